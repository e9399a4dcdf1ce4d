package app.shoelace.journal;

import java.time.LocalDate;

/**
 * An entry that was deleted and can still be taken back.
 *
 * @param on the day on which it was deleted
 */
public record Binned(Entry entry, LocalDate on) {

    /** It lies there for so many days at least, see {@link Bin}. */
    public static final int DAYS = 30;

    /** It can be taken back until that day, and in most cases for longer. */
    public LocalDate until() {
        return on.plusDays(DAYS);
    }
}
