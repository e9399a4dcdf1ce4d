package app.shoelace.ui.keep;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.FilePath;
import app.shoelace.ui.control.Labels;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What is gone, and what is not. */
public final class ErasedView extends ColumnPage {
    private final Button quit;

    /**
     * The page.
     *
     * @param left files of ours that could not be taken away
     * @param untouched copies that a synced folder made
     * @param quit closes the window
     */
    public ErasedView(List<Path> left, List<Path> untouched, Messages messages, Runnable quit) {
        this.quit = Labels.primary(messages.text("app.quit"), quit);
        String title = messages.text(left.isEmpty() ? "keep.erased.title" : "keep.erased.partly");
        var card = new VBox(Labels.of(title, "title"));
        for (Path file : left) {
            card.getChildren().add(Labels.of(messages.text("erase.left", FilePath.breakable(file))));
        }
        for (Path file : untouched) {
            card.getChildren().add(Labels.of(messages.text("erase.untouched", FilePath.breakable(file))));
        }
        card.getChildren().addAll(Labels.of(messages.text("keep.erase.reach")), new Actions(this.quit));
        card.getStyleClass().addAll("card", "keep-card");
        column.fill(card);
    }

    @Override
    public void focus() {
        column.begin(quit);
    }

    @Override
    public void close() {}
}
