import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Who wrote what is in the package, and under which licence, in the form of Debian's copyright files. */
final class Licences {
    private record Part(String file, String name, String holder, String licence) {}

    // longest names first, as the first that fits counts
    private static final List<Part> PARTS = List.of(
            new Part("atlantafx-base-", "AtlantaFX", "mkpaz", "MIT"),
            new Part("bcprov-", "Bouncy Castle", "The Legion of the Bouncy Castle Inc.", "MIT"),
            new Part("commons-logging-", "Apache Commons Logging", "The Apache Software Foundation", "Apache-2.0"),
            new Part("fontbox-", "Apache PDFBox FontBox", "The Apache Software Foundation", "Apache-2.0"),
            new Part("graphics2d-", "PdfBoxGraphics2D", "Emmeran Seehuber", "Apache-2.0"),
            new Part("jackson-", "Jackson", "FasterXML", "Apache-2.0"),
            new Part("jspecify-", "JSpecify", "The JSpecify Authors", "Apache-2.0"),
            new Part("openhtmltopdf-", "Open HTML to PDF", "its contributors", "LGPL-2.1-or-later"),
            new Part("pdfbox-", "Apache PDFBox", "The Apache Software Foundation", "Apache-2.0"),
            new Part("picocli-", "picocli", "Remko Popma", "Apache-2.0"),
            new Part("shoelace-", "Shoelace", "the Shoelace authors", "Apache-2.0"),
            new Part("slf4j-", "SLF4J", "QOS.ch Sarl", "MIT"),
            new Part("sqlite-jdbc-", "sqlite-jdbc, with SQLite (public domain)", "Taro L. Saito", "Apache-2.0"),
            new Part("xmpbox-", "Apache PDFBox XmpBox", "The Apache Software Foundation", "Apache-2.0"));

    private Licences() {}

    /** The list for what lies in the image; fails on a jar that nobody has entered here. */
    static String list(Path image) throws IOException {
        var text = new StringBuilder("""
                Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
                Upstream-Name: shoelace

                Files: usr/lib/shoelace/runtime/*
                Copyright: Oracle and others (OpenJDK, OpenJFX)
                License: GPL-2.0-with-Classpath-exception
                Comment: The full texts lie in usr/lib/shoelace/runtime/legal.

                Files: usr/lib/shoelace/lib/shoelace-*.jar
                Copyright: Braille Institute, Production Type (fonts inside); Bitstream, DejaVu (DejaVu Sans inside)
                License: OFL-1.1 and Bitstream-Vera
                Comment: The full texts lie beside the fonts in the jar.

                """);
        try (Stream<Path> jars = Files.list(image.resolve("lib"))) {
            for (Path jar : jars.filter(each -> each.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                String name = jar.getFileName().toString();
                Part part = PARTS.stream()
                        .filter(each -> name.startsWith(each.file))
                        .findFirst()
                        .orElseThrow(() -> new IOException("no licence is entered for " + name));
                text.append("Files: usr/lib/shoelace/lib/").append(name).append('\n');
                text.append("Copyright: ").append(part.holder).append('\n');
                text.append("License: ").append(part.licence).append('\n');
                text.append("Comment: ").append(part.name).append("\n\n");
            }
        }
        return text.toString();
    }
}
