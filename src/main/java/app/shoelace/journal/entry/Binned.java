package app.shoelace.journal.entry;

import java.time.LocalDate;

/**
 * An entry that was deleted and can still be taken back.
 *
 * @param on the day on which it was deleted
 */
public record Binned(Entry entry, LocalDate on) {

    /** How many days at least it can be restored. */
    public static final int DAYS = 30;

    /** It can be taken back until that day, and in most cases for longer. */
    public LocalDate until() {
        return on.plusDays(DAYS);
    }
}
