import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An installer for macOS or Windows, by jpackage, from the same runtime and jars. Not tried out on these systems. */
final class Jpackage {
    private Jpackage() {}

    static List<Path> make(Image image, Path out, String version) throws IOException, InterruptedException {
        String type = Image.mac() ? "dmg" : "msi";
        Path folder = Files.createDirectories(out.resolve("installer"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jpackage").toString(),
                "--type",
                type,
                "--name",
                "Shoelace",
                // neither takes a version that begins with 0
                "--app-version",
                version.startsWith("0.") ? "1." + version.substring(2) : version,
                "--runtime-image",
                image.root().resolve("runtime").toString(),
                "--input",
                image.root().resolve("lib").toString(),
                "--main-jar",
                "shoelace-" + version + ".jar",
                "--main-class",
                Image.MAIN,
                "--app-content",
                image.root().resolve("native").toString(),
                "--dest",
                folder.toString()));
        Image.options().stream()
                .map(option -> option.replace("$home", "$APPDIR"))
                .forEach(option -> command.addAll(List.of("--java-options", option)));
        Steps.run(command, Map.of());
        try (Stream<Path> made = Files.list(folder)) {
            return made.sorted().toList();
        }
    }
}
