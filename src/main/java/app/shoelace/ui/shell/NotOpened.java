package app.shoelace.ui.shell;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.Column;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.control.Words;
import app.shoelace.ui.work.Mishap;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What is shown when the journal could not be opened. */
public final class NotOpened implements Page {
    private final Button again;
    private final Column column;

    /**
     * The page.
     *
     * @param again tries to open it once more
     * @param quit closes the window
     */
    public NotOpened(Mishap mishap, Messages messages, Runnable again, Runnable quit) {
        this.again = Words.primary(messages.text("app.again"), again);
        var actions = new Actions(this.again, Words.secondary(messages.text("app.quit"), quit));
        var card = new VBox(Words.of(messages.text("not-opened.title"), "card-title"), Words.of(mishap.told()));
        card.getStyleClass().addAll("card", "not-opened");
        if (!mishap.detail().isEmpty()) {
            card.getChildren().add(Banner.details(mishap, messages));
        }
        card.getChildren().add(actions);
        column = new Column(card);
    }

    @Override
    public Parent content() {
        return column;
    }

    @Override
    public void focus() {
        again.requestFocus();
    }

    @Override
    public void close() {}
}
