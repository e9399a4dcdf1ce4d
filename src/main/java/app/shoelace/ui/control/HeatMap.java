package app.shoelace.ui.control;

import app.shoelace.checkin.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Answers by sign, one column after the other: one colour in steps of depth with the number in it, a dashed box where it
 * was left blank, a dash where it did not come up. As many of the latest columns as there is room for; one stop of the Tab
 * key, and arrow keys walk the boxes and on to earlier columns.
 */
public final class HeatMap extends Region {

    /** One column: its day for the head, and an answer a row. */
    public record Column(String day, List<Answer> answers) {
        public Column {
            answers = List.copyOf(answers);
        }
    }

    /** Is told which box is walked to or pointed at. */
    @FunctionalInterface
    public interface Pointed {
        /** The column and the row, from 0, or {@link #NONE} twice. */
        void at(int column, int row);
    }

    /** No box. */
    public static final int NONE = -1;

    // lengths in heights of the text
    private static final double CELL = 2.6;
    private static final double WIDEST = 3.4;
    private static final double ROW = 1.9;
    private static final double GAP = 0.25;
    private static final double LABELS = 0.42;

    private final List<Column> columns;
    private final List<Label> rows = new ArrayList<>();
    private final Group cells = new Group();
    private final Label from = Shapes.word("");
    private final Label to = Shapes.word("");
    private final Rectangle ring = new Rectangle();
    private final Pointed pointed;
    private final IntConsumer open;
    private int end;
    private final ReadOnlyIntegerWrapper fit = new ReadOnlyIntegerWrapper(1);
    private int column = NONE;
    private int row = NONE;

