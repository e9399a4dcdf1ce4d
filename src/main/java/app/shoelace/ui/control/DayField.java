package app.shoelace.ui.control;

import app.shoelace.text.Messages;
import app.shoelace.text.TypedDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A day, typed: in figures or as the app writes it. What is no day is told below it, and nothing is taken from it. */
public final class DayField extends VBox {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final TextField field = new TextField();
    private final Label fault;
    private final Messages messages;
    private boolean showing;

    /**
     * An empty field.
     *
     * @param typed is told each day that was typed whole
     */
    public DayField(String named, Messages messages, Consumer<LocalDate> typed) {
        getStyleClass().add("day-field");
        this.messages = messages;
        field.setAccessibleText(named);
        field.setPrefColumnCount(10);
        fault = Labels.of(messages.text("day.wrong"), "small");
        tell(false);
        field.textProperty().subscribe((_, now) -> {
            if (!showing) {
                Optional<LocalDate> day = day(now);
                tell(day.isEmpty() && !now.isBlank());
                day.ifPresent(typed);
            }
        });
        getChildren().addAll(Labels.of(named, "small", "soft"), field, fault);
    }

    /** Shows a day that was chosen elsewhere, or none. */
    public void show(Optional<LocalDate> day) {
        showing = true;
        field.setText(day.map(LocalDate::toString).orElse(""));
        tell(false);
        showing = false;
    }

    /** The day that stands in it, if one does. */
    public Optional<LocalDate> day() {
        return day(field.getText());
    }

    /** What to do when it was emptied. */
    public void onEmptied(Runnable action) {
        field.textProperty().subscribe((_, now) -> {
            if (!showing && now.isBlank()) {
                action.run();
            }
        });
    }

    /** Whether the person is writing in it. */
    public boolean isWritten() {
        return field.isFocused();
    }

    private void tell(boolean wrong) {
        Room.when(wrong, fault);
        field.setAccessibleHelp(wrong ? fault.getText() : "");
    }

    private Optional<LocalDate> day(String text) {
        return TypedDay.of(text, LAST, messages) instanceof TypedDay.Good(var day)
                ? Optional.of(day)
                : Optional.empty();
    }
}
