package app.shoelace.checkin;

import app.shoelace.pack.Edition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * One check-in, done.
 *
 * @param id UUIDv7, so that those of one day sort by when they were begun
 * @param date the day that it is about: the window ends on it
 * @param entered the day on which it was written down; after {@code date} where it was entered late
 * @param language the IETF tag of the words that were read
 */
public record CheckIn(UUID id, LocalDate date, LocalDate entered, Edition edition, String language, Said said) {

    /** By day, then in the order in which they were begun. */
    public static final Comparator<CheckIn> BY_DATE =
            Comparator.comparing(CheckIn::date).thenComparing(CheckIn::id, CheckIn::compareIds);

    /** Whether it was entered after the day that it is about. */
    public boolean late() {
        return entered.isAfter(date);
    }

    /** The same check-in, saying something else. */
    public CheckIn saying(Said more) {
        return new CheckIn(id, date, entered, edition, language, more);
    }

    // UUID.compareTo is signed and would put half of all ids before the others
    private static int compareIds(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
