package app.shoelace.ui.shell;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.Column;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.work.ErrorMessage;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What is shown in place of a page that could not be made or laid out. */
final class FailedPage implements Page {
    private final Button again;
    private final Column column;

    /**
     * The page.
     *
     * @param thrown by the page that was to be shown
     * @param anew tries to show that page once more
     */
    FailedPage(Throwable thrown, Messages messages, Runnable anew) {
        again = Labels.primary(messages.text("app.again"), anew);
        var told = new ErrorMessage(
                messages.text("page.failed"), ErrorMessage.of(thrown, messages).detail());
        var card = new VBox(Labels.of(messages.text("page.failed.title"), "card-title"), Labels.of(told.told()));
        card.getStyleClass().addAll("card", "failed-page");
        if (!told.detail().isEmpty()) {
            card.getChildren().add(Banner.details(told, messages));
        }
        card.getChildren().add(new Actions(again));
        column = new Column(card);
    }

    @Override
    public Parent content() {
        return column;
    }

    @Override
    public void focus() {
        column.begin(again);
    }

    @Override
    public void close() {}
}
