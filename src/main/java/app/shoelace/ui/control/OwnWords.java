package app.shoelace.ui.control;

import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Where the person writes, in their own voice. Tab leaves it; what is typed is told at once. */
public final class OwnWords extends TextArea {

    /**
     * A field that holds this text already.
     *
     * @param named what it is for, for those who hear it
     */
    public OwnWords(String named, String text, int rows, Consumer<String> typed) {
        super(text);
        getStyleClass().add("own-words");
        setAccessibleText(named);
        setWrapText(true);
        setPrefRowCount(rows);
        textProperty().subscribe((_, now) -> typed.accept(now));
        addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.TAB && !press.isControlDown() && !press.isAltDown()) {
                press.consume();
                requestFocusTraversal(press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }
}
