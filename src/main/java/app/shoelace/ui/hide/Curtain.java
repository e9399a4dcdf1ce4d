package app.shoelace.ui.hide;

import app.shoelace.ui.control.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Hides the window's content behind a blank page, and every window that belongs to it. What was being written stays as it
 * is. Only its one plain button shows the content again: no other key and no other click does.
 */
public final class Curtain extends StackPane {
    private final Stage stage;
    private final Node content;
    private final Supplier<HideKey> key;
    private final Supplier<String> backWord;
    private final Button back = Labels.link("", this::lift);
    private final List<Stage> others = new ArrayList<>();
    private final EventHandler<KeyEvent> listening = this::listen;
    private final ListChangeListener<Window> belonging = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(this::watch);
        }
    };
    private Optional<Node> focused = Optional.empty();
    private Runnable drawn = () -> {};
    private Runnable lifted = () -> {};

    /**
     * A curtain that is open.
     *
     * @param content what it hides
     * @param backWord what its button says
     * @param key which key draws it
     */
    public Curtain(Stage stage, Node content, Supplier<String> backWord, Supplier<HideKey> key) {
        this.stage = stage;
        this.content = content;
        this.backWord = backWord;
        this.key = key;
        getStyleClass().add("curtain");
        getChildren().add(back);
        setVisible(false);
        stage.addEventFilter(KeyEvent.ANY, listening);
        Window.getWindows().addListener(belonging);
    }

    /** What to do each time it was drawn, and each time it was lifted from another page than it was drawn over. */
    public void whenDrawn(Runnable then, Runnable overAnother) {
        drawn = then;
        lifted = overAnother;
    }

    /** Forgets what it hides: the page there is another now. */
    public void forget() {
        others.clear();
        focused = Optional.empty();
    }

    /** Lets go of what it watched. */
    public void close() {
        Window.getWindows().removeListener(belonging);
    }

    private void watch(Window window) {
        if (belongs(window)) {
            window.addEventFilter(KeyEvent.ANY, listening);
            // JavaFX takes it ill where it is hidden before it is whole
            Platform.runLater(() -> {
                if (isVisible() && window.isShowing()) {
                    hide(window);
                }
            });
        }
    }

    private void listen(KeyEvent press) {
        boolean pressed = press.getEventType() == KeyEvent.KEY_PRESSED;
        if (isVisible()) {
            press.consume();
            // the space bar may still be meant for a note
            if (pressed && press.getCode() == KeyCode.ENTER) {
                lift();
            }
        } else if (pressed && key.get().keys().match(press)) {
            press.consume();
            draw();
        }
    }

    /** Hides everything now. */
    public void draw() {
        if (isVisible()) {
            return;
        }
        focused = Optional.ofNullable(stage.getScene().getFocusOwner());
        back.setText(backWord.get());
        setVisible(true);
        content.setVisible(false);
        List.copyOf(Window.getWindows()).stream().filter(this::belongs).forEach(this::hide);
        stage.requestFocus();
        back.requestFocus();
        drawn.run();
    }

    private void lift() {
        content.setVisible(true);
        setVisible(false);
        others.forEach(Stage::show);
        others.clear();
        focused.ifPresentOrElse(Node::requestFocus, lifted);
        focused = Optional.empty();
    }

    private void hide(Window window) {
        if (window instanceof Stage other) {
            others.add(other);
        }
        window.hide();
    }

    private boolean belongs(Window window) {
        return switch (window) {
            case Stage other -> ownedBy(other.getOwner());
            case PopupWindow popup -> ownedBy(popup.getOwnerWindow());
            default -> false;
        };
    }

    private boolean ownedBy(@Nullable Window owner) {
        return owner != null && (owner.equals(stage) || belongs(owner));
    }
}
