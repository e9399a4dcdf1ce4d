package app.shoelace.trends;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Several tests at once, held to one error rate. Holm, S. (1979). A simple sequentially rejective multiple test procedure.
 * Scandinavian Journal of Statistics 6, 65-70.
 */
public final class Holm {
    private Holm() {}

    /**
     * The adjusted p of each, in the order given: the i-th smallest of m is taken (m - i + 1) times, is never below the
     * adjusted one before it, and never above 1.
     */
    public static double[] adjust(double... p) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double least = 0;
        for (int i = 0; i < p.length; i++) {
            least = Math.max(least, Math.min(1, (p.length - i) * p[order[i]]));
            adjusted[order[i]] = least;
        }
        return adjusted;
    }
}
