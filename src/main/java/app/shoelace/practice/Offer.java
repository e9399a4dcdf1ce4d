package app.shoelace.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * Help was offered.
 *
 * @param id UUIDv7
 * @param date the day of it
 * @param words what it was, in the person's words; may be empty
 */
public record Offer(UUID id, LocalDate date, Taken taken, String words) {

    /** What the person did with it. */
    public enum Taken {
        TOOK,
        PART,
        NO_BY_HABIT,
        NO_BY_CHOICE
    }

    /** By day, then in the order in which they were noted. */
    public static final Comparator<Offer> BY_DATE =
            Comparator.comparing(Offer::date).thenComparing(offer -> offer.id().toString());
}
