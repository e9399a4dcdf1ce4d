package app.shoelace.ui.shell;

import app.shoelace.ui.look.Look;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** The keys that work everywhere: Alt or Ctrl with a digit leads to a place, Ctrl with + - 0 sizes the text. */
final class ShellKeys {
    // the focus ring shows from the first key press until the mouse is used
    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");
    private static final double STEP = 0.25;

    private final Rail rail;
    private final Look look;

    ShellKeys(Rail rail, Look look) {
        this.rail = rail;
        this.look = look;
    }

    void listenOn(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            root.pseudoClassStateChanged(KEYED, true);
            if (handle(press)) {
                press.consume();
            }
        });
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> root.pseudoClassStateChanged(KEYED, false));
    }

    private boolean handle(KeyEvent press) {
        if (press.isShortcutDown() && resize(press.getCode())) {
            return true;
        }
        boolean either = press.isShortcutDown() || press.isAltDown();
        return either && press.getCode().isDigitKey() && rail.goTo(digit(press.getCode()));
    }

    private boolean resize(KeyCode code) {
        return switch (code) {
            case PLUS, EQUALS, ADD -> {
                look.resize(look.textSize() + STEP);
                yield true;
            }
            case MINUS, SUBTRACT -> {
                look.resize(look.textSize() - STEP);
                yield true;
            }
            case DIGIT0, NUMPAD0 -> {
                look.resize(1);
                yield true;
            }
            default -> false;
        };
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return Character.digit(name.charAt(name.length() - 1), 10);
    }
}
