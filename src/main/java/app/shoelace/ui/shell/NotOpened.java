package app.shoelace.ui.shell;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.ErrorMessage;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What is shown when the journal could not be opened. */
public final class NotOpened extends ColumnPage {
    private final Button again;

    /**
     * The page.
     *
     * @param again tries to open it once more
     * @param restore leads to where a copy is put in its place, where that is a way on
     * @param fresh begins a new journal, where there is none and only copies are left
     * @param quit closes the window
     */
    public NotOpened(
            ErrorMessage mishap,
            Messages messages,
            Runnable again,
            Optional<Runnable> restore,
            Optional<Runnable> fresh,
            Runnable quit) {
        this.again = Labels.primary(messages.text("app.again"), again);
        var buttons = new ArrayList<Button>();
        buttons.add(this.again);
        restore.ifPresent(way -> buttons.add(Labels.secondary(messages.text("settings.backups.restore"), way)));
        fresh.ifPresent(way -> buttons.add(Labels.secondary(messages.text("unlock.anew"), way)));
        buttons.add(Labels.secondary(messages.text("app.quit"), quit));
        var actions = new Actions(buttons.toArray(Button[]::new));
        var card = new VBox(Labels.of(messages.text("not-opened.title"), "card-title"), Labels.of(mishap.told()));
        card.getStyleClass().addAll("card", "not-opened");
        if (!mishap.detail().isEmpty()) {
            card.getChildren().add(Banner.details(mishap, messages));
        }
        card.getChildren().add(actions);
        column.fill(card);
    }

    @Override
    public void focus() {
        column.begin(again);
    }

    @Override
    public void close() {}
}
