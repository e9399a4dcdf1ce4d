package app.shoelace.ui.practice;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Chips;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OwnWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The parts of the two forms: each below its name. */
final class Fields {
    private Fields() {}

    static VBox words(String named, String text, int rows, Messages messages, Consumer<String> typed) {
        return below(named, new OwnWords(named, text, rows, messages, typed));
    }

    /**
     * Numbers to pick from, none of them picked at first.
     *
     * @param now the number as it stands, or {@code none}
     * @param none stands for no number
     */
    static VBox numbers(String named, int top, int step, int now, int none, IntConsumer said) {
        List<Integer> values = IntStream.iterate(0, value -> value <= top, value -> value + step)
                .boxed()
                .toList();
        var chips = new Chips<>(named, values, String::valueOf, value -> said.accept(value.orElse(none)));
        chips.getStyleClass().add("numbers");
        chips.takeTyped();
        chips.show(values.contains(now) ? Optional.of(now) : Optional.empty());
        return below(named, chips);
    }

    static <T> VBox oneOf(
            String named, List<T> values, Function<T, String> word, Optional<T> now, Consumer<Optional<T>> said) {
        var chips = new Chips<>(named, values, word, said);
        chips.show(now);
        return below(named, chips);
    }

    private static VBox below(String named, Node field) {
        var box = new VBox(Labels.of(named), field);
        box.getStyleClass().add("practice-field");
        return box;
    }
}
