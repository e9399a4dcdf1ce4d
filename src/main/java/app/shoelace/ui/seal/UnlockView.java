package app.shoelace.ui.seal;

import app.shoelace.journal.seal.Secret;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.FilePath;
import app.shoelace.ui.control.Fold;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.SecretField;
import app.shoelace.ui.work.Surroundings;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Where a sealed journal is opened: by the passphrase, or by the recovery code in the same field. */
public final class UnlockView extends ColumnPage {
    private final Messages messages;
    private final Tries tries;
    private final Consumer<Secret> open;
    private final SecretField field;
    private final Button opens;
    private final Label told = Labels.told("refused");
    private boolean opening;

    /**
     * The page.
     *
     * @param open tries what was typed, and wipes it; then either leaves the page or calls {@link #refused}
     * @param anew lays the sealed journal aside and begins another
     */
    public UnlockView(Surroundings surroundings, Tries tries, Consumer<Secret> open, Runnable anew) {
        this.messages = surroundings.messages();
        this.tries = tries;
        this.open = open;
        field = new SecretField(messages.text("unlock.field"), messages, this::tryIt);
        opens = Labels.primary(messages.text("unlock.open"), this::tryIt);
        var card = new VBox(
                Labels.of(messages.text("unlock.title"), "title"),
                Labels.of(messages.text("unlock.what"), "soft"),
                field,
                told,
                new Actions(opens),
                forgotten(surroundings, anew));
        card.getStyleClass().addAll("card", "unlock");
        column.fill(card);
    }

    private Fold forgotten(Surroundings surroundings, Runnable anew) {
        return new Fold(messages.text("unlock.forgotten"), () -> {
            var body = new VBox(
                    Labels.of(messages.text("unlock.forgotten.code")),
                    Labels.of(messages.text("unlock.forgotten.both")),
                    Labels.of(messages.text("unlock.forgotten.copy")),
                    new FilePath(surroundings.journal(), messages),
                    Fold.asking(
                            messages.text("unlock.anew"),
                            messages.text("unlock.anew.what"),
                            messages.text("unlock.anew.yes"),
                            anew));
            body.getStyleClass().add("parts");
            return body;
        });
    }

    private void tryIt() {
        if (opening) {
            return;
        }
        int wait = tries.seconds();
        if (wait > 0) {
            told.setText(messages.count(wait, "unlock.wait.one", "unlock.wait.many"));
            return;
        }
        char[] typed = field.typed();
        Secret secret = Secret.typed(typed);
        Arrays.fill(typed, '\0');
        if (secret.isEmpty()) {
            told.setText(messages.text("unlock.empty"));
            field.focus();
            return;
        }
        opening = true;
        opens.setDisable(true);
        told.setText(messages.text("unlock.opening"));
        open.accept(secret);
    }

    /** Tells why it stays shut. */
    public void refused(String why) {
        opening = false;
        opens.setDisable(false);
        int wait = tries.seconds();
        told.setText(wait == 0 ? why : why + " " + messages.count(wait, "unlock.wait.one", "unlock.wait.many"));
        field.clear();
        field.focus();
    }

    @Override
    public void focus() {
        field.focus();
    }

    @Override
    public void close() {
        field.clear();
    }
}
