package app.shoelace.summary.render;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.pack.Sign;
import app.shoelace.summary.Paper;
import app.shoelace.summary.PdfUaTest;
import app.shoelace.summary.Sample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** The blank form for a pen. */
class PaperFormTest {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void allTenQuestionsStandInOrderOnOnePageThatCanBeReadAloud(Paper paper) throws Exception {
        byte[] pdf = PaperForm.of(Sample.PACK, Sample.MESSAGES, paper);
        Files.write(Files.createDirectories(Path.of("target", "pages")).resolve("form-" + paper + ".pdf"), pdf);

        assertThat(PdfUaTest.faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            List<String> questions =
                    Sample.PACK.signs().stream().map(Sign::question).toList();
            assertThat(text).containsSubsequence(questions);
            assertThat(text)
                    .contains(
                            say("summary.form.day"),
                            "0 " + level("never"),
                            "4 " + level("almost-always"),
                            pack("notApplicable"),
                            pack("skipped"));
        }
    }

    private static String level(String id) {
        return pack("scale." + id).toLowerCase(Locale.ENGLISH);
    }
}
