package app.shoelace.terminal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options that every command takes; each is empty where it was not given.
 *
 * @param language an IETF tag
 * @param pack a folder
 */
record GlobalOptions(
        Optional<Path> journal, Optional<Path> passphraseFile, Optional<String> language, Optional<Path> pack) {
    private static final Set<String> NAMES = Set.of("--journal", "--passphrase-file", "--lang", "--pack");

    /**
     * These options where a command line holds nothing else, each once and with its value behind it: then the window is
     * meant, and nothing more needs to be read. Every other command line, and every mistake, is for picocli, whose classes
     * are of a form too old for the cache of a packaged app and cost a quarter of a second.
     */
    static Optional<GlobalOptions> alone(String... arguments) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            boolean valued = i + 1 < arguments.length && !arguments[i + 1].startsWith("-");
            if (!valued || !NAMES.contains(arguments[i]) || given.put(arguments[i], arguments[i + 1]) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new GlobalOptions(
                path(given, "--journal"),
                path(given, "--passphrase-file"),
                Optional.ofNullable(given.get("--lang")),
                path(given, "--pack")));
    }

    private static Optional<Path> path(Map<String, String> given, String option) {
        return Optional.ofNullable(given.get(option)).map(Path::of);
    }
}
