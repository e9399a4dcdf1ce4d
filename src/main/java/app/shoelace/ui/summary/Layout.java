package app.shoelace.ui.summary;

import app.shoelace.summary.Ending;
import app.shoelace.summary.Material;
import app.shoelace.summary.PdfFile;
import app.shoelace.summary.Picks;
import app.shoelace.summary.Summary;
import app.shoelace.summary.SummaryText;
import app.shoelace.text.Messages;
import java.util.Optional;

/** Lays pages out; for the aside thread alone. The one laid out last is kept, as turning and zooming draw it again. */
final class Layout {

    /** A page laid out for these picks. */
    record Sheet(Picks picks, Material material, PdfFile pdf, String text) {
        Summary summary() {
            return summary(picks, material);
        }

        private static Summary summary(Picks picks, Material material) {
            return material.summary(picks.choices(material.items()));
        }
    }

    private final Messages messages;
    private Optional<Sheet> last = Optional.empty();

    Layout(Messages messages) {
        this.messages = messages;
    }

    Sheet of(Picks picks, Material material) {
        return last.filter(sheet -> sheet.picks.equals(picks) && sheet.material.equals(material))
                .orElseGet(() -> lay(picks, material));
    }

    private Sheet lay(Picks picks, Material material) {
        Summary summary = Sheet.summary(picks, material);
        var pdf = new PdfFile(Ending.PDF.bytes(summary, messages, picks.paper()));
        var made = new Sheet(picks, material, pdf, SummaryText.of(summary, messages));
        last = Optional.of(made);
        return made;
    }
}
