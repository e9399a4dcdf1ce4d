package app.shoelace.ui.summary;

import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.Room;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A small whole number, typed; what is none is told below it. */
final class NumberField extends VBox {
    private final TextField field;
    private final Label fault;
    private final int least;
    private final int most;

    /** @param wrong what is told of a text that is no number from {@code least} to {@code most} */
    NumberField(String named, String wrong, int least, int most, int now, Runnable typed) {
        this.least = least;
        this.most = most;
        getStyleClass().add("day-field");
        field = new TextField(Integer.toString(now));
        field.setAccessibleText(named);
        field.setPrefColumnCount(4);
        field.setMaxWidth(USE_PREF_SIZE);
        fault = Labels.of(wrong, "small");
        check();
        field.textProperty().subscribe((_, _) -> {
            check();
            typed.run();
        });
        getChildren().addAll(Labels.of(named, "small", "soft"), field, fault);
    }

    private void check() {
        boolean told = value().isEmpty();
        Room.when(told, fault);
        field.setAccessibleHelp(told ? fault.getText() : "");
    }

    OptionalInt value() {
        try {
            int value = Integer.parseInt(field.getText().strip());
            return value >= least && value <= most ? OptionalInt.of(value) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
