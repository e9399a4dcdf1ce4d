package app.shoelace.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TheilSenTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    private static Dated dated(long day, double level) {
        return new Dated(START.plusDays(day), level);
    }

    /** The seven points of Sen (1968), whose slope is 4 a step; a week is seven of them. */
    @Test
    void equalsTheWorkedExampleOfSen() {
        int[] at = {1, 2, 3, 4, 10, 12, 18};
        int[] level = {9, 15, 19, 20, 45, 55, 78};
        var points = IntStream.range(0, at.length)
                .mapToObj(i -> dated(at[i], level[i]))
                .toList();
        assertThat(TheilSen.perWeek(points))
                .hasValueSatisfying(pace -> assertThat(pace).isEqualTo(28, within(1e-9)));
    }

    @Test
    void aStraightLineHasItsOwnPaceHoweverUnevenTheDays() {
        var line = List.of(dated(0, 0.5), dated(15, 0.5 + 15 / 70.0), dated(70, 1.5), dated(140, 2.5));
        assertThat(TheilSen.perWeek(line))
                .hasValueSatisfying(pace -> assertThat(pace).isEqualTo(0.1, within(1e-12)));
    }

    @Test
    void pointsOfOneDayGiveNoPace() {
        assertThat(TheilSen.perWeek(List.of())).isEmpty();
        assertThat(TheilSen.perWeek(List.of(dated(3, 1)))).isEmpty();
        assertThat(TheilSen.perWeek(List.of(dated(3, 1), dated(3, 4)))).isEmpty();
        assertThat(TheilSen.perWeek(List.of(dated(0, 1), dated(0, 3), dated(7, 3))))
                .contains(1.0);
    }

    @Property(tries = 300)
    void shiftedTurnedOrShuffledItIsTheSamePace(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 8) Integer> steps,
            @ForAll @IntRange(min = 1, max = 60) int apart) {
        var points = new ArrayList<Dated>();
        for (int i = 0; i < steps.size(); i++) {
            points.add(dated((long) i * apart + steps.get(i), steps.get(i) / 2.0));
        }
        double pace = TheilSen.perWeek(points).orElse(0.0);
        assertThat(pace(points.stream()
                        .map(point -> new Dated(point.date().plusDays(1000), point.level() + 1))
                        .toList()))
                .isEqualTo(pace, within(1e-12));
        assertThat(pace(points.stream()
                        .map(point -> new Dated(point.date(), 4 - point.level()))
                        .toList()))
                .isEqualTo(-pace, within(1e-12));
        var shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, new Random(apart));
        assertThat(pace(shuffled)).isEqualTo(pace, within(1e-12));
    }

    /** Of very many levels the slopes are not laid out; what comes of it is the same. */
    @Property(tries = 200)
    void narrowingDownFindsTheSame(@ForAll @Size(min = 1, max = 60) List<@IntRange(max = 24) Integer> steps) {
        var random = new Random(steps.hashCode());
        var points = steps.stream()
                .map(step -> new Dated(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(80)), step / 6.0))
                .toList();
        var slow = TheilSen.laidOut(points);
        var fast = TheilSen.narrowed(points);
        assertThat(fast.isPresent()).isEqualTo(slow.isPresent());
        assertThat(fast.orElse(0.0)).isEqualTo(slow.orElse(0.0), within(1e-12));
    }

    private static double pace(List<Dated> points) {
        return TheilSen.perWeek(points).orElse(0.0);
    }
}
