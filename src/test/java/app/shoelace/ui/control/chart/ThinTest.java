package app.shoelace.ui.control.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Many points on few pixels: what is left out could not be seen. */
class ThinTest {
    private static final int KINDS = 3;

    /** Points with a column, a level and a kind each. */
    private static final class Points {
        private final int[] columns;
        private final double[] levels;
        private final int[] kinds;

        private Points(Random random, int count) {
            columns = IntStream.range(0, count)
                    .map(_ -> random.nextInt(20))
                    .sorted()
                    .toArray();
            levels = IntStream.range(0, count)
                    .mapToDouble(_ -> random.nextInt(13) / 3.0)
                    .toArray();
            kinds = IntStream.range(0, count).map(_ -> random.nextInt(KINDS)).toArray();
        }

        static Points any(long seed, int count) {
            return new Points(new Random(seed), count);
        }

        int[] kept() {
            return Thin.kept(columns.length, i -> columns[i], i -> levels[i], i -> kinds[i], KINDS);
        }
    }

    @Property(tries = 300)
    void everyColumnCoversTheSameInEveryKind(@ForAll long seed, @ForAll @IntRange(max = 600) int count) {
        var points = Points.any(seed, count);
        int[] kept = points.kept();

        for (int i = 0; i < count; i++) {
            int each = i;
            var same = Arrays.stream(kept)
                    .filter(k -> points.columns[k] == points.columns[each] && points.kinds[k] == points.kinds[each])
                    .mapToDouble(k -> points.levels[k])
                    .summaryStatistics();
            assertThat(points.levels[i]).isBetween(same.getMin(), same.getMax());
        }
    }

    @Property(tries = 300)
    void theLineEntersAndLeavesEveryColumnWhereItDid(@ForAll long seed, @ForAll @IntRange(max = 600) int count) {
        var points = Points.any(seed, count);
        var kept = Arrays.stream(points.kept()).boxed().toList();

        for (int i = 0; i < count; i++) {
            boolean edge = i == 0
                    || i == count - 1
                    || points.columns[i] != points.columns[i - 1]
                    || points.columns[i] != points.columns[i + 1];
            assertThat(!edge || kept.contains(i)).isTrue();
        }
    }

    @Property(tries = 100)
    void fewAreLeftHoweverManyThereWere(@ForAll long seed) {
        assertThat(Points.any(seed, 5000).kept())
                .hasSizeLessThanOrEqualTo(20 * (2 + 2 * KINDS))
                .isSorted();
    }

    @Property(tries = 100)
    void pointsThatStandApartAllStay(@ForAll @IntRange(max = 50) int count) {
        assertThat(Thin.kept(count, i -> i, i -> i % 5, _ -> 0, KINDS))
                .isEqualTo(IntStream.range(0, count).toArray());
    }
}
