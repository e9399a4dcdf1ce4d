package app.shoelace.ui.control;

import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * Where the person writes, in their own voice. Tab leaves it; what is typed is told at once. It grows with its text, so that
 * that can be read whole.
 */
public final class OwnWords extends TextArea {
    private static final int MOST_ROWS = 10;

    private final Text measure = new Text();
    private final int least;

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
        least = rows;
        setPrefRowCount(rows);
        setMinHeight(USE_PREF_SIZE);
        widthProperty().subscribe(_ -> grow());
        fontProperty().subscribe(_ -> grow());
        textProperty().subscribe(_ -> grow());
        textProperty().subscribe((_, now) -> typed.accept(now));
        addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.TAB && !press.isControlDown() && !press.isAltDown()) {
                press.consume();
                requestFocusTraversal(press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }

    // by the width without a scroll bar, so that the one never brings about the other
    private void grow() {
        if (getWidth() > 0 && lookup(".content") instanceof Region content) {
            measure.setWrappingWidth(getWidth() - across(this) - across(content));
            long rows = Math.round(tall(getText()) / tall("x"));
            setPrefRowCount(Math.clamp(rows, least, Math.max(least, MOST_ROWS)));
        }
    }

    private double tall(String text) {
        // as the field itself lays it out
        measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        measure.setFont(getFont());
        measure.setText(text);
        return measure.getLayoutBounds().getHeight();
    }

    // the skin leaves out the padding around the text, and now and then adds a scroll bar that never shows
    @Override
    protected double computePrefHeight(double width) {
        return lookup(".content") instanceof Region content
                ? Math.ceil(getPrefRowCount() * tall("x")) + down(this) + down(content) + 1
                : super.computePrefHeight(width);
    }

    private static double down(Region part) {
        return part.snappedTopInset() + part.snappedBottomInset();
    }

    private static double across(Region part) {
        return part.snappedLeftInset() + part.snappedRightInset();
    }
}
