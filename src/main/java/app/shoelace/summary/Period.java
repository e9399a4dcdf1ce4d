package app.shoelace.summary;

import app.shoelace.checkin.CheckIn;
import java.time.LocalDate;
import java.util.List;

/**
 * The days that the page is about; both ends belong to it. Nothing from outside it is on the page or behind its numbers.
 */
public record Period(LocalDate from, LocalDate to) {

    /** Everything there is. */
    public static final Period ALL = new Period(LocalDate.MIN, LocalDate.MAX);

    /** Whether that day belongs to it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Those that belong to it, of that pack, in order. */
    List<CheckIn> of(String pack, List<CheckIn> all) {
        return all.stream()
                .filter(each -> each.edition().pack().equals(pack) && has(each.date()))
                .sorted(CheckIn.BY_DATE)
                .toList();
    }
}
