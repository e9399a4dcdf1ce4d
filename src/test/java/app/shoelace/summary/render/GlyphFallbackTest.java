package app.shoelace.summary.render;

import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.summary.Paper;
import app.shoelace.summary.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class GlyphFallbackTest {

    @Test
    void everySignTakenForPlainIsInEveryVoice() throws IOException {
        for (Face face : Face.VOICES) {
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(Template.bytes(face.path())))) {
                var signs = font.getUnicodeCmapLookup();
                assertThat(IntStream.range(0x20, 0x3000)
                                .filter(sign -> GlyphFallback.plain(Character.toString(sign)))
                                .filter(sign -> signs.getGlyphId(sign) == 0)
                                .mapToObj(Integer::toHexString))
                        .as(face.path())
                        .isEmpty();
            }
        }
    }

    @Test
    void wordsOfOtherScriptsArePrintedOrNamed() throws IOException {
        String said = "Привет, мама. Γειά σου. Ā ļ ž.\nשלום (לך) 12\nمرحبا سلام\n你好世界\n😀 👍🏽 ❤️ ✓ 👨‍👩‍👧";
        String text = text(said);
        assertThat(text)
                .contains("Привет, мама. Γειά σου. Ā ļ ž.")
                .contains(say("summary.letters", 4, "han"))
                .contains(say("summary.sign-named", "thumbs up sign"))
                .contains(say("summary.sign-named", "man")
                        + say("summary.sign-named", "woman")
                        + say("summary.sign-named", "girl"))
                .contains("😀")
                .contains("✓");
        assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .contains("שלום")
                .contains("مرحبا");
    }

    @Test
    void controlCharactersAreLeftOut() throws IOException {
        assertThat(text("one\u0007two\u001B[31m three\u202Efour\uFFFE\u0000")).contains("onetwo[31m threefour");
    }

    private static String text(String said) throws IOException {
        var material = Sample.material(Sample.many(1, 14));
        byte[] pdf = SummaryPdf.of(
                material.summary(Sample.everything(material).withWanted(said)), Sample.MESSAGES, Paper.A4);
        Files.createDirectories(Path.of("target", "pages"));
        Files.write(Path.of("target", "pages", "letters.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
