package app.shoelace.ui.control;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/** Arrow keys among the buttons of one group, which is one stop of the Tab key. */
final class Arrows {
    private Arrows() {}

    /** Moves the focus with the arrow keys and chooses where it went. */
    static void choosing(Node group, List<ToggleButton> buttons, IntConsumer chosen) {
        listen(group, buttons, true, chosen);
    }

    /** Moves the focus with the arrow keys and tells where it went. */
    static void among(Node group, List<ToggleButton> buttons, IntConsumer arrived) {
        listen(group, buttons, false, arrived);
    }

    private static void listen(Node group, List<ToggleButton> buttons, boolean choosing, IntConsumer arrived) {
        group.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.isShiftDown() || press.isControlDown() || press.isAltDown() || press.isMetaDown()) {
                return;
            }
            OptionalInt to = destination(press, buttons, choosing);
            to.ifPresent(index -> {
                press.consume();
                buttons.get(index).requestFocus();
                arrived.accept(index);
            });
        });
    }

    /** Makes this button the group's stop. */
    static void stopAt(List<ToggleButton> buttons, int stop) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setFocusTraversable(i == stop);
        }
    }

    private static OptionalInt destination(KeyEvent press, List<ToggleButton> buttons, boolean choosing) {
        int from = 0;
        boolean anySelected = false;
        for (int i = 0; i < buttons.size(); i++) {
            anySelected |= buttons.get(i).isSelected();
            if (buttons.get(i).isFocused()) {
                from = i;
            }
        }
        int last = buttons.size() - 1;
        // where a press chooses and nothing is chosen yet, the first one stays, so that the first button can be had too
        int by = !choosing || anySelected || from > 0 ? 1 : 0;
        return switch (press.getCode()) {
            case RIGHT, DOWN, KP_RIGHT, KP_DOWN -> OptionalInt.of(Math.min(last, from + by));
            case LEFT, UP, KP_LEFT, KP_UP -> OptionalInt.of(Math.max(0, from - 1));
            // whoever wants the page's end does not mean to choose the last
            case HOME -> choosing ? OptionalInt.empty() : OptionalInt.of(0);
            case END -> choosing ? OptionalInt.empty() : OptionalInt.of(last);
            default -> OptionalInt.empty();
        };
    }
}
