package app.shoelace.ui.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Level;
import app.shoelace.checkin.Overall;
import app.shoelace.journal.entry.Entry;
import app.shoelace.pack.Pack;
import app.shoelace.pack.PatternId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which entries are shown. What asks for a pattern or a flag leaves check-ins alone, as nothing else has one.
 *
 * @param from the first day
 * @param to the last day
 * @param often a pattern that came up often or more, by its nearest word
 * @param flagged whether something in it is to be brought to a therapist
 * @param notes whether the person wrote something in it
 */
public record Filter(
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<PatternId> often, boolean flagged, boolean notes) {
    /** Everything is shown. */
    public static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    Filter from(Optional<LocalDate> day) {
        return new Filter(day, to, often, flagged, notes);
    }

    Filter to(Optional<LocalDate> day) {
        return new Filter(from, day, often, flagged, notes);
    }

    Filter often(Optional<PatternId> pattern) {
        return new Filter(from, to, pattern, flagged, notes);
    }

    Filter flagged(boolean only) {
        return new Filter(from, to, often, only, notes);
    }

    Filter notes(boolean only) {
        return new Filter(from, to, often, flagged, only);
    }

    /** Whether the last day lies before the first, so that nothing can be shown. */
    boolean turned() {
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }

    /** Whether an entry is shown. */
    Predicate<Entry> of(Pack pack) {
        return entry -> within(entry.date())
                && (often.isEmpty() || isCheckIn(entry, checkIn -> cameUpOften(pack, checkIn)))
                && (!flagged
                        || isCheckIn(entry, checkIn -> !checkIn.said().bring().isEmpty()))
                && (!notes || !OwnText.in(entry).isEmpty());
    }

    private boolean within(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    private static boolean isCheckIn(Entry entry, Predicate<CheckIn> fits) {
        return entry instanceof Entry.OfCheckIn(var checkIn) && fits.test(checkIn);
    }

    private boolean cameUpOften(Pack pack, CheckIn checkIn) {
        return often.flatMap(pattern ->
                        Level.of(pattern, pack.signsOf(pattern), checkIn.said()).mean())
                .filter(mean -> mean + 0.5 >= Overall.OFTEN)
                .isPresent();
    }
}
