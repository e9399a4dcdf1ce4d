import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A package for Debian and what descends from it: the image, a menu entry, icons, a man page and the licences. */
record Deb(Path image, Path out, String version, Instant time) {
    private static final int[] ICONS = {16, 24, 32, 48, 64, 128, 256};
    private static final Path OURS = Path.of("src", "dist", "linux");

    Path make() throws IOException, InterruptedException {
        Path root = Files.createDirectories(out.resolve("work").resolve("deb"));
        Path home = root.resolve("usr/lib/shoelace");
        copy(image, home);
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin/shoelace"), Path.of("../lib/shoelace/bin/shoelace"));
        if (Steps.installed("desktop-file-validate")) {
            Steps.run(
                    List.of(
                            "desktop-file-validate",
                            OURS.resolve("shoelace.desktop").toString()),
                    Map.of());
        }
        put(OURS.resolve("shoelace.desktop"), root.resolve("usr/share/applications/shoelace.desktop"));
        for (int size : ICONS) {
            put(
                    Path.of("resources/icon/shoelace-" + size + ".png"),
                    root.resolve("usr/share/icons/hicolor/" + size + "x" + size + "/apps/shoelace.png"));
        }
        zip(OURS.resolve("shoelace.1"), root.resolve("usr/share/man/man1/shoelace.1.gz"));
        Path doc = Files.createDirectories(root.resolve("usr/share/doc/shoelace"));
        Files.writeString(doc.resolve("copyright"), Licences.list(image));
        Steps.settle(root, time);
        control(root);
        String architecture = architecture();
        Path deb = out.resolve("shoelace_" + version + "_" + architecture + ".deb");
        Steps.run(
                List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", root.toString(), deb.toString()),
                Map.of("SOURCE_DATE_EPOCH", Long.toString(time.getEpochSecond())));
        return deb;
    }

    private void control(Path root) throws IOException {
        long kilobytes = Steps.size(root) / 1024;
        Path folder = Files.createDirectories(root.resolve("DEBIAN"));
        Files.writeString(
                folder.resolve("control"),
                Files.readString(OURS.resolve("control"))
                        .replace("@VERSION@", version)
                        .replace("@ARCHITECTURE@", architecture())
                        .replace("@SIZE@", Long.toString(kilobytes)));
        Steps.settle(folder, time);
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "amd64";
            case "aarch64" -> "arm64";
            case String other -> other;
        };
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path each : Steps.all(from)) {
            Path there = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(there);
            } else {
                Files.copy(each, there, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static void put(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static void zip(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var zipped = new GZIPOutputStream(Files.newOutputStream(to))) {
            zipped.write(Files.readString(from).getBytes(StandardCharsets.UTF_8));
        }
    }
}
