package app.shoelace.ui.keep;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.FilePath;
import app.shoelace.ui.control.Fold;
import app.shoelace.ui.control.Labels;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Takes everything away: what goes, what cannot be reached, and a second press before it is done. */
public final class EraseView extends ColumnPage {
    private final Button leave;

    /** @param left leads back */
    public EraseView(Path journal, Messages messages, Keeping keeping, Runnable left) {
        leave = Labels.primary(messages.text("seal.leave"), left);
        var card = new VBox(
                Labels.of(messages.text("keep.erase.title"), "title"),
                Labels.of(messages.text("keep.erase.what")),
                new FilePath(journal, messages),
                Labels.of(messages.text("keep.erase.reach")),
                Labels.of(messages.text("keep.erase.copy"), "soft"),
                new Actions(leave),
                Fold.asking(
                        messages.text("keep.erase.go"),
                        messages.text("keep.erase.sure"),
                        messages.text("keep.erase.yes"),
                        keeping::erase));
        card.getStyleClass().addAll("card", "keep-card");
        column.fill(card);
        column.onEscape(left);
    }

    @Override
    public void focus() {
        column.begin(leave);
    }

    @Override
    public void close() {}
}
