package app.shoelace.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which backups to keep. */
final class Rotation {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Rotation() {}

    /**
     * The last of each of the newest 7 days, 4 ISO weeks and 12 months that have one; and the one just made, which is
     * not the newest where the clock went backwards.
     */
    static Set<LocalDate> keep(Collection<LocalDate> all, LocalDate made) {
        NavigableSet<LocalDate> newestFirst = new TreeSet<>(all).descendingSet();
        var kept = new HashSet<LocalDate>();
        kept.add(made);
        lastOfEach(newestFirst, DAYS, day -> day, kept);
        lastOfEach(
                newestFirst,
                WEEKS,
                day -> day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                kept);
        lastOfEach(newestFirst, MONTHS, YearMonth::from, kept);
        kept.retainAll(newestFirst);
        return kept;
    }

    private static <P> void lastOfEach(
            NavigableSet<LocalDate> newestFirst, int number, Function<LocalDate, P> period, Set<LocalDate> kept) {
        var seen = new HashSet<P>();
        for (LocalDate day : newestFirst) {
            if (seen.add(period.apply(day)) && seen.size() <= number) {
                kept.add(day);
            }
        }
    }
}
