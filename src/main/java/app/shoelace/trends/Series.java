package app.shoelace.trends;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Level;
import app.shoelace.pack.Edition;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * The check-ins that may be laid side by side: same wording, same scale, same window.
 *
 * @param checkIns in the order of {@link CheckIn#BY_DATE}
 */
public record Series(Edition edition, List<CheckIn> checkIns) {

    /** A drawn line breaks where more than so many days lie between two check-ins. */
    public static final int GAP_DAYS = 42;

    public Series {
        checkIns = List.copyOf(checkIns);
    }

    /** Those of that edition among others. */
    public static Series of(Edition edition, List<CheckIn> all) {
        return new Series(
                edition,
                all.stream()
                        .filter(each -> each.edition().equals(edition))
                        .sorted(CheckIn.BY_DATE)
                        .toList());
    }

    /**
     * The series that ends with this check-in.
     *
     * @param earlier what came before it, in order; those of another edition are left out
     */
    public static Series ending(CheckIn newest, List<CheckIn> earlier) {
        var same = new ArrayList<CheckIn>(earlier.size() + 1);
        for (CheckIn each : earlier) {
            if (each.edition().equals(newest.edition())) {
                same.add(each);
            }
        }
        same.add(newest);
        return new Series(newest.edition(), same);
    }

    /**
     * The check-ins that count for one pattern, in order. Those without a level never count. The first with one does, then
     * each that is at least the pack's window after the last that counted. A newer check-in never changes which ones count.
     *
     * @param windowDays the days that a check-in looks back over
     */
    public List<CheckIn> counted(PatternId pattern, List<Sign> signs, int windowDays) {
        var counted = new ArrayList<CheckIn>();
        long next = Long.MIN_VALUE;
        for (CheckIn each : checkIns) {
            long day = each.date().toEpochDay();
            if (day >= next && Level.of(pattern, signs, each.said()).mean().isPresent()) {
                counted.add(each);
                next = day + windowDays;
            }
        }
        return counted;
    }

    /** The levels of one pattern in these check-ins, where enough was answered to say. */
    static List<Dated> levels(PatternId pattern, List<Sign> signs, List<CheckIn> checkIns) {
        var levels = new ArrayList<Dated>();
        for (CheckIn each : checkIns) {
            Level.of(pattern, signs, each.said()).mean().ifPresent(mean -> levels.add(new Dated(each.date(), mean)));
        }
        return levels;
    }

    /** Whether a drawn line breaks between two check-ins that follow each other. */
    static boolean breaks(CheckIn before, CheckIn after) {
        return !before.edition().equals(after.edition())
                || after.date().toEpochDay() - before.date().toEpochDay() > GAP_DAYS;
    }
}
