package app.shoelace.ui.control.chart;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Leaves out points that no eye could tell apart, and nothing else: of those in one column of pixels the first, the last,
 * the least and the greatest stay, and the least and the greatest of each kind, so that the drawn line covers the very same
 * pixels. Jugel, U. et al. (2014). M4: a visualization-oriented time series data aggregation. PVLDB 7, 797-808.
 */
final class Thin {
    private final IntToDoubleFunction level;
    private final int[] least;
    private final int[] greatest;

    private Thin(IntToDoubleFunction level, int kinds) {
        this.level = level;
        least = new int[kinds];
        greatest = new int[kinds];
    }

    /**
     * The points that stay, in order.
     *
     * @param count how many points there are, in the order of their columns
     * @param column of pixels
     * @param kind from 0 to {@code kinds} - 1; points of different kinds look different
     */
    static int[] kept(int count, IntUnaryOperator column, IntToDoubleFunction level, IntUnaryOperator kind, int kinds) {
        var kept = new BitSet(count);
        var thin = new Thin(level, kinds);
        int from = 0;
        while (from < count) {
            int to = from + 1;
            while (to < count && column.applyAsInt(to) == column.applyAsInt(from)) {
                to++;
            }
            kept.set(from);
            kept.set(to - 1);
            thin.keep(from, to, kind, kept);
            from = to;
        }
        return kept.stream().toArray();
    }

    /** The least and the greatest of each kind; those of all are among them. */
    private void keep(int from, int to, IntUnaryOperator kind, BitSet kept) {
        Arrays.fill(least, -1);
        Arrays.fill(greatest, -1);
        for (int i = from; i < to; i++) {
            int of = kind.applyAsInt(i);
            if (least[of] < 0 || level.applyAsDouble(i) < level.applyAsDouble(least[of])) {
                least[of] = i;
            }
            if (greatest[of] < 0 || level.applyAsDouble(i) > level.applyAsDouble(greatest[of])) {
                greatest[of] = i;
            }
        }
        IntStream.concat(IntStream.of(least), IntStream.of(greatest))
                .filter(i -> i >= 0)
                .forEach(kept::set);
    }
}
