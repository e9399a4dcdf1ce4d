package app.shoelace.ui.control;

import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

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
        setMinHeight(USE_PREF_SIZE);
        textProperty().subscribe((_, now) -> typed.accept(now));
        addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.TAB && !press.isControlDown() && !press.isAltDown()) {
                press.consume();
                requestFocusTraversal(press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }

    // the skin leaves out the padding around the text and would cut the last row
    @Override
    protected double computePrefHeight(double width) {
        double height = super.computePrefHeight(width);
        return lookup(".content") instanceof Region content
                ? height + content.snappedTopInset() + content.snappedBottomInset()
                : height;
    }
}
