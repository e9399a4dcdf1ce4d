package app.shoelace.ui.control;

import app.shoelace.text.FieldLimit;
import app.shoelace.text.Messages;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * Where the person writes, in their own voice. Tab leaves it; what is typed is told at once. It grows with its text, so that
 * that can be read whole. What goes beyond {@link FieldLimit} is left out at once, and the field says so; a text that was
 * longer already stays whole, and may only get shorter.
 */
public final class OwnWords extends VBox {
    private static final int MOST_ROWS = 10;

    // more letters than that many rows have in any window
    private static final int MEASURED = 20_000;

    // of what was left out, to find the place in what was pasted
    private static final int QUOTED = 40;

    private final Messages messages;
    private final Area area = new Area();
    private final Label told = Labels.of("", "small");
    private final Text measure = new Text();
    private final int least;
    private long most = FieldLimit.BYTES;

    /**
     * A field that holds this text already.
     *
     * @param named what it is for, for those who hear it
     */
    public OwnWords(String named, String text, int rows, Messages messages, Consumer<String> typed) {
        this.messages = messages;
        least = rows;
        getStyleClass().add("words-field");
        area.getStyleClass().add("own-words");
        area.setAccessibleText(named);
        area.setWrapText(true);
        FromTheRight.follow(area, area.textProperty());
        area.setPrefRowCount(rows);
        area.setMinHeight(USE_PREF_SIZE);
        area.setTextFormatter(new TextFormatter<>(this::fit));
        setText(text);
        area.widthProperty().subscribe(_ -> grow());
        area.fontProperty().subscribe(_ -> grow());
        area.textProperty().subscribe(_ -> grow());
        area.textProperty().subscribe((_, now) -> typed.accept(now));
        area.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.TAB && !press.isControlDown() && !press.isAltDown()) {
                press.consume();
                area.requestFocusTraversal(press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        // above, where it is seen however far the field has grown
        getChildren().addAll(told, area);
    }

    public String getText() {
        return area.getText();
    }

    /** Shows a text that is saved already, however long it is. */
    public void setText(String text) {
        most = Math.max(FieldLimit.BYTES, FieldLimit.bytes(text));
        tell("");
        area.setText(text);
    }

    public void setPromptText(String text) {
        area.setPromptText(text);
    }

    /** Puts the cursor behind the text. */
    public void end() {
        area.end();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    private TextFormatter.Change fit(TextFormatter.Change change) {
        String added = change.getText();
        if (!change.isContentChange()) {
            return change;
        }
        if (added.isEmpty()) {
            tell("");
            return change;
        }
        String before = change.getControlText();
        long kept = FieldLimit.bytes(before.substring(0, change.getRangeStart()))
                + FieldLimit.bytes(before.substring(change.getRangeEnd()));
        int fits = FieldLimit.fitting(added, most - kept);
        if (fits < added.length()) {
            String out = added.substring(fits, Math.min(added.length(), fits + QUOTED));
            tell(messages.text("field.full", out.strip().replaceAll("\\s+", " ")));
            change.setText(added.substring(0, fits));
            change.selectRange(change.getRangeStart() + fits, change.getRangeStart() + fits);
        }
        return change;
    }

    private void tell(String words) {
        told.setText(words);
        area.setAccessibleHelp(words);
        Room.when(!words.isEmpty(), told);
    }

    // by the width without a scroll bar, so that the one never brings about the other
    private void grow() {
        if (area.getWidth() > 0 && area.lookup(".content") instanceof Region content) {
            measure.setWrappingWidth(area.getWidth() - across(area) - across(content));
            String text = area.getText();
            long rows = Math.round(tall(text.substring(0, Math.min(text.length(), MEASURED))) / tall("x"));
            area.setPrefRowCount(Math.clamp(rows, least, Math.max(least, MOST_ROWS)));
        }
    }

    private double tall(String text) {
        // as the field itself lays it out
        measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        measure.setFont(area.getFont());
        measure.setText(text);
        return measure.getLayoutBounds().getHeight();
    }

    private final class Area extends TextArea {
        // the skin leaves out the padding around the text, and now and then adds a scroll bar that never shows
        @Override
        protected double computePrefHeight(double width) {
            return lookup(".content") instanceof Region content
                    ? Math.ceil(getPrefRowCount() * tall("x")) + down(this) + down(content) + 1
                    : super.computePrefHeight(width);
        }
    }

    private static double down(Region part) {
        return part.snappedTopInset() + part.snappedBottomInset();
    }

    private static double across(Region part) {
        return part.snappedLeftInset() + part.snappedRightInset();
    }
}
