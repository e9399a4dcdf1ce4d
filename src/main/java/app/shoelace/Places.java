package app.shoelace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the journal lies where nobody names a place. */
final class Places {
    private Places() {}

    /**
     * The journal in the platform's own data folder: XDG_DATA_HOME (an absolute path, by the XDG Base Directory
     * Specification), APPDATA, or Application Support.
     */
    static Path journal(Map<String, String> environment, String system, Path home) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            Path data =
                    named(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming"));
            return data.resolve("Shoelace").resolve("journal.db");
        }
        if (os.startsWith("mac")) {
            Path data = home.resolve("Library").resolve("Application Support");
            return data.resolve("Shoelace").resolve("journal.db");
        }
        Path data = named(environment, "XDG_DATA_HOME")
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share"));
        return data.resolve("shoelace").resolve("journal.db");
    }

    private static Optional<Path> named(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
