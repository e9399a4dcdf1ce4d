package app.shoelace.journal;

import java.time.LocalDate;

/**
 * An entry that was deleted and can still be taken back.
 *
 * @param on the day on which it was deleted
 */
public record Binned(Entry entry, LocalDate on) {

    /** It lies there for so many days. */
    public static final int DAYS = 30;

    /** The last day on which it can be taken back. */
    public LocalDate until() {
        return on.plusDays(DAYS);
    }
}
