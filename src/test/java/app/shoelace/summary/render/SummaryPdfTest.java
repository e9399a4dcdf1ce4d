package app.shoelace.summary.render;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.shoelace.pack.SignId;
import app.shoelace.summary.Paper;
import app.shoelace.summary.Preset;
import app.shoelace.summary.Sample;
import app.shoelace.summary.Selection;
import app.shoelace.summary.SummarySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file itself: what is in it down to its last byte, and what it stands up to. */
class SummaryPdfTest {
    private static byte[] pdf(SummarySource material, Selection choices) {
        return SummaryPdf.of(material.summary(choices), Sample.MESSAGES, Paper.A4);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void nothingOfThisComputerOrItsClockIsInIt() throws IOException {
        var material = Sample.material(Sample.many(12, 14));
        byte[] once = pdf(material, Sample.everything(material));
        byte[] again = pdf(material, Sample.everything(material));

        assertThat(again).isEqualTo(once);
        try (var document = Loader.loadPDF(once)) {
            var told = document.getDocumentInformation();
            assertThat(told.getMetadataKeys()).containsExactly("Title");
            assertThat(told.getTitle()).isEqualTo(say("summary.title"));
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains(say("summary.title")).doesNotContain("Date", "Producer", "creator", "Creator");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting("title")
                    .contains(
                            say("summary.patterns"),
                            say("summary.signs"),
                            say("summary.words"),
                            say("summary.clinician"));
        }
    }

    @Test
    void notAByteOfWhatIsNotTickedIsInTheFile(@TempDir Path folder) throws IOException {
        var material = Sample.material(Sample.many(12, 14));
        byte[] pdf = pdf(material, Preset.THERAPIST.of(material.items()));
        // laid open: every stream and every object, not only the text on the page
        Path open = folder.resolve("open.pdf");
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocument().getXrefTable().keySet().forEach(key -> {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    try {
                        byte[] plain = stream.createInputStream().readAllBytes();
                        stream.removeItem(COSName.FILTER);
                        try (var out = stream.createRawOutputStream()) {
                            out.write(plain);
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
            document.save(open.toFile(), CompressParameters.NO_COMPRESSION);
        }
        String bytes = Files.readString(open, StandardCharsets.ISO_8859_1);
        String wide = new String(Files.readAllBytes(open), StandardCharsets.UTF_16BE);
        assertThat(bytes).contains(pack("patterns.turning-help-away"));
        for (String unticked :
                List.of("sister", "piano", "brothers", "freeze", "stomach", pack("texts.effect.cost"), "the move")) {
            assertThat(bytes).doesNotContain(unticked);
            assertThat(wide).doesNotContain(unticked);
            assertThat(text(pdf)).doesNotContain(unticked);
        }
        assertThat(text(pdf(material, Sample.everything(material)))).contains("sister", "piano", "brothers", "freeze");
    }

    @Test
    void aVeryLongNoteFlowsOverPages() throws IOException {
        String word = "Lopadotemachoselachogaleokranioleipsanodrimhypotrimmatosilphiokarabomelitokatakechymenokichlepi";
        String note = ("It went on and on, and I said nothing. ".repeat(500) + word.repeat(9)).substring(0, 20_000);
        var checkIn = Sample.many(1, 14).getFirst();
        var material = Sample.material(List.of(
                Sample.with(checkIn, checkIn.said().withMoment(new SignId("says-no"), note + " The end of it."))));
        byte[] pdf = pdf(material, Sample.everything(material));
        int pages;
        try (var document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
            assertThat(pages).isBetween(4, 12);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                assertThat(document.getPage(i).getMediaBox().getWidth()).isLessThan(600);
            }
        }
        assertThat(text(pdf)).contains("The end of it.").contains(say("summary.page", 4, pages));
    }

    @Test
    void tenYearsOfDaysAreOnePageAndFitInLittleMemory() throws IOException {
        var material = Sample.material(Sample.many(3_650, 1));
        byte[] pdf = pdf(material, Preset.THERAPIST.of(material.items()));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(pdf)).contains(say("summary.check-ins.many", 3650));
        assertThat(pdf.length).isLessThan(1_000_000);
    }

    @Test
    void nothingIsEverFetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p::after { content: 'SECRET' }");
        try (var server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            String web = "http://127.0.0.1:" + server.getLocalPort();
            String html = """
                    <html lang="en"><head><title>t</title><link rel="stylesheet" href="WEB/a.css"/>
                    <link rel="stylesheet" href="FILE"/><style>@import url(FILE); @import url(WEB/b.css);
                    @font-face { font-family: x; src: url(WEB/f.ttf) } p { font-family: x, Newsreader; background: url(WEB/g.png) }
                    </style></head><body><p>here</p><img alt="x" src="FILE"/><img alt="y" src="WEB/i.png"/></body></html>""".replace("WEB", web).replace("FILE", secret.toUri().toString());
            assertThat(text(SummaryPdf.of(html, Sample.MESSAGES)))
                    .contains("here")
                    .doesNotContain("SECRET");
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void popplerFindsEveryFontInTheFile(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdffonts")), "poppler-utils is not installed");
        var material = Sample.material(Sample.many(12, 14));
        Path file = Files.write(
                folder.resolve("a.pdf"),
                pdf(material, Sample.everything(material).withWanted("Привет 😀")));
        var lines = said("/usr/bin/pdffonts", file.toString()).lines().skip(2).toList();

        assertThat(lines).hasSizeGreaterThanOrEqualTo(4);
        assertThat(lines).allSatisfy(line -> assertThat(line).containsPattern("yes yes yes"));
        assertThat(said("/usr/bin/pdftotext", "-raw", file.toString(), "-"))
                .containsSubsequence(
                        say("summary.title"),
                        say("summary.wanted"),
                        say("summary.result.title"),
                        say("summary.patterns"),
                        pack("patterns.turning-help-away"),
                        say("summary.signs"),
                        say("summary.insights"),
                        say("summary.words"),
                        say("summary.origins"),
                        say("summary.body"),
                        say("summary.questions"),
                        say("summary.clinician"));
    }

    private static String said(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
