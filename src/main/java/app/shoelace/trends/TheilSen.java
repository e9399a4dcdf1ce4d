package app.shoelace.trends;

import java.util.Arrays;
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

    private TheilSen() {}

    /**
     * Median of (level j - level i) / (day j - day i) over all pairs on different days, in steps a week; none where there
     * is no such pair. Where the number of slopes is even it is half-way between the two in the middle.
     */
    public static Optional<Double> perWeek(List<Dated> levels) {
        double[] slopes = new double[levels.size() * (levels.size() - 1) / 2];
        int count = 0;
        for (int i = 0; i < levels.size(); i++) {
            Dated from = levels.get(i);
            for (int j = i + 1; j < levels.size(); j++) {
                Dated to = levels.get(j);
                long days = to.date().toEpochDay() - from.date().toEpochDay();
                if (days != 0) {
                    slopes[count++] = (to.level() - from.level()) * WEEK / days;
                }
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(Median.of(Arrays.copyOf(slopes, count)));
    }
}
