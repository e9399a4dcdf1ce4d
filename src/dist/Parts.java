import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The list of parts for programs (CycloneDX): what Maven wrote of the libraries, and the Java that comes with them. */
final class Parts {
    private static final String COMPONENTS = "\n  \"components\" : [";

    private Parts() {}

    /** Writes the list into a folder; fails where a jar of the image does not stand on it. */
    static Path list(Path app, Path image, Path out) throws IOException {
        Path made = app.resolve("sbom.json");
        if (Files.notExists(made)) {
            throw new IOException(made + " is missing: Maven makes it online only, without -o");
        }
        String libraries = Files.readString(made);
        if (!libraries.contains(COMPONENTS)) {
            throw new IOException("sbom.json has no list of components to add to");
        }
        String version = Runtime.version().toString();
        String java = """
                {
                  "type" : "platform",
                  "bom-ref" : "openjdk",
                  "name" : "openjdk",
                  "version" : "%s",
                  "licenses" : [
                    {
                      "license" : {
                        "id" : "GPL-2.0-with-classpath-exception"
                      }
                    }
                  ],
                  "purl" : "pkg:generic/openjdk@%s"
                },""".formatted(version, version.replace("+", "%2B")).indent(4);
        try (Stream<Path> jars = Files.list(image.resolve("lib"))) {
            for (Path jar :
                    jars.filter(each -> each.toString().endsWith(".jar")).toList()) {
                String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
                int dash = name.lastIndexOf('-');
                String listed = "/" + name.substring(0, dash) + "@" + name.substring(dash + 1) + "?";
                if (!libraries.contains(listed)) {
                    throw new IOException(jar + " does not stand in sbom.json");
                }
            }
        }
        return Files.writeString(
                out.resolve("sbom.json"), libraries.replace(COMPONENTS, COMPONENTS + "\n" + java.stripTrailing()));
    }
}
