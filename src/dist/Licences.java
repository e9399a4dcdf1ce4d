import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who wrote what is in the package, and under which licence, in the form of Debian's copyright files. */
final class Licences {
    private record Part(String file, String name, String holder, String licence) {}

    // longest names first, as the first that fits counts
    private static final List<Part> PARTS = List.of(
            new Part("atlantafx-base-", "AtlantaFX", "2022 mkpaz", "MIT"),
            new Part("bcprov-", "Bouncy Castle", "The Legion of the Bouncy Castle Inc.", "MIT"),
            new Part("commons-logging-", "Apache Commons Logging", "The Apache Software Foundation", "Apache-2.0"),
            new Part("fontbox-", "Apache PDFBox FontBox", "The Apache Software Foundation", "Apache-2.0"),
            new Part("graphics2d-", "PdfBoxGraphics2D", "Emmeran Seehuber", "Apache-2.0"),
            new Part(
                    "jackson-core-",
                    "Jackson Core, with FastDoubleParser (MIT)",
                    "2007 Tatu Saloranta; 2023 Werner Randelshofer (FastDoubleParser)",
                    "Apache-2.0 and MIT"),
            new Part("jspecify-", "JSpecify", "The JSpecify Authors", "Apache-2.0"),
            new Part("openhtmltopdf-", "Open HTML to PDF", "its contributors", "LGPL-2.1-or-later"),
            new Part("pdfbox-", "Apache PDFBox", "The Apache Software Foundation", "Apache-2.0"),
            new Part("picocli-", "picocli", "Remko Popma", "Apache-2.0"),
            new Part(
                    "shoelace-",
                    "Shoelace; the fonts inside: Atkinson Hyperlegible Next, Newsreader, DejaVu Sans",
                    "the Shoelace authors; Braille Institute, Production Type, Bitstream, DejaVu (fonts)",
                    "Apache-2.0 and OFL-1.1 and Bitstream-Vera"),
            new Part("slf4j-", "SLF4J", "2004-2022 QOS.ch Sarl (Switzerland)", "MIT"),
            new Part("sqlite-jdbc-", "sqlite-jdbc, with SQLite (public domain)", "Taro L. Saito", "Apache-2.0"),
            new Part("xmpbox-", "Apache PDFBox XmpBox", "The Apache Software Foundation", "Apache-2.0"));

    /** What a licence says, or where in the image it lies whole. */
    private static final Map<String, String> TEXTS = Map.of(
            "Apache-2.0",
            """
            The full text lies in usr/lib/shoelace/LICENSE and /usr/share/common-licenses/Apache-2.0.""",
            "Bitstream-Vera",
            """
            The full text lies beside the font, in font/DejaVuSans_LICENSE.txt of that jar.""",
            "GPL-2.0-with-Classpath-exception",
            """
            The full text lies in usr/lib/shoelace/runtime/legal/java.base/LICENSE (the GPL alone
            also in /usr/share/common-licenses/GPL-2); what is under other licences is told beside it.""",
            "LGPL-2.1-or-later",
            """
            The full text lies in META-INF/LICENSE-LGPL-2.1.txt of each of these jars, and in
            /usr/share/common-licenses/LGPL-2.1.""",
            "MIT",
            """
            Permission is hereby granted, free of charge, to any person obtaining a copy of this
            software and associated documentation files (the "Software"), to deal in the Software
            without restriction, including without limitation the rights to use, copy, modify,
            merge, publish, distribute, sublicense, and/or sell copies of the Software, and to
            permit persons to whom the Software is furnished to do so, subject to the following
            conditions:
            .
            The above copyright notice and this permission notice shall be included in all copies
            or substantial portions of the Software.
            .
            THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED,
            INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A
            PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
            HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF
            CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE
            OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.""",
            "OFL-1.1",
            """
            The full texts lie beside the fonts, in font/*_LICENSE.txt of that jar.""");

    private Licences() {}

    /** The list for what lies in the image; fails on a jar that nobody has entered here, and on an entry that no jar needs. */
    static String list(Path image) throws IOException {
        var text = new StringBuilder("""
                Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
                Upstream-Name: shoelace

                Files: usr/lib/shoelace/runtime/*
                Copyright: Oracle and others (OpenJDK, OpenJFX)
                License: GPL-2.0-with-Classpath-exception

                Files: usr/lib/shoelace/native/*
                Copyright: Taro L. Saito
                License: Apache-2.0
                Comment: sqlite-jdbc, with SQLite (public domain)

                """);
        var licences = new TreeSet<>(Set.of("GPL-2.0-with-Classpath-exception"));
        var unneeded = new HashSet<>(PARTS);
        for (String name : jars(image)) {
            Part part = PARTS.stream()
                    .filter(each -> name.startsWith(each.file))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no licence is entered for " + name));
            text.append("Files: usr/lib/shoelace/lib/").append(name).append('\n');
            text.append("Copyright: ").append(part.holder).append('\n');
            text.append("License: ").append(part.licence).append('\n');
            text.append("Comment: ").append(part.name).append("\n\n");
            licences.addAll(List.of(part.licence.split(" and ")));
            unneeded.remove(part);
        }
        if (!unneeded.isEmpty()) {
            throw new IOException("no such jar is in the image: " + unneeded);
        }
        for (String licence : licences) {
            String said = Objects.requireNonNull(TEXTS.get(licence), licence);
            text.append("License: ").append(licence).append('\n');
            said.lines().forEach(line -> text.append(' ').append(line).append('\n'));
            text.append('\n');
        }
        return text.toString();
    }

    private static List<String> jars(Path image) throws IOException {
        try (Stream<Path> files = Files.list(image.resolve("lib"))) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
