package app.shoelace.ui.shell;

import java.util.function.IntPredicate;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that work on every page: Alt or Ctrl with a digit leads to a place. */
final class ShellKeys {
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
            boolean either = press.isShortcutDown() || press.isAltDown();
            if (either && press.getCode().isDigitKey() && goTo.test(digit(press.getCode()))) {
                press.consume();
            }
        });
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return Character.digit(name.charAt(name.length() - 1), 10);
    }
}
