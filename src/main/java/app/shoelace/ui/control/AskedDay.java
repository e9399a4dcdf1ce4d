package app.shoelace.ui.control;

import app.shoelace.text.Messages;
import app.shoelace.text.TypedDay;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A day to be typed. Below it stands the day that was understood, or, once it is asked for, what is wrong with it. */
public final class AskedDay extends VBox {
    private static final int LONGEST = 60;

    private final Messages messages;
    private LocalDate latest;
    private final TextField field = new TextField();
    private final Label told = Labels.told("small", "soft");

    /**
     * An empty field.
     *
     * @param named what the day is of
     * @param latest the latest day that is taken; also the example of how to write one
     */
    public AskedDay(String named, LocalDate latest, Messages messages) {
        this.messages = messages;
        this.latest = latest;
        getStyleClass().add("asked-day");
        field.setAccessibleText(named);
        field.setPromptText(messages.text("day.prompt", messages.shortDate(latest)));
        field.setPrefColumnCount(LONGEST / 2);
        field.textProperty().subscribe((_, now) -> {
            if (now.length() > LONGEST) {
                field.setText(now.substring(0, LONGEST));
            } else {
                tell(read() instanceof TypedDay.Good(var day) ? messages.text("day.is", messages.longDate(day)) : "");
            }
        });
        tell("");
        getChildren().addAll(Labels.of(named, "section"), field, told);
    }

    /** Takes another day as the latest one. */
    public void latest(LocalDate day) {
        latest = day;
    }

    /** What stands in it, a day or not. */
    public String typed() {
        return field.getText();
    }

    /** Shows what was typed before, a day or not. */
    public void show(String typed) {
        field.setText(typed);
    }

    /** What to do with each letter that is typed. */
    public void onTyped(Runnable action) {
        field.textProperty().subscribe((_, _) -> action.run());
    }

    /** Shows a day that was typed before. */
    public void show(LocalDate day) {
        field.setText(messages.shortDate(day));
    }

    /** The day that was typed; where there is none, tells why and leads back to the field. */
    public Optional<LocalDate> ask() {
        return switch (read()) {
            case TypedDay.Good(var day) -> Optional.of(day);
            case TypedDay.Wrong(var why) -> {
                tell(why);
                field.requestFocus();
                yield Optional.empty();
            }
        };
    }

    /** What Enter does in it. */
    public void onEnter(Runnable action) {
        field.setOnAction(_ -> action.run());
    }

    /** Puts the focus into it. */
    public void focus() {
        field.requestFocus();
    }

    private TypedDay read() {
        return TypedDay.of(field.getText(), latest, messages);
    }

    private void tell(String words) {
        told.setText(words);
        field.setAccessibleHelp(words);
    }
}
