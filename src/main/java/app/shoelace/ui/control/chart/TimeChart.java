package app.shoelace.ui.control.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Levels over true dates, on the whole scale: each a dot, joined where nothing lies between them, with the person's own
 * range behind them and the latest in the lace's colour. One stop of the Tab key; arrow keys walk the dots.
 */
public final class TimeChart extends Region {

    /** No dot is pointed at. */
    public static final int NONE = -1;

    /**
     * One check-in.
     *
     * @param level from 0 to the greatest step
     * @param counted whether ranges look at it; else it is drawn lighter
     * @param late whether it was entered later; then it is hollow
     * @param broken whether the line breaks before it
     */
    public record Dot(LocalDate day, double level, boolean counted, boolean late, boolean broken) {}

    /** The person's own range, behind what was checked in from that day on. */
    public record Band(LocalDate since, double low, double middle, double high) {}

    /** A day with a name. */
    public record Mark(LocalDate day, String name) {}

    /**
     * What is drawn.
     *
     * @param from the first day on the axis
     * @param to the last one, after {@code from}
     * @param dots in order, all within these days
     * @param marks in order, all within these days
     * @param bands none where no range is told yet
     */
    public record Picture(LocalDate from, LocalDate to, List<Dot> dots, List<Band> bands, List<Mark> marks) {
        public Picture {
            dots = List.copyOf(dots);
            bands = List.copyOf(bands);
            marks = List.copyOf(marks);
        }
    }

    /** How the axes are worded. */
    public interface Named {
        /** The words of the steps, from never. */
        List<String> steps();

        /** A day at the end of the axis. */
        String day(LocalDate day);

        /** A month between the ends. */
        String month(LocalDate day);

        /** A year between the ends. */
        String year(LocalDate day);
    }

    private static final int LEAP = 10;

    private final TimePicture drawn;
    private final IntConsumer pointed;
    private final IntConsumer open;
    private final Picture picture;
    private List<Double> laidOut = List.of();
    private int at = NONE;

    /**
     * A chart.
     *
     * @param pointed is told which dot is walked to or pointed at, or {@link #NONE}
     * @param open is told which dot the person opens
     */
    public TimeChart(Named named, Picture picture, IntConsumer pointed, IntConsumer open) {
        this.picture = picture;
        this.pointed = pointed;
        this.open = open;
        drawn = new TimePicture(named, picture);
        getStyleClass().add("time-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(drawn.nodes());
        setFocusTraversable(!picture.dots().isEmpty());
        focusedProperty().subscribe(focused -> point(focused ? last() : NONE));
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        addEventHandler(MouseEvent.MOUSE_MOVED, move -> hover(drawn.dots().nearest(move.getX(), move.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(NONE));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    /** Which dot is pointed at, or {@link #NONE}. */
    public int at() {
        return at;
    }

    /** Says the dot that is pointed at, or the whole where none is. */
    public void say(String words) {
        setAccessibleText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private int last() {
        return picture.dots().size() - 1;
    }

    private void walk(KeyEvent press) {
        if (at == NONE || press.isShiftDown() || press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) {
            press.consume();
            open.accept(at);
            return;
        }
        destination(press.getCode()).ifPresent(to -> {
            press.consume();
            point(Math.clamp(to, 0, last()));
        });
    }

    private OptionalInt destination(KeyCode code) {
        return switch (code) {
            case LEFT, KP_LEFT -> OptionalInt.of(at - 1);
            case RIGHT, KP_RIGHT -> OptionalInt.of(at + 1);
            case PAGE_UP -> OptionalInt.of(at - LEAP);
            case PAGE_DOWN -> OptionalInt.of(at + LEAP);
            case HOME -> OptionalInt.of(0);
            case END -> OptionalInt.of(last());
            default -> OptionalInt.empty();
        };
    }

    private void hover(int index) {
        setCursor(index == NONE ? Cursor.DEFAULT : Cursor.HAND);
        if (index != NONE || !isFocused()) {
            point(index);
        }
    }

    private void click(MouseEvent click) {
        int index = drawn.dots().nearest(click.getX(), click.getY());
        if (index != NONE && click.getButton() == MouseButton.PRIMARY) {
            open.accept(index);
        }
    }

    private void point(int index) {
        if (at != index) {
            at = index;
            drawn.dots().ring(index);
            pointed.accept(index);
        }
    }

    @Override
    protected void layoutChildren() {
        // the dots of ten years are not laid out again for nothing
        var size = List.of(getWidth(), getHeight(), drawn.em());
        if (!size.equals(laidOut)) {
            laidOut = size;
            drawn.layout(getWidth(), getHeight());
        }
    }
}
