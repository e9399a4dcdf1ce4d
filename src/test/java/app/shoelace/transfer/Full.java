package app.shoelace.transfer;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.Journal;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.seal.Secret;
import app.shoelace.pack.Edition;
import app.shoelace.pack.SignId;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Offer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;

/** A journal with something of every kind in it. */
final class Full {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    static final SignId SIGN = new SignId("says-no");
    private static final Edition EDITION = new Edition("hyper-independence", 1);

    private Full() {}

    /** A check-in with a moment. */
    static CheckIn checkIn(Uuid7 ids, String moment) {
        Answers said = Answers.NOTHING
                .withAnswer(SIGN, new Answer.Rated(3))
                .withAnswer(new SignId("works-alone"), Answer.SKIPPED)
                .withAnswer(new SignId("wont-ask"), Answer.NOT_APPLICABLE)
                .withMoment(SIGN, moment);
        return new CheckIn(ids.next(), TODAY.minusDays(3), TODAY, EDITION, "en", said);
    }

    /** Makes it: every kind, a changed check-in, the bin, two versions and something remembered. */
    static void make(Path file, Path scratch) throws Exception {
        var ids = new Uuid7(CLOCK, new Random(1));
        CheckIn first = checkIn(ids, "„nein“ 🥾\nsecond line");
        CheckIn binned = checkIn(ids, "in the bin");
        try (Journal journal = JournalFile.create(file, CLOCK)) {
            journal.keep(first);
            journal.keep(first.changed(first.said().withMoment(SIGN, "changed later"), TODAY));
            journal.keep(binned);
            journal.bin(binned.id());
            journal.keep(Draft.begin(ids.next(), TODAY, app.shoelace.pack.read.PackReader.bundled("en")));
            journal.keep(new Ask(ids.next(), TODAY, "a key", "M.", 2, 40, 3, "", new Ask.Status.Open()));
            journal.keep(new Offer(ids.next(), TODAY, Offer.Taken.PART, "a lift"));
            journal.keep(new Event(ids.next(), TODAY, Event.Kind.EVENT, "moved"));
            journal.keepSetting("page", "{\"initials\":\"A. B.\"}");
            Path other = scratch.resolve("other.db");
            try (Journal elsewhere = JournalFile.create(other, CLOCK)) {
                elsewhere.keep(first);
            }
            journal.add(journal.recordsOf(other, Secret.NONE));
            if (journal.versions(first.id()).size() != 1) {
                throw new IllegalStateException("two versions were to be there");
            }
        }
    }
}
