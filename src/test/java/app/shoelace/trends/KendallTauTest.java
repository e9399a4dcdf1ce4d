package app.shoelace.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KendallTauTest {

    /** One tail of the chances of s to two figures, as tables of Kendall's statistic have them. */
    @Test
    void equalsThePublishedTables() {
        assertOneTail(5, 8, 0.042);
        assertOneTail(5, 10, 0.0083);
        assertOneTail(6, 11, 0.028);
        assertOneTail(6, 13, 0.0083);
        assertOneTail(7, 15, 0.015);
        assertOneTail(8, 16, 0.031);
        assertOneTail(8, 18, 0.016);
        assertOneTail(9, 20, 0.022);
        assertOneTail(10, 21, 0.036);
        assertOneTail(10, 25, 0.014);
    }

    private static void assertOneTail(int things, int s, double share) {
        var different = new KendallDistribution(
                IntStream.generate(() -> 1).limit(things).toArray());
        double figures = Math.pow(10, Math.floor(Math.log10(share)) - 1);
        assertThat(different.asFarAs(s) / 2).as("%s of %s", s, things).isEqualTo(share, within(figures / 2));
    }

    @Test
    void allInOrderIsOneOfAllOrderingsAndItsReverse() {
        assertThat(KendallTau.of(List.of(0.0, 0.5, 1.0, 1.5, 2.0, 3.0))).isEqualTo(new KendallTau(15, 2.0 / 720));
        assertThat(KendallTau.of(List.of(3.0, 2.0, 1.0, 0.0))).isEqualTo(new KendallTau(-6, 2.0 / 24));
        assertThat(KendallTau.of(List.of(1.0, 1.0, 2.0, 2.0))).isEqualTo(new KendallTau(4, 2.0 / 6));
    }

    @Test
    void nothingToTellIsOne() {
        assertThat(KendallTau.of(List.of())).isEqualTo(new KendallTau(0, 1));
        assertThat(KendallTau.of(List.of(2.0))).isEqualTo(new KendallTau(0, 1));
        assertThat(KendallTau.of(Collections.nCopies(9, 2.0))).isEqualTo(new KendallTau(0, 1));
    }

    /** Counted over every ordering, equal levels and all. */
    @Property(tries = 300)
    void equalsCountingEveryOrdering(@ForAll @Size(min = 1, max = 7) List<@IntRange(max = 4) Integer> steps) {
        int[] levels = steps.stream().mapToInt(Integer::intValue).toArray();
        int s = sum(levels);
        long[] counts = new long[2];
        permute(levels.clone(), 0, ordering -> {
            counts[0]++;
            counts[1] += Math.abs(sum(ordering)) >= Math.abs(s) ? 1 : 0;
        });
        var kendall = KendallTau.of(steps.stream().map(step -> step / 2.0).toList());
        assertThat(kendall.s()).isEqualTo(s);
        assertThat(kendall.p()).isEqualTo((double) counts[1] / counts[0], within(1e-15));
    }

    private static int sum(int[] levels) {
        int s = 0;
        for (int i = 0; i < levels.length; i++) {
            for (int j = 0; j < i; j++) {
                s += Integer.signum(levels[i] - levels[j]);
            }
        }
        return s;
    }

    private static void permute(int[] levels, int from, Consumer<int[]> each) {
        if (from == levels.length) {
            each.accept(levels);
        }
        for (int i = from; i < levels.length; i++) {
            swap(levels, i, from);
            permute(levels, from + 1, each);
            swap(levels, i, from);
        }
    }

    private static void swap(int[] levels, int i, int j) {
        int level = levels[i];
        levels[i] = levels[j];
        levels[j] = level;
    }

    @Property(tries = 200)
    void turnedRoundItFallsAsItRose(@ForAll @Size(max = 40) List<@IntRange(max = 8) Integer> steps) {
        var levels = steps.stream().map(step -> step / 2.0).toList();
        var forth = KendallTau.of(levels);
        var back = KendallTau.of(levels.reversed());
        assertThat(back).isEqualTo(new KendallTau(-forth.s(), forth.p()));
        assertThat(KendallTau.of(levels.stream().map(level -> level + 3).toList()))
                .isEqualTo(forth);
        assertThat(KendallTau.of(levels.stream().map(level -> 4 - level).toList()))
                .isEqualTo(back);
    }

    @Property(tries = 200)
    void theFurtherTheLessLikely(@ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 6) Integer> groups) {
        int[] sizes = groups.stream().mapToInt(Integer::intValue).toArray();
        int things = IntStream.of(sizes).sum();
        int unequal = things * (things - 1) / 2
                - IntStream.of(sizes).map(size -> size * (size - 1) / 2).sum();
        var orderings = new KendallDistribution(sizes);
        double before = 1;
        for (int s = unequal % 2; s <= unequal; s += 2) {
            double p = orderings.asFarAs(s);
            assertThat(p).isLessThanOrEqualTo(before).isPositive();
            before = p;
        }
        // all orderings together make one
        assertThat(orderings.counted(unequal)).isEqualTo(1, within(1e-15));
        assertThat(orderings.inverted(unequal)).isEqualTo(1, within(1e-12));
    }

    /** Two ways to the same share, which have nothing in common. */
    @Property(tries = 60)
    void countingAndTransformingAgree(
            @ForAll @Size(min = 2, max = 17) List<@IntRange(min = 1, max = 9) Integer> groups,
            @ForAll @IntRange(max = 100) int percent) {
        int[] sizes = groups.stream().mapToInt(Integer::intValue).toArray();
        int things = IntStream.of(sizes).sum();
        int unequal = things * (things - 1) / 2
                - IntStream.of(sizes).map(size -> size * (size - 1) / 2).sum();
        var orderings = new KendallDistribution(sizes);
        int inversions = unequal / 2 * percent / 100;
        assertThat(orderings.inverted(inversions)).isEqualTo(orderings.counted(inversions), within(1e-12));
    }

    /** For very many there is a third way, which is nearly the same. */
    @Property(tries = 60)
    void ofVeryManyItIsNearEnough(
            @ForAll @Size(min = 6, max = 25) List<@IntRange(min = 1, max = 30) Integer> groups,
            @ForAll @IntRange(max = 100) int percent) {
        int[] sizes = groups.stream().mapToInt(Integer::intValue).toArray();
        int[] more =
                IntStream.concat(IntStream.of(sizes), IntStream.of(90, 60, 50)).toArray();
        int things = IntStream.of(more).sum();
        int unequal = things * (things - 1) / 2
                - IntStream.of(more).map(size -> size * (size - 1) / 2).sum();
        var orderings = new KendallDistribution(more);
        int inversions = (int) (unequal / 2L * percent / 100);
        assertThat(orderings.nearly(inversions)).isEqualTo(orderings.inverted(inversions), within(1e-6));
    }

    @Test
    void fourHundredYearsTakeNoTime() {
        var levels = new ArrayList<Double>();
        for (int i = 0; i < 10_000; i++) {
            levels.add((i * 7919 % 13) / 3.0 + i / 1e5);
        }
        assertThat(KendallTau.of(levels).p()).isBetween(0.0, 1e-3);
        assertThat(KendallTau.of(levels.reversed()).s())
                .isEqualTo(-KendallTau.of(levels).s());
    }

    /**
     * Ten years of check-ins two weeks apart, with the ties that levels of three signs have, against Kendall's normal
     * approximation, which is good to three places for so many.
     */
    @Test
    void overTenYearsItIsNearTheNormalDistribution() {
        var levels = new ArrayList<Double>();
        for (int i = 0; i < 300; i++) {
            levels.add((i * 7919 % 13) / 3.0);
        }
        var kendall = KendallTau.of(levels);
        int n = levels.size();
        double ties = Stream.iterate(0, i -> i + 1)
                .limit(13)
                .mapToDouble(i -> Collections.frequency(levels, i / 3.0))
                .map(t -> t * (t - 1) * (2 * t + 5))
                .sum();
        double deviation = Math.sqrt((n * (n - 1.0) * (2 * n + 5) - ties) / 18);
        assertThat(kendall.p()).isEqualTo(normalTails((Math.abs(kendall.s()) - 1) / deviation), within(1e-3));
    }

    /** Both tails of the normal distribution, by adding up slices. */
    private static double normalTails(double z) {
        double slice = 1e-4;
        double inner = IntStream.range(0, (int) (z / slice))
                .mapToDouble(i -> Math.exp(-Math.pow((i + 0.5) * slice, 2) / 2) * slice)
                .sum();
        return 1 - 2 * inner / Math.sqrt(2 * Math.PI);
    }

    @Test
    void holmAdjustsOneAfterAnother() {
        // four p-values and what they become, as R's p.adjust has them
        assertThat(Arrays.stream(Holm.adjust(0.01, 0.04, 0.03, 0.005)).boxed())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b))
                .containsExactly(0.03, 0.06, 0.06, 0.02);
        assertThat(Holm.adjust(0.8, 0.9)).containsExactly(1, 1);
        assertThat(Holm.adjust()).isEmpty();
    }
}
