package app.shoelace.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.summary.render.SummaryHtml;
import app.shoelace.summary.render.SummaryPdf;
import app.shoelace.summary.render.SummaryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** The pages that people look at: written to {@code target/pages}, and counted. */
class PagesTest {

    @Test
    void theNumbersAloneFitOnOnePage() throws IOException {
        for (int number : List.of(1, 2, 12, 200)) {
            for (Paper paper : Paper.values()) {
                var material = Sample.material(Sample.many(number, 14));
                assertThat(pages(
                                "numbers-" + number + "-" + paper,
                                material,
                                Preset.THERAPIST.of(material.items()),
                                paper))
                        .as(number + " on " + paper)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void everythingTickedIsWritten() throws IOException {
        for (int number : List.of(1, 12, 200)) {
            var material = Sample.material(Sample.many(number, 14));
            pages("all-" + number, material, Sample.everything(material), Paper.A4);
        }
    }

    @Test
    void nothingTickedIsOnePage() throws IOException {
        var material = Sample.material(Sample.many(12, 7));
        var none = Selection.of(List.of(), java.util.Set.of());
        assertThat(pages("none-12", material, none, Paper.A4)).isEqualTo(1);
    }

    private static int pages(String name, SummarySource material, Selection choices, Paper paper) throws IOException {
        Summary page = material.summary(choices);
        byte[] pdf = SummaryPdf.of(page, Sample.MESSAGES, paper);
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        Files.writeString(folder.resolve(name + ".html"), SummaryHtml.of(page, Sample.MESSAGES, paper));
        Files.writeString(folder.resolve(name + ".txt"), SummaryText.of(page, Sample.MESSAGES));
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
