import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The app's own jar as it goes into the image: its stylesheets are parsed here once, not at each start. */
final class AppJar {
    private final Path java;

    /** Reads stylesheets by the JavaFX of that Java. */
    AppJar(Path java) {
        this.java = java;
    }

    /** Copies the jar, with a parsed form beside each stylesheet. */
    void copy(Path from, Path to) throws IOException, InterruptedException {
        try (var jar = new ZipFile(from.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : jar.stream().toList()) {
                String name = entry.getName();
                byte[] bytes;
                try (var in = jar.getInputStream(entry)) {
                    bytes = in.readAllBytes();
                }
                put(out, name, entry.getTime(), bytes);
                if (name.startsWith("theme/") && name.endsWith(".css")) {
                    put(out, name.replaceFirst("css$", "bss"), entry.getTime(), parsed(bytes));
                }
            }
        }
    }

    private byte[] parsed(byte[] sheet) throws IOException, InterruptedException {
        Path css = Files.createTempFile("sheet", ".css");
        Path bss = Files.createTempFile("sheet", ".bss");
        try {
            Files.write(css, sheet);
            String tool = "javafx.graphics/com.sun.javafx.css.parser.Css2Bin";
            Steps.run(List.of(java.toString(), "-m", tool, css.toString(), bss.toString()), Map.of());
            return Files.readAllBytes(bss);
        } finally {
            Files.delete(css);
            Files.delete(bss);
        }
    }

    private static void put(ZipOutputStream out, String name, long time, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(time);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