    /**
     * A map that shows its latest columns.
     *
     * @param columns in order, one or more
     * @param open is told the column that the person opens
     */
    public HeatMap(List<String> signs, List<Column> columns, Pointed pointed, IntConsumer open) {
        this.columns = List.copyOf(columns);
        this.pointed = pointed;
        this.open = open;
        end = columns.size();
        getStyleClass().add("heat-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (String sign : signs) {
            Label label = new Label(sign);
            label.getStyleClass().add("heat-sign");
            label.setMouseTransparent(true);
            label.setWrapText(true);
            rows.add(label);
        }
        ring.getStyleClass().add("heat-ring");
        getChildren().addAll(rows);
        getChildren().addAll(cells, from, to, ring);
        getChildren().forEach(child -> child.setManaged(false));
        ring.setVisible(false);
        ring.setMouseTransparent(true);
        setFocusTraversable(true);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                point(end - 1, 0);
            } else {
                point(NONE, NONE);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        addEventHandler(MouseEvent.MOUSE_MOVED, move -> hover(move, true));
        addEventHandler(MouseEvent.MOUSE_EXITED, move -> hover(move, false));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    /** How many columns are to be seen. */
    public int fit() {
        return Math.min(fit.get(), columns.size());
    }

    /** How many columns there is room for. */
    public ReadOnlyIntegerProperty fitProperty() {
        return fit.getReadOnlyProperty();
    }

    /** Moves on by that many columns; below 0 to earlier ones. */
    public void turn(int by) {
        end = Math.clamp(end + by, fit(), columns.size());
        requestLayout();
    }

    /** Says the box that is pointed at, or the whole where none is. */
    public void say(String words) {
        setAccessibleText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private double em() {
        return from.getFont().getSize();
    }

    private double left() {
        return left(getWidth());
    }

    private double left(double width) {
        double widest =
                rows.stream().mapToDouble(each -> each.prefWidth(-1)).max().orElse(0);
        return Math.min(widest + em(), width * LABELS);
    }

    /** The height of a row: more than its usual one only where a sign's name takes more lines. */
    private double rowHeight(double width) {
        double room = left(width) - em();
        double tallest =
                rows.stream().mapToDouble(each -> each.prefHeight(room)).max().orElse(0);
        return Math.max(ROW * em(), tallest + GAP * em());
    }

    private double rowHeight() {
        return rowHeight(getWidth());
    }

    private double cell() {
        return Math.min((getWidth() - left()) / fit(), WIDEST * em());
    }

    private int first() {
        return end - fit();
    }

    private void walk(KeyEvent press) {
        if (column == NONE || press.isShiftDown() || press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        boolean walked = switch (press.getCode()) {
            case LEFT, KP_LEFT -> walk(column - 1, row);
            case RIGHT, KP_RIGHT -> walk(column + 1, row);
            case UP, KP_UP -> walk(column, row - 1);
            case DOWN, KP_DOWN -> walk(column, row + 1);
            case PAGE_UP -> walk(Math.max(0, column - fit()), row);
            case PAGE_DOWN -> walk(Math.min(columns.size() - 1, column + fit()), row);
            case HOME -> walk(0, row);
            case END -> walk(columns.size() - 1, row);
            default -> false;
        };
        if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) {
            open.accept(column);
            walked = true;
        }
        if (walked) {
            press.consume();
        }
    }

    /** Walks there; false beyond the upper and the lower edge, where the way leads on to another control. */
    private boolean walk(int toColumn, int toRow) {
        if (toRow < 0 || toRow >= rows.size()) {
            return false;
        }
        int at = Math.clamp(toColumn, 0, columns.size() - 1);
        if (at < first()) {
            turn(at - first());
        } else if (at >= end) {
            turn(at - end + 1);
        }
        point(at, toRow);
        return true;
    }

    private void hover(MouseEvent move, boolean inside) {
        int[] box = box(move.getX(), move.getY());
        boolean on = inside && box[0] != NONE;
        setCursor(on ? Cursor.HAND : Cursor.DEFAULT);
        if (on) {
            point(box[0], box[1]);
        } else if (!isFocused()) {
            point(NONE, NONE);
        }
    }

    private void click(MouseEvent click) {
        int[] box = box(click.getX(), click.getY());
        if (box[0] != NONE && click.getButton() == MouseButton.PRIMARY) {
            open.accept(box[0]);
        }
    }

    private int[] box(double x, double y) {
        int at = (int) Math.floor((x - left()) / cell());
        int of = (int) Math.floor(y / rowHeight());
        boolean in = at >= 0 && at < fit() && of >= 0 && of < rows.size();
        return in ? new int[] {first() + at, of} : new int[] {NONE, NONE};
    }

    private void point(int toColumn, int toRow) {
        if (column != toColumn || row != toRow) {
            column = toColumn;
            row = toRow;
            pointed.at(column, row);
            layRing();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.size() * rowHeight(width < 0 ? getWidth() : width) + ROW * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        fit.set(Math.max(1, (int) ((getWidth() - left()) / (CELL * em))));
        end = Math.clamp(end, fit(), columns.size());
        double tall = rowHeight();
        for (int i = 0; i < rows.size(); i++) {
            Label label = rows.get(i);
            double height = label.prefHeight(left() - em);
            label.resizeRelocate(0, (i + 0.5) * tall - height / 2 - GAP * em / 2, left() - em, height);
        }
        cells.getChildren().clear();
        for (int at = first(); at < end; at++) {
            for (int of = 0; of < rows.size(); of++) {
                double x = left() + (at - first()) * cell();
                var box = new HeatCell(columns.get(at).answers().get(of), cell() - GAP * em, tall - GAP * em);
                box.setLayoutX(x);
                box.setLayoutY(of * tall);
                cells.getChildren().add(box);
            }
        }
        layDays();
        layRing();
    }

    private void layDays() {
        double y = rows.size() * rowHeight() + 0.3 * em();
        from.setText(columns.get(first()).day());
        to.setText(columns.get(end - 1).day());
        to.setVisible(fit() > 1);
        from.autosize();
        to.autosize();
        from.relocate(left(), y);
        to.relocate(Math.max(left() + from.getWidth() + em(), left() + fit() * cell() - GAP * em() - to.getWidth()), y);
    }

    private void layRing() {
        ring.setVisible(column >= first() && column < end && column != NONE);
        double em = em();
        ring.setX(left() + (column - first()) * cell() - GAP * em / 2);
        ring.setY(row * rowHeight() - GAP * em / 2);
        ring.setWidth(cell());
        ring.setHeight(rowHeight());
    }
}
