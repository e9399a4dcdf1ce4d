package app.shoelace.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OverlapTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** The case "gretchen" that comes with the R package scan: of 24 pairs 22 are less and one is equal. */
    @Test
    void equalsAWorkedExample() {
        var overlap = Overlap.of(List.of(12.0, 14.0, 9.0, 10.0), List.of(10.0, 6.0, 4.0, 5.0, 3.0, 4.0));
        assertThat(overlap).isEqualTo(new Overlap(22, 1, 1));
        assertThat(overlap.pairs()).isEqualTo(24);
        assertThat(overlap.shareLess()).isEqualTo(0.9375);
    }

    @Test
    void isToldOnlyWithFiveOnEachSide() {
        assertThat(Overlap.around(DAY, levels(4, 9))).isEmpty();
        assertThat(Overlap.around(DAY, levels(9, 4))).isEmpty();
        assertThat(Overlap.around(DAY, levels(5, 5)).map(Overlap::pairs)).contains(25);
    }

    /** It looks back over days before the mark, not after. */
    @Test
    void aCheckInOnTheMarkedDayStandsBeforeIt() {
        var levels = levels(4, 5);
        assertThat(Overlap.around(
                        DAY,
                        IntStream.range(0, 10)
                                .mapToObj(i -> i == 9 ? new Dated(DAY, 2) : levels.get(i))
                                .toList()))
                .map(Overlap::pairs)
                .contains(25);
    }

    private static List<Dated> levels(int before, int after) {
        return IntStream.range(0, before + after)
                .mapToObj(i -> new Dated(DAY.plusDays(14L * (i - before) + (i < before ? 0 : 1)), i % 3))
                .toList();
    }

    @Property(tries = 200)
    void swappedLessIsMore(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 8) Integer> before,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 8) Integer> after) {
        var forth = Overlap.of(halves(before), halves(after));
        var back = Overlap.of(halves(after), halves(before));
        assertThat(back).isEqualTo(new Overlap(forth.more(), forth.equal(), forth.less()));
        assertThat(forth.pairs()).isEqualTo(before.size() * after.size());
        assertThat(Overlap.of(halves(before), halves(before)).shareLess()).isEqualTo(0.5);
    }

    private static List<Double> halves(List<Integer> steps) {
        return steps.stream().map(step -> step / 2.0).toList();
    }
}
