package app.shoelace.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Non-overlap of all pairs: each level before a marked day against each level after it. Parker, R. I. and Vannest, K.
 * (2009). An improved effect size for single-case research: nonoverlap of all pairs. Behavior Therapy 40, 357-367.
 *
 * @param less in how many pairs the later level is less
 * @param equal in how many both are equal
 * @param more in how many the later level is greater
 */
public record Overlap(int less, int equal, int more) {

    /** Told from so many levels on each side on. */
    public static final int FROM = 5;

    /**
     * The pairs around a day, if there are enough levels on both sides.
     *
     * @param levels the counted ones; one of that very day looks back over the days before it and stands before
     */
    public static Optional<Overlap> around(LocalDate day, List<Dated> levels) {
        var before = levels.stream().filter(each -> !each.date().isAfter(day)).toList();
        var after = levels.stream().filter(each -> each.date().isAfter(day)).toList();
        if (before.size() < FROM || after.size() < FROM) {
            return Optional.empty();
        }
        return Optional.of(of(levels(before), levels(after)));
    }

    private static List<Double> levels(List<Dated> dated) {
        return dated.stream().map(Dated::level).toList();
    }

    /** Every level before against every level after, however many there are. */
    static Overlap of(List<Double> before, List<Double> after) {
        int[] pairs = new int[3];
        for (double earlier : before) {
            for (double later : after) {
                pairs[1 + (int) Math.signum(later - earlier)]++;
            }
        }
        return new Overlap(pairs[0], pairs[1], pairs[2]);
    }

    /** All pairs. */
    public int pairs() {
        return less + equal + more;
    }

    /** The share of pairs in which the later level is less, equal ones counting half; 0.5 where nothing differs. */
    public double shareLess() {
        return (less + equal / 2.0) / pairs();
    }
}
