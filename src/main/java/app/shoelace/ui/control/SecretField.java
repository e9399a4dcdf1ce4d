package app.shoelace.ui.control;

import app.shoelace.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A field whose letters do not show while they are typed, unless the person wants to see them. */
public final class SecretField extends VBox {
    private final Messages messages;
    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();
    private final Button turn;

    /**
     * An empty one.
     *
     * @param enter what Enter does
     */
    public SecretField(String named, Messages messages, Runnable enter) {
        this.messages = messages;
        getStyleClass().add("unseen");
        for (TextField field : new TextField[] {hidden, shown}) {
            field.setAccessibleText(named);
            field.setMinWidth(0);
            field.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
                if (press.getCode() == KeyCode.ENTER) {
                    press.consume();
                    enter.run();
                }
            });
        }
        turn = Labels.link("", this::turn);
        var both = new StackPane(hidden, shown);
        HBox.setHgrow(both, Priority.ALWAYS);
        var row = new HBox(both, turn);
        row.getStyleClass().add("unseen-row");
        getChildren().addAll(Labels.of(named, "section"), row);
        show(false);
    }

    private void turn() {
        show(!shown.isVisible());
        field().requestFocus();
        field().end();
    }

    private void show(boolean letters) {
        // JavaFX lays out what a field holds, seen or not, and keeps it
        if (letters) {
            shown.textProperty().bindBidirectional(hidden.textProperty());
        } else {
            shown.textProperty().unbindBidirectional(hidden.textProperty());
            shown.clear();
        }
        shown.setVisible(letters);
        hidden.setVisible(!letters);
        turn.setText(messages.text(letters ? "unseen.hide" : "unseen.show"));
    }

    private TextField field() {
        return shown.isVisible() ? shown : hidden;
    }

    /** Puts the focus into it. */
    public void focus() {
        field().requestFocus();
    }

    /** What was typed; the array is for the caller to wipe, the field's own text is Java's. */
    public char[] typed() {
        return hidden.getText().toCharArray();
    }

    /** What to do with each letter that is typed. */
    public void onTyped(Runnable action) {
        hidden.textProperty().subscribe(_ -> action.run());
    }

    /** Empties it. */
    public void clear() {
        hidden.clear();
        show(false);
    }
}
