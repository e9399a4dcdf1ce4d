import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes what a person installs out of what {@code mvn package} left: an image with its own Java, an installer and the
 * checksums. Arguments: the folder of the packaged app, the folder to make all in, the version, and the time that every
 * file gets (ISO), so that two builds of one commit are alike.
 */
final class Dist {
    private Dist() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path app = Path.of(arguments[0]).toAbsolutePath();
        Path out = Path.of(arguments[1]).toAbsolutePath();
        String version = arguments[2];
        Instant time = Instant.parse(arguments[3]);
        Steps.deleteAll(out);
        Files.createDirectories(out);

        var image = new Image(app, out.resolve("shoelace"), out.resolve("work"), version, time);
        image.make();
        image.smoke();

        var made = new ArrayList<Path>();
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux")) {
            if (Steps.installed("dpkg-deb")) {
                made.add(new Deb(image.root(), out, version, time).make());
            } else {
                System.out.println("dpkg-deb is not installed here: the image is made, no .deb");
            }
        } else {
            // made by jpackage from the same runtime; laid out and tested on Linux only
            made.addAll(Jpackage.make(image, out, version));
        }
        made.add(Parts.list(app, image.root(), out));
        Steps.checksums(made, out.resolve("SHA256SUMS"));
        Steps.deleteAll(out.resolve("work"));
        report(image.root(), made);
    }

    private static void report(Path image, List<Path> made) throws IOException {
        System.out.printf("image %,d kB%n", Steps.size(image) / 1024);
        for (Path each : made) {
            System.out.printf("%s %,d kB%n", each.getFileName(), Files.size(each) / 1024);
        }
    }
}
