package app.shoelace;

import app.shoelace.checkin.Uuid7;
import app.shoelace.demo.Demo;
import app.shoelace.journal.CannotOpen;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.NotKept;
import app.shoelace.journal.Secret;
import app.shoelace.pack.Pack;
import app.shoelace.pack.PackReader;
import app.shoelace.reminder.UserTimer;
import app.shoelace.settings.SettingsFile;
import app.shoelace.summary.SystemPrinting;
import app.shoelace.terminal.Commands;
import app.shoelace.terminal.Passphrase;
import app.shoelace.terminal.Setting;
import app.shoelace.terminal.Streams;
import app.shoelace.text.Messages;
import app.shoelace.ui.Desktop;
import app.shoelace.ui.work.SystemFiles;
import app.shoelace.ui.work.Tongue;
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

/** All objects of the app, made and joined by hand. */
final class Wiring {
    private final Map<String, String> environment = System.getenv();
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    Commands commands() {
        return new Commands(
                Streams.ofProcess(),
                clock,
                new SecureRandom(),
                Places.journal(environment, System.getProperty("os.name"), home()),
                Places.settings(environment, System.getProperty("os.name"), home()),
                Locale.getDefault().toLanguageTag(),
                version(),
                this::window);
    }

    /** Walks through the app with nobody there, see {@link Desktop#rehearse}; the exit code of it. */
    int rehearse(boolean everyRoom) {
        try {
            Path folder = Files.createTempDirectory("shoelace-rehearsal-");
            Pack pack = PackReader.bundled("en");
            Messages messages = Messages.in("en");
            Path file = folder.resolve("journal.db");
            var ids = new Uuid7(clock, new SecureRandom());
            try (var journal = JournalFile.create(file, clock)) {
                journal.keepAll(Demo.checkIns(pack, 1, LocalDate.now(clock)));
            }
            var setting = new Setting(
                    file,
                    pack,
                    messages,
                    true,
                    PackReader::bundled,
                    clock,
                    ids,
                    folder.resolve("settings.json"),
                    Passphrase.none(messages));
            return Desktop.rehearse(parts(setting, folder.resolve("settings.json")), everyRoom) ? 0 : 1;
        } catch (IOException | CannotOpen | NotKept e) {
            throw new IllegalStateException(e);
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

    /** The window; where there is no display, or no GTK to draw on it, nothing is shown. */
    private Commands.Shown window(Setting setting) {
        if (!display()) {
            return Commands.Shown.NO_DISPLAY;
        }
        try {
            Path settings = Places.settings(environment, System.getProperty("os.name"), home());
            return Desktop.show(parts(setting, settings)) ? Commands.Shown.CLOSED : Commands.Shown.ELSEWHERE;
        } catch (UnsupportedOperationException e) {
            // JavaFX says either "Unable to open DISPLAY" or that it found no GTK
            boolean display = String.valueOf(e.getMessage()).contains("DISPLAY");
            return display ? Commands.Shown.NO_DISPLAY : Commands.Shown.NO_GTK;
        } catch (LinkageError e) {
            return Commands.Shown.NO_GTK;
        }
    }

    private Desktop.Parts parts(Setting setting, Path settings) {
        // once: a window that was locked asks for it
        var named = new AtomicReference<>(setting.passphrase().given());
        return new Desktop.Parts(
                language -> tongue(setting, language),
                setting.languageNamed() ? List.of(setting.messages().locale().getLanguage()) : Messages.languages(),
                Locale.getDefault().getCountry(),
                setting.journal(),
                given -> JournalFile.openOrCreate(
                        setting.journal(), setting.clock(), given.isEmpty() ? named.getAndSet(Secret.NONE) : given),
                Files.notExists(setting.journal()),
                new SettingsFile(settings),
                Path.of(System.getProperty("java.io.tmpdir")),
                new SystemFiles(),
                new SystemPrinting(),
                Places.timers(environment, System.getProperty("os.name"), home())
                        .map(folder -> new UserTimer(folder, "systemctl")),
                setting.clock(),
                setting.ids()::next);
    }

    private static Tongue tongue(Setting setting, String language) {
        return language.isEmpty() || setting.languageNamed()
                ? Tongue.of(setting.messages(), setting.pack())
                : Tongue.of(Messages.in(language), setting.packIn().apply(language));
    }

    /** On X11 a display is named in the environment; Glass draws without one only where it is told to. */
    private boolean display() {
        boolean named = !environment.getOrDefault("DISPLAY", "").isBlank();
        boolean x11 = System.getProperty("os.name").equals("Linux");
        return !x11 || named || System.getProperty("glass.platform") != null;
    }

    private static String version() {
        return Optional.ofNullable(Wiring.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("");
    }
}
