package app.shoelace.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How the packaged app runs Java, as far as it bears on what is measured. */
final class Packaged {
    static final String COLLECTOR = "-XX:+UseSerialGC";

    /** The first of Java's two compilers alone: a window is up sooner with it, and long computing takes longer. */
    static final String COMPILER = "-XX:TieredStopAtLevel=1";

    /** The lines of {@code java.options}; the bench runs in the project's folder. */
    static final List<String> OPTIONS = options();

    private Packaged() {}

    private static List<String> options() {
        try (Stream<String> lines = Files.lines(Path.of("src", "main", "launcher", "java.options"))) {
            return lines.filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
