import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Our own jar as the image has it: what would be worked out at each start is worked out here, once. */
final class Ours {
    private final Path java;

    /** Reads stylesheets by the JavaFX of that Java. */
    Ours(Path java) {
        this.java = java;
    }

    /**
     * Copies the jar, with its classes written out and beside each stylesheet the form that JavaFX reads without parsing.
     *
     * @param beside the jars that its classes may name
     */
    void copy(Path from, Path to, List<Path> beside) throws IOException, InterruptedException {
        try (var jar = new ZipFile(from.toFile());
                var plain = new Plain(beside);
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : jar.stream().toList()) {
                String name = entry.getName();
                byte[] bytes;
                try (var in = jar.getInputStream(entry)) {
                    bytes = in.readAllBytes();
                }
                boolean code = name.endsWith(".class") && !name.equals("module-info.class");
                put(out, name, entry.getTime(), code ? plain.of(bytes) : bytes);
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
