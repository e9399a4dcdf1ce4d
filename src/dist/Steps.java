import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Small steps on files and processes that the others are made of. */
final class Steps {
    private Steps() {}

    /** Runs a program and fails where it fails, with what it said. */
    static String run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        Path said = Files.createTempFile("dist", ".txt");
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            int exit = builder.start().waitFor();
            String told = Files.readString(said);
            if (exit != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + exit + ":\n" + told);
            }
            return told;
        } finally {
            Files.deleteIfExists(said);
        }
    }

    static boolean installed(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /**
     * Copies a jar without some of its entries; the order and the times of the others stay as they are.
     *
     * @param manifest what the manifest says instead; its lines
     */
    static void copyJar(Path from, Path to, Predicate<String> kept, String... manifest) throws IOException {
        try (var jar = new ZipFile(from.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            if (manifest.length > 0) {
                var entry = new ZipEntry("META-INF/MANIFEST.MF");
                entry.setTime(0);
                out.putNextEntry(entry);
                String text = "Manifest-Version: 1.0\n" + String.join("\n", manifest) + "\n";
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
            for (ZipEntry entry :
                    jar.stream().filter(each -> kept.test(each.getName())).toList()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                try (InputStream in = jar.getInputStream(entry)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    /** Takes some entries out of a jar, each by its bare name. */
    static void extract(Path jar, Predicate<String> wanted, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var from = new ZipFile(jar.toFile())) {
            for (ZipEntry entry :
                    from.stream().filter(each -> wanted.test(each.getName())).toList()) {
                String name = entry.getName();
                Path file = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
                try (InputStream in = from.getInputStream(entry);
                        OutputStream out = Files.newOutputStream(file)) {
                    in.transferTo(out);
                }
            }
        }
    }

    /** Everything below a folder, in the order of names. */
    static List<Path> all(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.sorted().toList();
        }
    }

    static long size(Path root) throws IOException {
        long size = 0;
        for (Path each : all(root)) {
            size += Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS) ? Files.size(each) : 0;
        }
        return size;
    }

    /** Gives everything one time, and rights that do not depend on who builds. */
    static void settle(Path root, Instant time) throws IOException {
        for (Path each : all(root).reversed()) {
            if (Files.isSymbolicLink(each)) {
                continue;
            }
            boolean open = Files.isDirectory(each) || Files.isExecutable(each);
            if (each.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(open ? "rwxr-xr-x" : "rw-r--r--"));
            }
            Files.setLastModifiedTime(each, FileTime.from(time));
        }
    }

    static void checksums(List<Path> files, Path to) throws IOException {
        var lines = new ArrayList<String>();
        for (Path file : files) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                lines.add(HexFormat.of().formatHex(digest) + "  " + file.getFileName());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
        Files.write(to, lines);
    }

    static void deleteAll(Path root) throws IOException {
        if (Files.notExists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException thrown) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
