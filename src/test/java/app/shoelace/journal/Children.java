package app.shoelace.journal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.sqlite.util.LibraryLoaderUtil;

/** Starts {@link Child} in a Java of its own. */
final class Children {
    private final Path scratch;
    private final String classPath;
    private final List<String> options;

    private Children(Path scratch, String classPath, List<String> options) {
        this.scratch = scratch;
        this.classPath = classPath;
        this.options = options;
    }

    /** Children that are started as they come. */
    static Children in(Path scratch) throws IOException {
        return new Children(scratch, System.getProperty("java.class.path"), List.of(library(scratch)));
    }

    /** Children that start in a third of the time, for those who need hundreds; getting ready takes some seconds. */
    static Children leanIn(Path scratch) throws Exception {
        // the cache takes no folders of classes, only jars
        var parts = new ArrayList<String>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            parts.add(Files.isDirectory(Path.of(part)) ? jar(Path.of(part), scratch, parts.size()) : part);
        }
        String classPath = String.join(File.pathSeparator, parts);
        String library = library(scratch);
        Path cache = scratch.resolve("cache.aot");
        Script.prepare(scratch.resolve("first"));
        new Children(scratch, classPath, List.of(library, "-XX:AOTCacheOutput=" + cache))
                .lines(
                        "scripts",
                        "" + Script.Step.values().length,
                        scratch.resolve("first").toString(),
                        "0");
        return new Children(scratch, classPath, List.of(library, "-XX:AOTCache=" + cache));
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

    private static String jar(Path classes, Path scratch, int number) throws IOException {
        Path jar = scratch.resolve("classes" + number + ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
        return jar.toString();
    }

    /** The command line of a child. */
    List<String> java(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-Xlog:disable"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + scratch));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, Child.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts a child; what it says of errors goes to the test's own. */
    Process start(String... arguments) throws IOException {
        return start(java(arguments));
    }

    /** Starts a child with more in its environment. */
    Process start(Map<String, String> environment, String... arguments) throws IOException {
        var builder = new ProcessBuilder(java(arguments)).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What a child prints until it ends. */
    List<String> lines(String... arguments) throws IOException, InterruptedException {
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
