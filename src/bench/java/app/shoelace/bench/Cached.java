package app.shoelace.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * What this process was made of, as jars alone and with a cache of loaded classes, so that others start from it as the
 * packaged app does.
 */
record Cached(String classPath, Path cache) {
    /**
     * Makes it by a run that is like those to come.
     *
     * @param folder where the jars and the cache lie
     * @param options of Java
     */
    static Cached of(Path folder, List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        var jars = new ArrayList<String>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (path.endsWith(Path.of("target", "classes")) && packaged().isPresent()) {
                jars.add(packaged().get().toString());
            } else {
                jars.add(Files.isDirectory(path) ? jar(path, folder.resolve(jars.size() + ".jar")) : entry);
            }
        }
        var cached = new Cached(String.join(File.pathSeparator, jars), folder.resolve("classes.aot"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:AOTCacheOutput=" + cached.cache,
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTRecordTraining"));
        command.addAll(options);
        command.addAll(List.of("-cp", cached.classPath, main.getName()));
        command.addAll(List.of(arguments));
        Process training = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (training.waitFor() != 0) {
            throw new IOException(main + " was not trained");
        }
        return cached;
    }

    /** Our own classes as the packaged app has them, where it was built. */
    private static Optional<Path> packaged() throws IOException {
        if (!Starts.packaged()) {
            return Optional.empty();
        }
        try (var lib = Files.newDirectoryStream(Starts.IMAGE.resolve("lib"), "shoelace-*.jar")) {
            for (Path jar : lib) {
                return Optional.of(jar);
            }
            return Optional.empty();
        }
    }

    void delete() throws IOException {
        Journals.delete(cache.getParent());
    }

    private static String jar(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                out.putNextEntry(new JarEntry(name));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar.toAbsolutePath().toString();
    }
}
