package app.shoelace.ui;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.CannotOpen;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.NotKept;
import app.shoelace.pack.Pack;
import app.shoelace.pack.PackReader;
import app.shoelace.rules.Engine;
import app.shoelace.text.Messages;
import app.shoelace.ui.look.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;

/** What a test sits down at: a journal in a folder, a day, a look, a size. */
record Desk(Path journal, Clock clock, double textSize, double width, double height) {
    static final Messages MESSAGES = Messages.in("en");
    static final Pack PACK = PackReader.bundled("en");
    static final double ORDINARY = 1120;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Desk in(Path folder) {
        return new Desk(
                folder.resolve("journal.db"),
                Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC),
                1,
                ORDINARY,
                760);
    }

    Desk reading(double size) {
        return new Desk(journal, clock, size, width, height);
    }

    Desk sized(double newWidth, double newHeight) {
        return new Desk(journal, clock, textSize, newWidth, newHeight);
    }

    Desk at(Clock other) {
        return new Desk(journal, other, textSize, width, height);
    }

    Desktop.Parts parts() {
        var ids = new Uuid7(clock, new SplittableRandom(11));
        return new Desktop.Parts(
                PACK,
                new Engine(PACK, MESSAGES),
                MESSAGES,
                () -> JournalFile.openOrCreate(journal, clock),
                clock,
                ids::next);
    }

    /** How the pictures of this desk are named: "light-100". */
    String look(Theme theme) {
        String name =
                switch (theme) {
                    case LIGHT -> "light-";
                    case DARK -> "dark-";
                };
        return name + Math.round(textSize * 100) + (width < ORDINARY ? "-" + Math.round(width) : "");
    }

    /** Lays a check-in under way into the journal. */
    Desk with(Draft draft) {
        return writing(open -> open.keep(draft));
    }

    /** Lays check-ins into the journal. */
    Desk with(List<CheckIn> checkIns) {
        return writing(open -> open.keepAll(checkIns));
    }

    private Desk writing(Writing writing) {
        try (JournalFile open = JournalFile.openOrCreate(journal, clock)) {
            writing.to(open);
        } catch (CannotOpen | NotKept e) {
            throw new AssertionError(e);
        }
        return this;
    }

    private interface Writing {
        void to(JournalFile open) throws NotKept;
    }
}
