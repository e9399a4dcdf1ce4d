package app.shoelace.ui.control.chart;

import app.shoelace.checkin.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Answers by sign, one column after the other: one colour in steps of depth with the number in it, a dashed box where it
 * was left blank, a dash where it did not come up. As many of the latest columns as there is room for; one stop of the Tab
 * key, and arrow keys walk the boxes and on to earlier columns.
 */
public final class HeatMap extends Region {

    /** One column: its day for the foot, and an answer a row. */
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

    private final List<Column> columns;
    private final List<Text> rows = new ArrayList<>();
    private final HeatCells cells = new HeatCells();
    private final Text from = Shapes.word("", "chart-word");
    private final Text to = Shapes.word("", "chart-word");
    private final Rectangle ring = new Rectangle();
    private final Pointed pointed;
    private final IntConsumer open;
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(true);
    private HeatPlane plane = HeatPlane.NOWHERE;
    private boolean turned;
    private int end;
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
        signs.forEach(sign -> rows.add(Shapes.word(sign, "heat-sign")));
        ring.getStyleClass().add("heat-ring");
        ring.setVisible(false);
        getChildren().addAll(rows);
        getChildren().addAll(cells, from, to, ring);
        getChildren().forEach(child -> {
            child.setManaged(false);
            child.setMouseTransparent(true);
        });
        setFocusTraversable(true);
        focusedProperty().subscribe(focused -> point(focused ? end - 1 : NONE, focused ? 0 : NONE));
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        addEventHandler(MouseEvent.MOUSE_MOVED, move -> hover(plane.column(move.getX()), plane.row(move.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(NONE, NONE));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    /** Whether all columns are to be seen at once. */
    public ReadOnlyBooleanProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /** Turns to earlier columns, as many as are to be seen. */
    public void earlier() {
        turn(-plane.columns());
    }

    /** Turns to later ones. */
    public void later() {
        turn(plane.columns());
    }

    /** Says the box that is pointed at, or the whole where none is. */
    public void say(String words) {
        setAccessibleText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void turn(int by) {
        end = Math.clamp(end + by, plane.columns(), columns.size());
        turned = true;
        requestLayout();
    }

    private int first() {
        return end - plane.columns();
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
            case PAGE_UP -> walk(column - plane.columns(), row);
            case PAGE_DOWN -> walk(column + plane.columns(), row);
            case HOME -> walk(0, row);
            case END -> walk(columns.size() - 1, row);
            default -> false;
        };
        if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) {
            press.consume();
            open.accept(column);
        } else if (walked) {
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

    private void hover(int toColumn, int toRow) {
        boolean on = toColumn != NONE && toRow != NONE;
        setCursor(on ? Cursor.HAND : Cursor.DEFAULT);
        if (on) {
            point(first() + toColumn, toRow);
        } else if (!isFocused()) {
            point(NONE, NONE);
        }
    }

    private void click(MouseEvent click) {
        int at = plane.column(click.getX());
        if (at != NONE && plane.row(click.getY()) != NONE && click.getButton() == MouseButton.PRIMARY) {
            open.accept(first() + at);
        }
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
        return HeatPlane.of(rows, columns.size(), width < 0 ? 600 : width).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        HeatPlane now = HeatPlane.of(rows, columns.size(), getWidth());
        if (turned || !now.equals(plane)) {
            turned = false;
            plane = now;
            end = Math.clamp(end, plane.columns(), columns.size());
            whole.set(plane.columns() == columns.size());
            plane.lay(rows);
            cells.draw(columns.subList(first(), end), plane);
            layDays();
        }
        layRing();
    }

    private void layDays() {
        from.setText(columns.get(first()).day());
        to.setText(plane.columns() > 1 ? columns.get(end - 1).day() : "");
        double y = plane.y(rows.size()) + plane.gap();
        double least = plane.x(0) + Shapes.width(from) + plane.gap();
        from.relocate(plane.x(0), y);
        to.relocate(Math.max(least, plane.x(plane.columns()) - plane.gap() - Shapes.width(to)), y);
    }

    private void layRing() {
        ring.setVisible(column != NONE && column >= first() && column < end);
        ring.setX(plane.x(column - first()) - plane.gap() / 2);
        ring.setY(plane.y(row) - plane.gap() / 2);
        ring.setWidth(plane.boxWidth() + plane.gap());
        ring.setHeight(plane.boxHeight() + plane.gap());
    }
}
