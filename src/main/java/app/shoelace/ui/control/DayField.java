package app.shoelace.ui.control;

import app.shoelace.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A day, typed: in figures or as the app writes it. What is no day is told below it, and nothing is taken from it. */
public final class DayField extends VBox {
    private final TextField field = new TextField();
    private final Label fault;
    private final List<DateTimeFormatter> forms;
    private boolean showing;

    /**
     * An empty field.
     *
     * @param typed is told each day that was typed whole
     */
    public DayField(String named, Messages messages, Consumer<LocalDate> typed) {
        getStyleClass().add("day-field");
        var locale = messages.locale();
        forms = List.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                DateTimeFormatter.ofPattern(messages.text("date.short"), locale),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale));
        field.setAccessibleText(named);
        field.setPrefColumnCount(10);
        fault = Words.of(messages.text("day.wrong"), "small");
        tell(false);
        field.textProperty().subscribe((_, now) -> {
            if (!showing) {
                Optional<LocalDate> day = day(now);
                tell(day.isEmpty() && !now.isBlank());
                day.ifPresent(typed);
            }
        });
        getChildren().addAll(Words.of(named, "small", "soft"), field, fault);
    }

    /** Shows a day that was chosen elsewhere, or none. */
    public void show(Optional<LocalDate> day) {
        showing = true;
        field.setText(day.map(LocalDate::toString).orElse(""));
        tell(false);
        showing = false;
    }

    /** Whether the person is writing in it. */
    public boolean isWritten() {
        return field.isFocused();
    }

    private void tell(boolean wrong) {
        fault.setVisible(wrong);
        fault.setManaged(wrong);
        field.setAccessibleHelp(wrong ? fault.getText() : "");
    }

    private Optional<LocalDate> day(String text) {
        for (DateTimeFormatter form : forms) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), form));
            } catch (DateTimeParseException e) {
                // then perhaps in the next form
            }
        }
        return Optional.empty();
    }
}
