package app.shoelace;

import app.shoelace.journal.JournalFile;
import app.shoelace.rules.Engine;
import app.shoelace.terminal.Commands;
import app.shoelace.terminal.Setting;
import app.shoelace.terminal.Streams;
import app.shoelace.ui.Desktop;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All objects of the app, made and joined by hand. */
final class Wiring {
    private final Map<String, String> environment = System.getenv();
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    Commands commands() {
        Path home = Path.of(System.getProperty("user.home"));
        return new Commands(
                Streams.ofProcess(),
                clock,
                new SecureRandom(),
                Places.journal(environment, System.getProperty("os.name"), home),
                Locale.getDefault().toLanguageTag(),
                version(),
                this::window);
    }

    /** The window; where there is no display, or no GTK to draw on it, nothing is shown. */
    private boolean window(Setting setting) {
        if (!display()) {
            return false;
        }
        try {
            Desktop.show(new Desktop.Parts(
                    setting.pack(),
                    new Engine(setting.pack(), setting.messages()),
                    setting.messages(),
                    () -> JournalFile.openOrCreate(setting.journal(), setting.clock()),
                    setting.clock(),
                    setting.ids()::next));
            return true;
        } catch (UnsupportedOperationException | LinkageError e) {
            return false;
        }
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
