package app.shoelace.ui;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.pack.Pack;
import app.shoelace.pack.read.PackReader;
import app.shoelace.reminder.UserTimer;
import app.shoelace.settings.Settings;
import app.shoelace.settings.Settings.Shade;
import app.shoelace.settings.SettingsFile;
import app.shoelace.summary.print.Printing;
import app.shoelace.summary.render.PdfFile;
import app.shoelace.text.Messages;
import app.shoelace.ui.look.Theme;
import app.shoelace.ui.work.FileChoice;
import app.shoelace.ui.work.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import javafx.stage.Window;

/** What a test sits down at: a folder with a journal and settings in it, a day, words, a size of the window. */
record Desk(
        Path folder, Settings settings, Language tongue, Clock clock, Printing printing, double width, double height) {
    static final Messages MESSAGES = Messages.in("en");
    static final Pack PACK = PackReader.bundled("en");
    static final double ORDINARY = 1120;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** A computer without a printer. */
    private static final Printing NO_PRINTER = new Printing() {
        @Override
        public List<String> printers() {
            return List.of();
        }

        @Override
        public Outcome print(PdfFile pdf, Job job) {
            return new Outcome.Gone(job.printer());
        }
    };

    /** Someone who has been here before, at their desk by day. */
    static Desk in(Path folder) {
        return new Desk(
                folder,
                Settings.FIRST.with(Shade.LIGHT).begun(),
                Language.of(MESSAGES, PACK),
                Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC),
                NO_PRINTER,
                ORDINARY,
                760);
    }

    /** Someone who starts the app for the first time. */
    Desk firstStart() {
        return new Desk(folder, Settings.FIRST, tongue, clock, printing, width, height);
    }

    Desk looking(Theme theme, double size) {
        Shade shade = switch (theme) {
            case LIGHT -> Shade.LIGHT;
            case DARK -> Shade.DARK;
        };
        return with(settings.with(shade).withText((int) Math.round(size * 100)));
    }

    /** With the text at so many times its ordinary size. */
    Desk reading(double size) {
        return with(settings.withText((int) Math.round(size * 100)));
    }

    Desk with(Settings other) {
        return new Desk(folder, other, tongue, clock, printing, width, height);
    }

    Desk speaking(Language other) {
        return new Desk(folder, settings, other, clock, printing, width, height);
    }

    Desk sized(double newWidth, double newHeight) {
        return new Desk(folder, settings, tongue, clock, printing, newWidth, newHeight);
    }

    Desk at(Clock other) {
        return new Desk(folder, settings, tongue, other, printing, width, height);
    }

    /** Beside these printers. */
    Desk beside(Printing printers) {
        return new Desk(folder, settings, tongue, clock, printers, width, height);
    }

    Path journal() {
        return folder.resolve("journal.db");
    }

    SettingsFile settingsFile() {
        return new SettingsFile(folder.resolve("config").resolve("settings.json"));
    }

    /** Where made-up journals may lie. */
    Path scratch() {
        return folder.resolve("scratch");
    }

    Parts parts() {
        return parts(ahead -> ahead);
    }

    /** With the journal opened in another way than the packaged app does. */
    Parts parts(UnaryOperator<JournalOpener> way) {
        var ids = new Uuid7(clock, new SplittableRandom(11));
        Preloader ahead = new Preloader(journal(), clock).begin();
        return new Parts(
                _ -> tongue,
                () -> List.of("en"),
                "GB",
                journal(),
                way.apply(ahead),
                ahead.first(),
                ahead.elsewhere(),
                settingsFile(),
                scratch(),
                files(),
                printing,
                Optional.of(new UserTimer(units(), folder.resolve("systemctl").toString())),
                clock,
                ids::next);
    }

    /** Where the person's own systemd units lie. */
    Path units() {
        return folder.resolve("config").resolve("systemd").resolve("user");
    }

    /** Where a saved file goes: by the name that is suggested, into {@link #saved}; and which one is read. */
    private FileChoice files() {
        return new FileChoice() {
            @Override
            public Optional<Chosen> forSaving(Window owner, String suggested, List<Kind> kinds) {
                return Optional.of(new Chosen(saved().resolve(suggested), false));
            }

            @Override
            public Optional<Path> forOpening(Window owner, List<Kind> kinds) {
                return Optional.of(brought());
            }
        };
    }

    /** The file that the person means where one is to be read. */
    Path brought() {
        return folder.resolve("brought");
    }

    /** Where what is saved from the window lies. */
    Path saved() {
        return folder.resolve("saved");
    }

    /** How the pictures of this desk are named: "light-100". */
    String look() {
        return look(settings.shade());
    }

    /** How its pictures are named by day or by night. */
    String look(Shade shade) {
        return (shade == Shade.DARK ? "dark-" : "light-")
                + settings.textPercent()
                + (width < ORDINARY ? "-" + Math.round(width) : "");
    }

    /** Lays a check-in under way into the journal. */
    Desk holding(Draft draft) {
        return writing(open -> open.keep(draft));
    }

    /** Lays check-ins into the journal. */
    Desk holding(List<CheckIn> checkIns) {
        return writing(open -> open.keepAll(checkIns));
    }

    /** Lays what was marked into the journal. */
    Desk marking(List<Event> events) {
        return writing(open ->
                open.keepEntries(events.stream().<Entry>map(Entry.OfEvent::new).toList()));
    }

    /** Lays anything else into the journal. */
    Desk holdingEntries(List<Entry> entries) {
        return writing(open -> open.keepEntries(entries));
    }

    private Desk writing(Writing writing) {
        try (JournalFile open = JournalFile.openOrCreate(journal(), clock)) {
            writing.to(open);
        } catch (CannotOpen | NotSaved e) {
            throw new AssertionError(e);
        }
        return this;
    }

    private interface Writing {
        void to(JournalFile open) throws NotSaved;
    }
}
