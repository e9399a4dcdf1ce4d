package app.shoelace.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/**
 * One of a few, or none: a second press takes the choice back.
 *
 * @param <T> what is chosen from
 */
public final class Chips<T> extends FlowPane {
    private final List<T> values;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private String typed = "";

    /**
     * Chips with nothing chosen.
     *
     * @param named what the group is called for those who hear it
     * @param chosen is told what the person chose, or that they took it back
     */
    public Chips(String named, List<T> values, Function<T, String> word, Consumer<Optional<T>> chosen) {
        this.values = List.copyOf(values);
        getStyleClass().add("chips");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(named);
        for (T value : values) {
            var button = new ToggleButton(word.apply(value));
            button.getStyleClass().add("chip");
            button.setAccessibleText(named + ": " + word.apply(value));
            button.setOnAction(_ -> {
                Optional<T> now = button.isSelected() ? Optional.of(value) : Optional.empty();
                show(now);
                button.requestFocus();
                chosen.accept(now);
            });
            buttons.add(button);
        }
        getChildren().addAll(buttons);
        Arrows.among(this, buttons, index -> Arrows.stopAt(buttons, index));
        Arrows.stopAt(buttons, 0);
    }

    /** Shows what was chosen, or that nothing was. */
    public void show(Optional<T> value) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(value.isPresent() && value.get().equals(values.get(i)));
        }
        Arrows.stopAt(buttons, Math.max(0, value.map(values::indexOf).orElse(0)));
    }

    /** Lets the person type what is on a chip, as where it is a number; the first that begins so is chosen. */
    public void takeTyped() {
        focusWithinProperty().subscribe(_ -> typed = "");
        addEventHandler(KeyEvent.KEY_TYPED, press -> {
            String more = typed + press.getCharacter();
            typed = first(more).isPresent() ? more : press.getCharacter();
            first(typed).ifPresent(button -> {
                button.requestFocus();
                if (!button.isSelected()) {
                    button.fire();
                }
            });
        });
    }

    private Optional<ToggleButton> first(String begin) {
        return buttons.stream()
                .filter(button -> button.getText().startsWith(begin) && !begin.isBlank())
                .findFirst();
    }

    /** The button that the Tab key stops at. */
    public Node stop() {
        return buttons.stream().filter(Node::isFocusTraversable).findFirst().orElse(buttons.getFirst());
    }
}
