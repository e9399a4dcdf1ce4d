package app.shoelace.ui;

import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.entry.Entry;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Outcome;
import app.shoelace.practice.Ask.Status;
import app.shoelace.practice.Offer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Invented asks and offers, the latest of them today or a day before. */
final class Asks {
    private static final List<String> WHATS = List.of(
            "Ask Dana to look over the budget sheet before Friday.",
            "Ask Jo for a lift to the station.",
            "Ask which of the two forms it is.",
            "Let Sam carry the second box.");

    private final SplittableRandom random = new SplittableRandom(5);
    private final List<Entry> entries = new ArrayList<>();

    /** One ask, open. */
    Asks open() {
        entries.add(new Entry.OfAsk(new Ask(
                id(Desk.TODAY.minusDays(4)),
                Desk.TODAY.minusDays(4),
                WHATS.getFirst(),
                "D.",
                4,
                30,
                6,
                "I do the sums again on Sunday.",
                new Status.Open())));
        return this;
    }

    /** So many asks that went in turn as these outcomes, three days apart. */
    Asks went(int number, Outcome... outcomes) {
        for (int i = 0; i < number; i++) {
            LocalDate day = Desk.TODAY.minusDays(3L * (number - 1 - i));
            int dread = 2 + random.nextInt(6);
            var course = new Status.Went(
                    day,
                    outcomes[i % outcomes.length],
                    i % 3 == 0 ? Status.UNSAID : random.nextInt(8),
                    i % 2 == 0 ? random.nextInt(4) : Status.UNSAID,
                    i % 4 == 1 ? "It took one minute, and the sky stayed up." : "");
            entries.add(new Entry.OfAsk(new Ask(
                    id(day.minusDays(1)),
                    day.minusDays(1),
                    WHATS.get(i % WHATS.size()),
                    i % 2 == 0 ? "D." : "",
                    i % 7,
                    10 * random.nextInt(11),
                    dread,
                    "",
                    course)));
        }
        return this;
    }

    /** So many offers, two days apart. */
    Asks offers(int number) {
        for (int i = 0; i < number; i++) {
            LocalDate day = Desk.TODAY.minusDays(2L * (number - 1 - i));
            Offer.Taken taken = List.of(Offer.Taken.values()).get(random.nextInt(4));
            entries.add(new Entry.OfOffer(new Offer(id(day), day, taken, i % 3 == 0 ? "a hand with the boxes" : "")));
        }
        return this;
    }

    List<Entry> entries() {
        return entries;
    }

    private UUID id(LocalDate day) {
        return new Uuid7(Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), random).next();
    }
}
