package app.shoelace;

import app.shoelace.demo.Demo;
import app.shoelace.journal.Journal;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.read.StartupSnapshot;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.pack.read.PackReader;
import app.shoelace.reminder.UserTimer;
import app.shoelace.settings.Settings;
import app.shoelace.settings.SettingsFile;
import app.shoelace.settings.SettingsNotSaved;
import app.shoelace.summary.print.SystemPrinting;
import app.shoelace.terminal.CommandContext;
import app.shoelace.terminal.Commands;
import app.shoelace.terminal.Streams;
import app.shoelace.text.Messages;
import app.shoelace.ui.Desktop;
import app.shoelace.ui.JournalOpener;
import app.shoelace.ui.Parts;
import app.shoelace.ui.Preloader;
import app.shoelace.ui.work.Language;
import app.shoelace.ui.work.SystemFiles;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** All objects of the app, made and joined by hand. */
final class Wiring {
    private final Map<String, String> environment = System.getenv();
    private Optional<Desktop> desktop = Optional.empty();
    private Optional<Preloader> ahead = Optional.empty();

    /** Runs one command line; the exit code of it. */
    int run(String... arguments) {
        Optional<Path> shown = display() ? Commands.windowOn(journal(), arguments) : Optional.empty();
        // both take their time, and need nothing of what is read in the meantime; the first of all takes longest
        desktop = shown.map(_ -> Desktop.starting(new SettingsFile(settings())));
        Clock clock = clock();
        ahead = shown.map(journal -> new Preloader(journal, clock).begin());
        try {
            return commands(clock, this::window).run(arguments);
        } finally {
            ahead.ifPresent(Preloader::close);
        }
    }

    private static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    private Commands commands(Clock clock, Commands.Window window) {
        return new Commands(
                Streams.ofProcess(),
                clock,
                () -> Secure.RANDOM.nextLong(),
                journal(),
                settings(),
                Locale.getDefault().toLanguageTag(),
                version(),
                window);
    }

    // made when the first id is, which no start has to wait for
    private static final class Secure {
        static final SecureRandom RANDOM = new SecureRandom();
    }

    /** Walks through the app with nobody there, see {@link Desktop#rehearse}; the exit code of it. */
    int rehearse(boolean everyRoom) {
        try {
            Path folder = Files.createTempDirectory("shoelace-rehearsal-");
            var settings = new SettingsFile(folder.resolve("settings.json"));
            // as one who comes back has them
            settings.keep(Settings.FIRST.begun());
            var started = Desktop.starting(settings);
            Clock clock = clock();
            Path file = folder.resolve("journal.db");
            try (var journal = JournalFile.create(file, clock)) {
                journal.keepAll(Demo.checkIns(PackReader.bundled("en"), 1, LocalDate.now(clock)));
            }
            seal(folder.resolve("sealed.db"), clock);
            // by the same way as a person's own start, so that the cache holds what lies on it
            Commands.Window walk = setting -> {
                try (var opened = new Preloader(file, clock).begin()) {
                    boolean whole = started.rehearse(parts(setting, settings, opened), everyRoom);
                    return whole ? Commands.Shown.CLOSED : Commands.Shown.NO_DISPLAY;
                }
            };
            return commands(clock, walk).run("--journal", file.toString(), "--lang", "en");
        } catch (IOException | CannotOpen | NotSaved | SettingsNotSaved e) {
            throw new IllegalStateException(e);
        }
    }

    private static void seal(Path file, Clock clock) throws CannotOpen, NotSaved {
        try (var secret = Secret.typed("rehearsal".toCharArray())) {
            try (var journal = JournalFile.create(file, clock)) {
                journal.seal(secret, RecoveryCode.make(new SecureRandom()), OldBackups.FOLLOW);
            }
            JournalFile.openOrCreate(file, clock, secret, _ -> {}).close();
        }
    }

    /** The XDG specification goes by HOME, which a person may have set to another folder than the system's. */
    private Path home() {
        return Optional.of(environment.getOrDefault("HOME", ""))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(Path.of(System.getProperty("user.home")));
    }

    private Path journal() {
        return Places.journal(environment, System.getProperty("os.name"), home());
    }

    private Path settings() {
        return Places.settings(environment, System.getProperty("os.name"), home());
    }

    /** The window; where there is no display, or no GTK to draw on it, nothing is shown. */
    private Commands.Shown window(CommandContext setting) {
        if (!display()) {
            return Commands.Shown.NO_DISPLAY;
        }
        var settings = new SettingsFile(settings());
        try (Preloader opened = ahead.orElseGet(() -> new Preloader(setting.journal(), setting.clock()))) {
            Desktop shown = desktop.orElseGet(() -> Desktop.starting(settings));
            return shown.show(parts(setting, settings, opened)) ? Commands.Shown.CLOSED : Commands.Shown.ELSEWHERE;
        } catch (UnsupportedOperationException e) {
            // JavaFX says either "Unable to open DISPLAY" or that it found no GTK
            boolean display = String.valueOf(e.getMessage()).contains("DISPLAY");
            return display ? Commands.Shown.NO_DISPLAY : Commands.Shown.NO_GTK;
        } catch (LinkageError e) {
            return Commands.Shown.NO_GTK;
        } catch (RuntimeException e) {
            // in which JavaFX wraps that a library which GTK or its own needs is not there
            if (e.getCause() instanceof LinkageError) {
                return Commands.Shown.NO_GTK;
            }
            throw new Commands.NotShown(e);
        }
    }

    private Parts parts(CommandContext setting, SettingsFile settings, Preloader journal) {
        return new Parts(
                language -> tongue(setting, language),
                () -> setting.languageNamed()
                        ? List.of(setting.messages().locale().getLanguage())
                        : Messages.languages(),
                Places.country(
                        environment,
                        System.getProperty("os.name"),
                        Locale.getDefault().getCountry()),
                setting.journal(),
                new WithNamed(
                        journal,
                        setting.passphrase().given().isEmpty(),
                        new AtomicReference<>(setting.passphrase().given())),
                journal.first(),
                journal.elsewhere(),
                settings,
                Path.of(System.getProperty("java.io.tmpdir")),
                new SystemFiles(),
                new SystemPrinting(),
                Places.timers(environment, System.getProperty("os.name"), home())
                        .map(folder -> new UserTimer(folder, "systemctl")),
                setting.clock(),
                setting.ids()::next);
    }

    /** Opens it by the passphrase that was named at the start, once: a window that was locked asks for it. */
    private record WithNamed(Preloader journal, boolean none, AtomicReference<Secret> named) implements JournalOpener {
        @Override
        public Journal open(Secret given, Consumer<StartupSnapshot> seen) throws CannotOpen {
            return journal.open(given.isEmpty() ? named.getAndSet(Secret.NONE) : given, seen);
        }

        @Override
        public boolean ready() {
            return none && journal.ready();
        }
    }

    private static Language tongue(CommandContext setting, String language) {
        return language.isEmpty() || setting.languageNamed()
                ? Language.of(setting.messages(), setting.pack())
                : Language.of(Messages.in(language), setting.packIn().apply(language));
    }

    /** On X11 a display is named in the environment; Glass draws without one only where it is told to. */
    private boolean display() {
        boolean named = !environment.getOrDefault("DISPLAY", "").isBlank();
        boolean x11 = System.getProperty("os.name").equals("Linux");
        return !x11 || named || System.getProperty("glass.platform") != null;
    }

    private static String version() {
        // an installed app is no module, and is told
        return Optional.ofNullable(Wiring.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElseGet(() -> System.getProperty("app.shoelace.version", ""));
    }
}
