package app.shoelace.checkin;

import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.TickId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;

/**
 * What the person wrote on an origin page on one day. A page is all of these about its origin; the latest is what it says
 * now, and the earlier ones stay readable.
 *
 * @param id UUIDv7
 * @param date the day on which it was written
 * @param felt how true the origin's sentence is for the person
 * @param opening what was written to the opening question; may be empty
 * @param followUp what was written to the follow-up question; may be empty
 * @param bring whether it is flagged for the therapist
 */
public record OriginNote(
        UUID id,
        LocalDate date,
        OriginId origin,
        HowTrue felt,
        Set<TickId> ticks,
        String opening,
        String followUp,
        boolean bring) {

    /** By day, then in the order in which they were written. */
    public static final Comparator<OriginNote> BY_DATE = Comparator.comparing(OriginNote::date)
            .thenComparing(note -> note.id().toString());

    public OriginNote {
        ticks = Set.copyOf(ticks);
    }

    /** A blank one. */
    public static OriginNote blank(UUID id, LocalDate date, OriginId origin) {
        return new OriginNote(id, date, origin, HowTrue.UNSAID, Set.of(), "", "", false);
    }

    /** Whether nothing was said in it. */
    public boolean isBlank() {
        return felt == HowTrue.UNSAID && ticks.isEmpty() && opening.isEmpty() && followUp.isEmpty();
    }
}
