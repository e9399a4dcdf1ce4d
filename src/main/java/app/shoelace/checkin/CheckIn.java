package app.shoelace.checkin;

import app.shoelace.pack.Edition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * One check-in, done.
 *
 * @param id UUIDv7, so that those of one day sort by when they were begun
 * @param date the day that it is about: the window ends on it
 * @param entered the day on which it was written down; after {@code date} where it was entered late
 * @param language the IETF tag of the words that were read
 * @param first what it said before it was changed; empty where it never was, else one
 */
public record CheckIn(
        UUID id,
        LocalDate date,
        LocalDate entered,
        Edition edition,
        String language,
        Answers said,
        List<FirstVersion> first) {

    public CheckIn {
        first = List.copyOf(first);
        if (first.size() > 1) {
            throw new IllegalArgumentException("there is one first version");
        }
    }

    /** One that was never changed. */
    public CheckIn(UUID id, LocalDate date, LocalDate entered, Edition edition, String language, Answers said) {
        this(id, date, entered, edition, language, said, List.of());
    }

    /** By day, then in the order in which they were begun. */
    public static final Comparator<CheckIn> BY_DATE =
            Comparator.comparing(CheckIn::date).thenComparing(CheckIn::id, CheckIn::compareIds);

    /** Whether it was entered after the day that it is about. */
    public boolean late() {
        return entered.isAfter(date);
    }

    /** The same check-in with something added on its page: a verdict, a flag, the closing note. */
    public CheckIn saying(Answers more) {
        return new CheckIn(id, date, entered, edition, language, more, first);
    }

    /**
     * The check-in changed later, on that day: what it said at first is kept. Verdicts, flags and the closing note are no
     * such change.
     */
    public CheckIn changed(Answers other, LocalDate today) {
        Answers before = first.isEmpty() ? said : first.getFirst().said();
        if (other.sameAnswers(said)) {
            return saying(other);
        }
        // changed back to what it was at first, it was never changed
        var kept = other.sameAnswers(before) ? List.<FirstVersion>of() : List.of(new FirstVersion(before, today));
        return new CheckIn(id, date, entered, edition, language, other, kept);
    }

    // UUID.compareTo is signed and would put half of all ids before the others
    private static int compareIds(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
