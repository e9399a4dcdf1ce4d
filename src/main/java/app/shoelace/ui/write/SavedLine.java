package app.shoelace.ui.write;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.SaveState;
import app.shoelace.ui.work.Saver;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** Says whether what was typed on this page is on disk; nothing before something was typed. */
final class SavedLine {
    private final Messages messages;
    private final Saver saver;
    private final BooleanSupplier typed;
    private final Label label = Labels.of("", "small", "soft", "status");

    SavedLine(Messages messages, Saver saver, BooleanSupplier typed) {
        this.messages = messages;
        this.saver = saver;
        this.typed = typed;
    }

    Label label() {
        return label;
    }

    /** Follows the saver until it is unsubscribed. */
    Subscription follow() {
        return saver.standingProperty().subscribe(this::tell);
    }

    private void tell(SaveState state) {
        label.setText(
                typed.getAsBoolean()
                        ? switch (state) {
                            case OPEN -> "";
                            case SAVING -> messages.text("check-in.saving");
                            case KEPT -> messages.text("check-in.saved");
                            case NOT_KEPT -> messages.text("check-in.not-saved");
                        }
                        : "");
    }
}
