package app.shoelace.trends;

import java.util.Arrays;
import java.util.List;

/**
 * Kendall's test of a trend in levels that stand in date order.
 *
 * <p>s adds 1 for each pair in which the later level is greater and takes 1 where it is less; equal levels count nothing.
 * p is the share of all orderings of these very levels, equal ones included, whose own sum lies as far from 0 as s or
 * further. Kendall, M. G. (1938). A new measure of rank correlation. Biometrika 30, 81-93.
 *
 * @param s from -n(n-1)/2 to n(n-1)/2
 * @param p two-sided, above 0 and at most 1; how exact it is says {@link KendallDistribution}
 */
public record KendallTau(int s, double p) {

    /** The test of these levels; of none or one, s is 0 and p is 1. */
    public static KendallTau of(List<Double> levels) {
        double[] values = levels.stream().mapToDouble(Double::doubleValue).toArray();
        double[] back = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            back[i] = values[values.length - 1 - i];
        }
        int s = Math.toIntExact(Inversions.count(back) - Inversions.count(values));
        return new KendallTau(s, new KendallDistribution(equal(values)).asFarAs(s));
    }

    /** How many of each value there are. */
    private static int[] equal(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] groups = new int[sorted.length];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0 && sorted[i] > sorted[i - 1]) {
                count++;
            }
            groups[count]++;
        }
        return Arrays.copyOf(groups, sorted.length == 0 ? 0 : count + 1);
    }
}
