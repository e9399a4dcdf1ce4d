package app.shoelace.trends;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Kendall's test for levels that resemble their neighbours. The exact test takes every ordering as equally likely. Weeks
 * that resemble each other drift by themselves, and then it finds a trend too often.
 *
 * <p>The variance of s is multiplied by 1 + 2 * the sum over k = 1 … n - 1 of (1 - k / n) * r^k. Bayley, G. V. and
 * Hammersley, J. M. (1946). The effective number of independent observations in an autocorrelated time series. Supplement
 * to the Journal of the Royal Statistical Society 8, 184-197. For Kendall's s: Hamed, K. H. and Rao, A. R. (1998). Journal
 * of Hydrology 204, 182-196; Yue, S. and Wang, C. (2004). Water Resources Management 18, 201-218.
 */
final class CorrectedKendall {
    /** Beyond this the factor grows without end while a short series tells nothing about it. */
    private static final double MOST = 0.8;

    private CorrectedKendall() {}

    /**
     * Two-sided p by the normal approximation, from 0 to 1. It is 1 where s is -1, 0 or 1.
     *
     * @param levels six or more, in date order
     * @param s Kendall's sum of them
     */
    static double p(List<Dated> levels, int s) {
        double[] values = levels.stream().mapToDouble(Dated::level).toArray();
        int beyond = Math.abs(s) - 1;
        if (beyond <= 0) {
            return 1;
        }
        double z = beyond / Math.sqrt(variance(values) * factor(values.length, likeness(values)));
        return Math.min(1, 2 * KendallDistribution.below(-z));
    }

    /** The variance of Kendall's sum over all orderings of these values, equal ones among them. */
    static double variance(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double variance = term(sorted.length);
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] > sorted[from]) {
                variance -= term(i - from);
                from = i;
            }
        }
        return variance / 18;
    }

    private static double term(int values) {
        return (double) values * (values - 1) * (2 * values + 5);
    }

    /** How many times greater the variance is, for n values with that autocorrelation. */
    static double factor(int n, double r) {
        double sum = 0;
        double power = 1;
        for (int k = 1; k < n; k++) {
            power *= r;
            sum += (1 - (double) k / n) * power;
        }
        return 1 + 2 * sum;
    }

    /**
     * How much neighbours resemble each other, 0 to 0.8: the lag-1 autocorrelation of what is left of the values without
     * their slope, raised because it comes out too small in a short series.
     */
    static double likeness(double[] values) {
        int n = values.length;
        double[] left = withoutSlope(values);
        double mean = Arrays.stream(left).average().orElseThrow();
        double spread = 0;
        double together = 0;
        for (int i = 0; i < n; i++) {
            spread += (left[i] - mean) * (left[i] - mean);
            together += i == 0 ? 0 : (left[i - 1] - mean) * (left[i] - mean);
        }
        double r = spread < 1e-12 ? 0 : together / spread;
        return Math.clamp((r * n + 2) / (n - 4), 0, MOST);
    }

    /** The values less their Theil-Sen line by position. Where the line begins makes no difference here. */
    private static double[] withoutSlope(double[] values) {
        // a position a week
        var placed = IntStream.range(0, values.length)
                .mapToObj(i -> new Dated(LocalDate.EPOCH.plusWeeks(i), values[i]))
                .toList();
        double slope = TheilSen.perWeek(placed).orElseThrow();
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] - slope * i)
                .toArray();
    }
}
