package app.shoelace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the journal and the settings lie where nobody names a place, and where the person is. */
final class Places {
    private static final Pattern COUNTRY = Pattern.compile("[a-z]{2,3}_([A-Z]{2})([.@].*)?");

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

    /**
     * The country that the system is set to, ISO 3166-1 alpha-2; empty where it names none. Java's own answer is the United
     * States where a Linux names none, or one whose texts are not installed: a wrong number to call.
     *
     * @param otherwise that answer
     */
    static String country(Map<String, String> environment, String system, String otherwise) {
        if (!system.equals("Linux")) {
            return otherwise;
        }
        // in the order in which POSIX asks them; C.UTF-8 speaks of letters alone, and is what our own start may put
        // first
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty() && !value.equals("C.UTF-8"))
                .findFirst()
                .map(COUNTRY::matcher)
                .filter(Matcher::matches)
                .map(named -> named.group(1))
                .orElse("");
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
