package app.shoelace.ui;

import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.JournalFile;
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
import java.util.SplittableRandom;

/** What a test sits down at: a journal in a folder, a day, a look, a size. */
record Desk(Path journal, Clock clock, Theme theme, double textSize, double width, double height) {
    static final Messages MESSAGES = Messages.in("en");
    static final Pack PACK = PackReader.bundled("en");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Desk in(Path folder) {
        return new Desk(
                folder.resolve("journal.db"),
                Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC),
                Theme.LIGHT,
                1,
                1120,
                760);
    }

    Desk looking(Theme other, double size) {
        return new Desk(journal, clock, other, size, width, height);
    }

    Desk sized(double newWidth, double newHeight) {
        return new Desk(journal, clock, theme, textSize, newWidth, newHeight);
    }

    Desk at(Clock other) {
        return new Desk(journal, other, theme, textSize, width, height);
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
    String look() {
        return switch (theme) {
                    case LIGHT -> "light-";
                    case DARK -> "dark-";
                }
                + Math.round(textSize * 100);
    }
}
