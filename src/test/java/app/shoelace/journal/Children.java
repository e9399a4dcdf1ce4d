package app.shoelace.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sqlite.util.LibraryLoaderUtil;

/** Starts {@link Child} in a Java of its own. */
public final class Children {
    private final Path scratch;
    private final String library;

    private Children(Path scratch, String library) {
        this.scratch = scratch;
        this.library = library;
    }

    /** Children whose passing files lie there. */
    public static Children in(Path scratch) throws IOException {
        return new Children(scratch, library(scratch));
    }

    // unpacked once, so that no child needs time or room for it
    private static String library(Path scratch) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(
                LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            Files.copy(in, scratch.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        return "-Dorg.sqlite.lib.path=" + scratch;
    }

    /** The command line of a child. */
    List<String> java(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-Xlog:disable"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + scratch));
        command.addAll(List.of(library, "-cp", System.getProperty("java.class.path"), Child.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts a child; what it says of errors goes to the test's own. */
    public Process start(String... arguments) throws IOException {
        return start(java(arguments));
    }

    /** Starts a child with more in its environment. */
    Process start(Map<String, String> environment, String... arguments) throws IOException {
        var builder = new ProcessBuilder(java(arguments)).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What a child prints until it ends. */
    public List<String> lines(String... arguments) throws IOException, InterruptedException {
        return lines(java(arguments));
    }

    /** Starts any command. */
    static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What any command prints until it ends. */
    static List<String> lines(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        process.getOutputStream().close();
        try (var out = process.inputReader()) {
            List<String> lines = out.lines().toList();
            process.waitFor();
            return lines;
        }
    }
}
