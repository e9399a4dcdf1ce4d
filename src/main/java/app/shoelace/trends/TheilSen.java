package app.shoelace.trends;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The pace of a slow trend: the median of the slopes between every two points.
 *
 * <p>Theil, H. (1950). A rank-invariant method of linear and polynomial regression analysis. Proceedings of the Royal
 * Netherlands Academy of Sciences 53, 386-392, 521-525, 1397-1412. Sen, P. K. (1968). Estimates of the regression
 * coefficient based on Kendall's tau. Journal of the American Statistical Association 63, 1379-1389.
 */
public final class TheilSen {
    private static final int WEEK = 7;

    /** For more levels than 23 years of them the slopes are not laid out: there are too many. */
    private static final int MOST = 600;

    /** Steps a day; the median of very many slopes is narrowed down to this. */
    private static final double NARROW = 1e-13;

    private TheilSen() {}

    /**
     * Median of (level j - level i) / (day j - day i) over all pairs on different days, in steps a week; none where there
     * is no such pair. Where the number of slopes is even it is half-way between the two in the middle. Of more than 600
     * levels it is off by less than 1e-12.
     */
    public static Optional<Double> perWeek(List<Dated> levels) {
        return levels.size() <= MOST ? laidOut(levels) : narrowed(levels);
    }

    /** From all slopes. */
    static Optional<Double> laidOut(List<Dated> levels) {
        long[] days =
                levels.stream().mapToLong(each -> each.date().toEpochDay()).toArray();
        double[] steps = levels.stream().mapToDouble(Dated::level).toArray();
        double[] slopes = new double[days.length * (days.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < days.length; i++) {
            for (int j = i + 1; j < days.length; j++) {
                if (days[j] != days[i]) {
                    slopes[count++] = (steps[j] - steps[i]) * WEEK / (days[j] - days[i]);
                }
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(Median.of(Arrays.copyOf(slopes, count)));
    }

    /** By halving: how many slopes are less than a given one is told by how many pairs it turns round. */
    static Optional<Double> narrowed(List<Dated> levels) {
        // on one day the lesser level comes first, so that no slope turns the two round
        var sorted = levels.stream()
                .sorted(Comparator.comparing(Dated::date).thenComparingDouble(Dated::level))
                .toList();
        long slopes = (long) sorted.size() * (sorted.size() - 1) / 2;
        int sameDay = 0;
        for (int i = 1; i < sorted.size(); i++) {
            sameDay = sorted.get(i).date().equals(sorted.get(i - 1).date()) ? sameDay + 1 : 0;
            slopes -= sameDay;
        }
        return slopes == 0
                ? Optional.empty()
                : Optional.of((nth((slopes - 1) / 2, sorted) + nth(slopes / 2, sorted)) / 2 * WEEK);
    }

    /** The n-th least slope, from 0, in steps a day. */
    private static double nth(long n, List<Dated> sorted) {
        double[] levels = sorted.stream().mapToDouble(Dated::level).toArray();
        long first = sorted.getFirst().date().toEpochDay();
        double[] days = sorted.stream()
                .mapToDouble(each -> each.date().toEpochDay() - first)
                .toArray();
        double range = Arrays.stream(levels).max().orElse(0)
                - Arrays.stream(levels).min().orElse(0);
        // no slope is steeper than from the least level to the greatest in a day
        double low = -range - NARROW;
        double high = range + NARROW;
        double[] turned = new double[levels.length];
        while (high - low > NARROW) {
            double slope = (low + high) / 2;
            for (int i = 0; i < turned.length; i++) {
                turned[i] = levels[i] - slope * days[i];
            }
            if (Inversions.count(turned) <= n) {
                low = slope;
            } else {
                high = slope;
            }
        }
        return (low + high) / 2;
    }
}
