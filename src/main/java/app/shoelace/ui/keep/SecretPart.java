package app.shoelace.ui.keep;

import app.shoelace.journal.seal.Secret;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.SecretField;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks what opens another file. */
final class SecretPart extends VBox {
    private final SecretField field;
    private final Consumer<Secret> open;
    private final Label wrong = Labels.told("refused");
    private final String empty;

    /** @param why what was wrong with the one before; may be empty */
    SecretPart(String why, Messages messages, Consumer<Secret> open) {
        this.open = open;
        getStyleClass().add("parts");
        field = new SecretField(messages.text("unlock.field"), messages, this::give);
        getChildren().addAll(Labels.of(messages.text("keep.sealed")), field);
        wrong.setText(why);
        empty = messages.text("unlock.empty");
        getChildren().addAll(wrong, new Actions(Labels.primary(messages.text("keep.sealed.open"), this::give)));
    }

    private void give() {
        char[] typed = field.typed();
        Secret secret = Secret.typed(typed);
        Arrays.fill(typed, '\0');
        if (secret.isEmpty()) {
            wrong.setText(empty);
            field.focus();
        } else {
            field.clear();
            open.accept(secret);
        }
    }

    void focus() {
        field.focus();
    }
}
