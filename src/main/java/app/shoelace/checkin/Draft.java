package app.shoelace.checkin;

import app.shoelace.pack.Edition;
import app.shoelace.pack.Pack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A check-in under way.
 *
 * @param date the day that it is about
 * @param at the page that the person is on: 0 to the number of signs less 1, then what follows the signs
 */
public record Draft(UUID id, LocalDate date, Edition edition, String language, int at, Answers said) {

    /** A fresh one for that day. */
    public static Draft begin(UUID id, LocalDate date, Pack pack) {
        return new Draft(id, date, pack.edition(), pack.language(), 0, Answers.NOTHING);
    }

    public Draft at(int page) {
        return new Draft(id, date, edition, language, page, said);
    }

    public Draft on(LocalDate day) {
        return new Draft(id, day, edition, language, at, said);
    }

    /**
     * The draft taken up again. One that was begun for its own day is about today from then on; one that was begun for an
     * earlier day stays with that day. One of a day to come was begun while the clock was ahead, and is about today too.
     */
    public Draft resumed(LocalDate today, ZoneId zone) {
        return date.isAfter(today) || (date.equals(begun(zone)) && today.isAfter(date)) ? on(today) : this;
    }

    /** Whether it was begun for a day before the one on which it was begun. */
    public boolean forEarlierDay(ZoneId zone) {
        return date.isBefore(begun(zone));
    }

    /** The day on which it was begun. */
    public LocalDate begun(ZoneId zone) {
        return Instant.ofEpochMilli(Uuid7.millis(id)).atZone(zone).toLocalDate();
    }

    public Draft saying(Answers more) {
        return new Draft(id, date, edition, language, at, more);
    }

    /** The check-in that it becomes; a sign that was not reached becomes "Rather not say". */
    public CheckIn finish(Pack pack, LocalDate today) {
        Answers full = said;
        for (var sign : pack.signs()) {
            full = full.withAnswer(sign.id(), said.answer(sign.id()));
        }
        return new CheckIn(id, date, today, edition, language, full);
    }
}
