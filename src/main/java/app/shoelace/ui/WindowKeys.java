package app.shoelace.ui;

import app.shoelace.settings.Settings;
import app.shoelace.ui.work.Preferences;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * The keys that work wherever the person is: F1 leads to help, Ctrl and comma to the settings, Ctrl and L locks, Ctrl with
 * + - 0 sizes the text.
 */
final class WindowKeys {
    // where the keyboard is shows from the first key press until the mouse is used
    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");

    private final Preferences preferences;
    private final Runnable support;
    private final Runnable settings;
    private final Runnable lock;

    WindowKeys(Preferences preferences, Runnable support, Runnable settings, Runnable lock) {
        this.preferences = preferences;
        this.support = support;
        this.settings = settings;
        this.lock = lock;
    }

    void listenOn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> keyed(scene, true));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> keyed(scene, false));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            boolean alone =
                    !press.isShortcutDown() && !press.isAltDown() && !press.isShiftDown() && !press.isMetaDown();
            if (press.getCode() == KeyCode.F1 && alone) {
                press.consume();
                support.run();
            } else if (press.isShortcutDown() && press.getCode() == KeyCode.COMMA) {
                press.consume();
                settings.run();
            } else if (press.isShortcutDown()
                    && !press.isShiftDown()
                    && !press.isAltDown()
                    && press.getCode() == KeyCode.L) {
                press.consume();
                lock.run();
            } else if (press.isShortcutDown() && resized(press.getCode())) {
                press.consume();
            }
        });
    }

    private static void keyed(Scene scene, boolean now) {
        scene.getRoot().pseudoClassStateChanged(KEYED, now);
    }

    private boolean resized(KeyCode code) {
        return switch (code) {
            case PLUS, EQUALS, ADD -> by(Settings.TEXT_STEP);
            case MINUS, SUBTRACT -> by(-Settings.TEXT_STEP);
            case DIGIT0, NUMPAD0 -> by(Settings.LEAST_TEXT - preferences.now().textPercent());
            default -> false;
        };
    }

    private boolean by(int percent) {
        preferences.change(now -> now.withText(now.textPercent() + percent));
        return true;
    }
}
