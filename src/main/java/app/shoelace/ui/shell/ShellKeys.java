package app.shoelace.ui.shell;

import java.util.function.IntPredicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** The keys that work on every page: Alt or Ctrl with a digit leads to a place. Shows where the focus is once keys are used. */
final class ShellKeys {
    // the focus ring shows from the first key press until the mouse is used
    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");

    private final IntPredicate goTo;

    /**
     * The keys.
     *
     * @param goTo leads to the place of that number and says whether there is one
     */
    ShellKeys(IntPredicate goTo) {
        this.goTo = goTo;
    }

    void listenOn(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            root.pseudoClassStateChanged(KEYED, true);
            boolean either = press.isShortcutDown() || press.isAltDown();
            if (either && press.getCode().isDigitKey() && goTo.test(digit(press.getCode()))) {
                press.consume();
            }
        });
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> root.pseudoClassStateChanged(KEYED, false));
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return Character.digit(name.charAt(name.length() - 1), 10);
    }
}
