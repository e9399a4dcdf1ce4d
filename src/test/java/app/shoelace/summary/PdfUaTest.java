package app.shoelace.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.summary.render.SummaryPdf;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The page can be read aloud: it keeps to PDF/UA-1, as veraPDF reads that. */
public class PdfUaTest {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void thePageKeepsToPdfUa() throws Exception {
        for (int number : List.of(1, 12, 200)) {
            var material = Sample.material(Sample.many(number, 14));
            for (Selection choices : List.of(Sample.everything(material), Preset.THERAPIST.of(material.items()))) {
                byte[] pdf = SummaryPdf.of(material.summary(choices), Sample.MESSAGES, Paper.A4);
                assertThat(faults(pdf)).as(number + " check-ins").isEmpty();
            }
        }
    }

    @Test
    void otherScriptsKeepToItToo() throws Exception {
        var material = Sample.material(Sample.many(2, 14));
        var choices = Sample.everything(material).withWanted("Привет שלום (לך) 12 مرحبا 你好 😀 👍");
        assertThat(faults(SummaryPdf.of(material.summary(choices), Sample.MESSAGES, Paper.LETTER)))
                .isEmpty();
    }

    public static List<String> faults(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage() + " at "
                            + fault.getLocation().getContext())
                    .toList();
        }
    }
}
