package app.shoelace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the journal and the settings lie where nobody names a place. */
final class Places {
    private Places() {}

    /**
     * The journal in the platform's own data folder: XDG_DATA_HOME (an absolute path, by the XDG Base Directory
     * Specification), APPDATA, or Application Support.
     */
    static Path journal(Map<String, String> environment, String system, Path home) {
        return folder(environment, system, home, "XDG_DATA_HOME", ".local/share", "Application Support")
                .resolve("journal.db");
    }

    /** The settings in the platform's own folder for them: XDG_CONFIG_HOME, APPDATA, or Preferences. */
    static Path settings(Map<String, String> environment, String system, Path home) {
        return folder(environment, system, home, "XDG_CONFIG_HOME", ".config", "Preferences")
                .resolve("settings.json");
    }

    /** The person's own systemd units, where the system may have some: XDG_CONFIG_HOME. */
    static Optional<Path> timers(Map<String, String> environment, String system, Path home) {
        return system.equals("Linux")
                ? Optional.of(named(environment, "XDG_CONFIG_HOME")
                        .filter(Path::isAbsolute)
                        .orElse(home.resolve(".config"))
                        .resolve("systemd")
                        .resolve("user"))
                : Optional.empty();
    }

    private static Path folder(
            Map<String, String> environment, String system, Path home, String xdg, String otherwise, String library) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return named(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Shoelace");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve(library).resolve("Shoelace");
        }
        return named(environment, xdg)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(otherwise))
                .resolve("shoelace");
    }

    private static Optional<Path> named(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
