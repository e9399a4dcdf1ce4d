package app.shoelace.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * One of a few below its name, always: what is chosen stays chosen until something else is.
 *
 * @param <T> what is chosen from
 */
public final class OneOf<T> extends VBox {
    private final Chips<T> chips;
    private T now;

    /** The choice as it stands; {@code chosen} is told what the person takes instead. */
    public OneOf(String named, List<T> values, T now, Function<T, String> word, Consumer<T> chosen) {
        this.now = now;
        getStyleClass().add("one-of");
        chips = new Chips<>(named, values, word, taken -> take(taken, chosen));
        chips.show(Optional.of(now));
        getChildren().addAll(Labels.of(named, "section"), chips);
    }

    /** Shows another choice, made elsewhere. */
    public void show(T other) {
        now = other;
        chips.show(Optional.of(now));
    }

    /** The button that the Tab key stops at. */
    public Node first() {
        return chips.stop();
    }

    private void take(Optional<T> taken, Consumer<T> chosen) {
        taken.ifPresent(value -> now = value);
        // a second press takes nothing back
        chips.show(Optional.of(now));
        taken.ifPresent(chosen);
    }
}
