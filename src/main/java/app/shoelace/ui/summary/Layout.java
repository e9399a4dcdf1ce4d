package app.shoelace.ui.summary;

import app.shoelace.summary.Summary;
import app.shoelace.summary.SummaryPreferences;
import app.shoelace.summary.SummarySource;
import app.shoelace.summary.render.FileFormat;
import app.shoelace.summary.render.PdfFile;
import app.shoelace.summary.render.SummaryText;
import app.shoelace.text.Messages;
import java.util.Optional;

/** Lays pages out; for the aside thread alone. The one laid out last is kept, as turning and zooming draw it again. */
final class Layout {

    /** A page laid out for these picks. */
    record Sheet(SummaryPreferences picks, SummarySource material, PdfFile pdf, String text) {
        Summary summary() {
            return summary(picks, material);
        }

        private static Summary summary(SummaryPreferences picks, SummarySource material) {
            return material.summary(picks.choices(material.items()));
        }
    }

    private final Messages messages;
    private Optional<Sheet> last = Optional.empty();

    Layout(Messages messages) {
        this.messages = messages;
    }

    Sheet of(SummaryPreferences picks, SummarySource material) {
        return last.filter(sheet -> sheet.picks.equals(picks) && sheet.material.equals(material))
                .orElseGet(() -> lay(picks, material));
    }

    private Sheet lay(SummaryPreferences picks, SummarySource material) {
        Summary summary = Sheet.summary(picks, material);
        var pdf = new PdfFile(FileFormat.PDF.bytes(summary, messages, picks.paper()));
        var made = new Sheet(picks, material, pdf, SummaryText.of(summary, messages));
        last = Optional.of(made);
        return made;
    }
}
