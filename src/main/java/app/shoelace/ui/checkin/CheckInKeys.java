package app.shoelace.ui.checkin;

import app.shoelace.checkin.Answer;
import app.shoelace.ui.control.ScaleBar;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the check-in: 1 to 5, N, R, Enter, Esc. In a text field they are letters, save Esc and Ctrl+Enter. */
record CheckInKeys(Page view, AnswerEditor model) {
    private static final String STEPS = "12345";
    private static final Set<KeyCode> ONCE = Set.of(KeyCode.ENTER, KeyCode.ESCAPE);

    /** A page with signs to answer. */
    interface Page {
        /** The sign that a key press is for, if it is for one. */
        Optional<SignPane> paneOf(Optional<Node> focused);

        /** Goes on from a sign. */
        void goOnFrom(Optional<SignPane> pane);

        /** Steps back. */
        void back();
    }

    void listenOn(Node root) {
        // a key that is held repeats itself: only its first press goes on, finishes or steps back
        var held = EnumSet.noneOf(KeyCode.class);
        root.addEventFilter(KeyEvent.KEY_RELEASED, release -> held.remove(release.getCode()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            boolean writing = press.getTarget() instanceof TextInputControl && !press.isControlDown();
            if (!writing && ONCE.contains(press.getCode()) && !held.add(press.getCode())) {
                press.consume();
                return;
            }
            Optional<Node> focused = Optional.ofNullable(root.getScene().getFocusOwner());
            boolean handled = press.getTarget() instanceof TextInputControl
                    ? whileWriting(press, view.paneOf(focused))
                    : whileAnswering(press, focused, view.paneOf(focused));
            if (handled) {
                press.consume();
            }
        });
    }

    private boolean whileWriting(KeyEvent press, Optional<SignPane> pane) {
        if (press.getCode() == KeyCode.ESCAPE && pane.isPresent()) {
            pane.get().focusScale();
            return true;
        }
        if (press.getCode() == KeyCode.ENTER && press.isControlDown()) {
            view.goOnFrom(pane);
            return true;
        }
        return false;
    }

    private boolean whileAnswering(KeyEvent press, Optional<Node> focused, Optional<SignPane> pane) {
        if (press.isControlDown() || press.isAltDown() || press.isMetaDown()) {
            return false;
        }
        OptionalInt step = step(press);
        Optional<ItemPane> item = ItemPane.around(focused);
        if (item.isPresent() && answered(press, step, item.get())) {
            return true;
        }
        if (step.isPresent() && pane.isPresent()) {
            model.answer(pane.get().sign().id(), step.getAsInt());
            pane.get().focusScale();
            return true;
        }
        return switch (press.getCode()) {
            case N -> {
                pane.ifPresent(shown -> model.notApplicable(shown.sign().id()));
                yield pane.isPresent();
            }
            case R -> {
                pane.ifPresent(shown -> model.leaveBlank(shown.sign().id()));
                yield pane.isPresent();
            }
            case ENTER -> {
                Optional<ButtonBase> said = focused.flatMap(CheckInKeys::says);
                said.ifPresentOrElse(ButtonBase::fire, () -> view.goOnFrom(pane));
                yield true;
            }
            case ESCAPE -> {
                view.back();
                yield true;
            }
            default -> false;
        };
    }

    private static boolean answered(KeyEvent press, OptionalInt step, ItemPane item) {
        if (step.isPresent()) {
            item.rate(step.getAsInt());
            item.focusScale();
            return true;
        }
        return switch (press.getCode()) {
            case N -> {
                item.leaveAs(Answer.NOT_APPLICABLE);
                yield true;
            }
            case R -> {
                item.leaveAs(Answer.SKIPPED);
                yield true;
            }
            default -> false;
        };
    }

    /** Enter does what the button under it says; on what is chosen already, and on the scale, it goes on. */
    private static Optional<ButtonBase> says(Node focused) {
        return switch (focused) {
            case ToggleButton chosen
            when chosen.isSelected() || chosen.getParent() instanceof ScaleBar -> Optional.empty();
            case ButtonBase button -> Optional.of(button);
            default -> Optional.empty();
        };
    }

    // by the letter it gives, so that it works wherever the digits lie on the keyboard
    private static OptionalInt step(KeyEvent press) {
        int index = press.getText().length() == 1 ? STEPS.indexOf(press.getText()) : -1;
        if (index < 0) {
            index = switch (press.getCode()) {
                case DIGIT1, NUMPAD1 -> 0;
                case DIGIT2, NUMPAD2 -> 1;
                case DIGIT3, NUMPAD3 -> 2;
                case DIGIT4, NUMPAD4 -> 3;
                case DIGIT5, NUMPAD5 -> 4;
                default -> -1;
            };
        }
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
