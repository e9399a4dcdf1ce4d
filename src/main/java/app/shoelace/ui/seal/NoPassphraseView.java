package app.shoelace.ui.seal;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Locking;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What Lock leads to where there is nothing to lock with: a way to set a passphrase, and a way to hide at once. */
public final class NoPassphraseView extends ColumnPage {
    private final Button hide;

    /**
     * The page.
     *
     * @param set leads to where a passphrase is set
     */
    public NoPassphraseView(Messages messages, Locking locking, Runnable set) {
        hide = Labels.primary(messages.text("lock.none.hide"), locking.hide());
        boolean possible = locking.journal().isPresent();
        var actions =
                possible ? new Actions(hide, Labels.secondary(messages.text("seal.set"), set)) : new Actions(hide);
        var card = new VBox(
                Labels.of(messages.text("lock.none.title"), "card-title"),
                Labels.of(messages.text(possible ? "lock.none.what" : "lock.none.made-up")),
                actions);
        card.getStyleClass().add("card");
        column.fill(card);
    }

    @Override
    public void focus() {
        column.begin(hide);
    }

    @Override
    public void close() {}
}
