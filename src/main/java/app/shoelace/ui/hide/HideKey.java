package app.shoelace.ui.hide;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The key that hides: a function key, Pause or Scroll Lock, or Ctrl and Shift with a letter. None of them is needed for
 * anything else.
 */
public record HideKey(KeyCodeCombination keys) {
    private static final HideKey USUAL = new HideKey(new KeyCodeCombination(KeyCode.F9));
    // F1 leads to help; Ctrl+Shift+Z does again what was undone
    private static final Set<KeyCode> TAKEN = Set.of(KeyCode.F1, KeyCode.Z);

    /** The key of that name; F9 where the name is of no such key. */
    public static HideKey named(String name) {
        try {
            return KeyCombination.valueOf(name) instanceof KeyCodeCombination keys
                    ? fitting(keys).orElse(USUAL)
                    : USUAL;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // JavaFX answers a name without letters with the latter
            return USUAL;
        }
    }

    /** The key that was pressed, if it can be had. */
    public static Optional<HideKey> pressed(KeyEvent press) {
        var with = new ArrayList<KeyCombination.Modifier>();
        if (press.isControlDown()) {
            with.add(KeyCombination.CONTROL_DOWN);
        }
        if (press.isShiftDown()) {
            with.add(KeyCombination.SHIFT_DOWN);
        }
        if (press.isAltDown()) {
            with.add(KeyCombination.ALT_DOWN);
        }
        if (press.isMetaDown()) {
            with.add(KeyCombination.META_DOWN);
        }
        if (press.getCode() == KeyCode.UNDEFINED || press.getCode().isModifierKey()) {
            return Optional.empty();
        }
        return fitting(new KeyCodeCombination(press.getCode(), with.toArray(KeyCombination.Modifier[]::new)));
    }

    private static Optional<HideKey> fitting(KeyCodeCombination keys) {
        KeyCode code = keys.getCode();
        boolean rare = code.isFunctionKey() || code == KeyCode.PAUSE || code == KeyCode.SCROLL_LOCK;
        KeyCodeCombination alone = new KeyCodeCombination(code);
        KeyCodeCombination both = new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        boolean free = (rare && keys.equals(alone)) || (code.isLetterKey() && keys.equals(both));
        return free && !TAKEN.contains(code) ? Optional.of(new HideKey(keys)) : Optional.empty();
    }

    /** Its name, by which it is found again. */
    public String name() {
        return keys.getName();
    }

    /** As it stands on the keyboard. */
    public String told() {
        return keys.getDisplayText();
    }
}
