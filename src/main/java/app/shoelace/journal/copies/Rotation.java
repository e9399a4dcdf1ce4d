package app.shoelace.journal.copies;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which backups to keep. */
final class Rotation {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Rotation() {}

    // in days: a break as long as this may be a journey, or a clock that was set ahead
    private static final int BREAK = 31;

    /**
     * The last of each of the newest 7 days, 4 ISO weeks and 12 months that have one, up to the one just made. Those of
     * later days were made while the clock was ahead: of them as many stay besides, so that they take no place from others.
     * The clock may also be ahead now. So where one of the newest 7 comes more than 31 days after the one before it, those
     * before it stay as if none had come after: they go only once there are 7 newer ones.
     */
    static Set<LocalDate> keep(Collection<LocalDate> all, LocalDate made) {
        NavigableSet<LocalDate> days = new TreeSet<>(all);
        days.add(made);
        var kept = new HashSet<>(newest(days.headSet(made, true).descendingSet()));
        kept.addAll(newest(days.tailSet(made, false).descendingSet()));
        for (LocalDate day : beforeBreaks(days.headSet(made, true))) {
            kept.addAll(newest(days.headSet(day, true).descendingSet()));
        }
        kept.retainAll(all);
        return kept;
    }

    // the days after which nothing was made for long, before one of the newest
    private static List<LocalDate> beforeBreaks(NavigableSet<LocalDate> days) {
        return days.descendingSet().stream()
                .limit(DAYS)
                .flatMap(day ->
                        Optional.ofNullable(days.lower(day))
                                .filter(before -> before.plusDays(BREAK).isBefore(day))
                                .stream())
                .toList();
    }

    private static Set<LocalDate> newest(NavigableSet<LocalDate> newestFirst) {
        var kept = new HashSet<LocalDate>();
        lastOfEach(newestFirst, DAYS, day -> day, kept);
        lastOfEach(
                newestFirst,
                WEEKS,
                day -> day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                kept);
        lastOfEach(newestFirst, MONTHS, YearMonth::from, kept);
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
