package app.shoelace.ui.shell;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.Column;
import app.shoelace.ui.control.Words;
import app.shoelace.ui.work.Mishap;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What is shown when the journal could not be opened. */
public final class NotOpened extends StackPane {

    /**
     * The page.
     *
     * @param again tries to open it once more
     * @param quit closes the window
     */
    public NotOpened(Mishap mishap, Messages messages, Runnable again, Runnable quit) {
        getStyleClass().add("shell");
        var actions = new FlowPane(
                Words.primary(messages.text("app.again"), again), Words.secondary(messages.text("app.quit"), quit));
        actions.getStyleClass().add("actions");
        var card = new VBox(Words.of(messages.text("not-opened.title"), "card-title"), Words.of(mishap.told()));
        card.getStyleClass().addAll("card", "not-opened");
        if (!mishap.detail().isEmpty()) {
            card.getChildren().add(Banner.details(mishap, messages));
        }
        card.getChildren().add(actions);
        getChildren().add(new Column(card));
    }
}
