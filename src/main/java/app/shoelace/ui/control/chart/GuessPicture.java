package app.shoelace.ui.control.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;

/**
 * What was guessed, along a line from 0 to 100, in one row for each way in which it ended; below them, where there is
 * enough of it, what share came about with how far chance reaches. One stop of the Tab key; arrow keys walk the dots in
 * order of time.
 */
public final class GuessPicture extends Region {

    /**
     * One guess.
     *
     * @param guess 0 to 100
     * @param row from 0, the top one
     * @param hollow whether it counts for nothing below
     */
    public record Dot(int guess, int row, boolean hollow) {}

    /**
     * What the dots come to, in percent.
     *
     * @param name of the row that shows it
     * @param guessName of the mark at the average guess
     */
    public record Sum(String name, String guessName, double guess, double share, double low, double high) {}

    /** No dot. */
    public static final int NONE = -1;

    private static final int[] TICKS = {0, 50, 100};

    private final List<Dot> dots;
    private final Optional<Sum> sum;
    private final IntConsumer pointed;
    private final List<Text> names = new ArrayList<>();
    private final List<Line> grid = new ArrayList<>();
    private final List<Text> ticks = new ArrayList<>();
    private final List<Circle> circles = new ArrayList<>();
    private final Line range = Shapes.line("guess-range");
    private final Circle share = Shapes.circle("guess-share");
    private final Line guess = Shapes.line("guess-mark");
    private final Text guessName = Shapes.word("", "chart-word");
    private final Circle ring = Shapes.circle("chart-ring");
    private GuessPlane plane;
    private int at = NONE;

    /**
     * A picture of these guesses.
     *
     * @param rows what each row is called, from the top
     * @param dots in order of time
     * @param pointed is told which dot is walked to or pointed at, or {@link #NONE}
     */
    public GuessPicture(List<String> rows, List<Dot> dots, Optional<Sum> sum, IntConsumer pointed) {
        this.dots = List.copyOf(dots);
        this.sum = sum;
        this.pointed = pointed;
        getStyleClass().add("guess-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        rows.forEach(row -> names.add(Shapes.word(row, "guess-row")));
        sum.ifPresent(told -> {
            names.add(Shapes.word(told.name(), "guess-row"));
            guessName.setText(told.guessName());
        });
        for (int tick : TICKS) {
            grid.add(Shapes.line("chart-grid"));
            ticks.add(Shapes.word(String.valueOf(tick), "chart-word"));
        }
        for (Dot dot : dots) {
            circles.add(Shapes.circle(dot.hollow() ? "guess-hollow" : "guess-dot"));
        }
        range.setStrokeLineCap(StrokeLineCap.ROUND);
        ring.setVisible(false);
        getChildren().addAll(grid);
        getChildren().addAll(names);
        getChildren().addAll(ticks);
        if (sum.isPresent()) {
            getChildren().addAll(guess, guessName, range, share);
        }
        getChildren().addAll(circles);
        getChildren().add(ring);
        getChildren().forEach(child -> {
            child.setManaged(false);
            child.setMouseTransparent(true);
        });
        plane = plane(1);
        setFocusTraversable(true);
        focusedProperty().subscribe(focused -> point(focused ? this.dots.size() - 1 : NONE));
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        addEventHandler(MouseEvent.MOUSE_MOVED, move -> hover(plane.nearest(move.getX(), move.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(NONE));
    }

    /** Says the dot that is pointed at, or the whole where none is. */
    public void say(String words) {
        setAccessibleText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void walk(KeyEvent press) {
        if (at == NONE || press.isShiftDown() || press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        int to = switch (press.getCode()) {
            case LEFT, KP_LEFT -> Math.max(0, at - 1);
            case RIGHT, KP_RIGHT -> Math.min(dots.size() - 1, at + 1);
            case HOME -> 0;
            case END -> dots.size() - 1;
            default -> NONE;
        };
        if (to != NONE) {
            press.consume();
            point(to);
        }
    }

    private void hover(int dot) {
        if (dot != NONE || !isFocused()) {
            point(dot);
        }
    }

    private void point(int dot) {
        if (at != dot) {
            at = dot;
            pointed.accept(dot);
            layRing();
        }
    }

    private double em() {
        return ticks.getFirst().getFont().getSize();
    }

    // a name too long for the narrow side wraps
    private GuessPlane plane(double width) {
        double widest = 0;
        for (Text name : names) {
            name.setWrappingWidth(0);
            widest = Math.max(widest, Shapes.width(name));
        }
        double words = Math.min(Math.ceil(widest), Math.max(width * 0.3, 5 * em()));
        names.forEach(name -> name.setWrappingWidth(words));
        return GuessPlane.of(dots, names.size(), words, width, em());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(plane(width < 0 ? 600 : width).bottom() + 1.8 * em());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        plane = plane(getWidth());
        double em = em();
        for (int i = 0; i < names.size(); i++) {
            Text name = names.get(i);
            name.relocate(0, plane.middle(i) - Shapes.height(name) / 2);
        }
        for (int i = 0; i < TICKS.length; i++) {
            double x = plane.at(TICKS[i]);
            Shapes.lay(grid.get(i), x, plane.head(), x, plane.bottom());
            ticks.get(i).relocate(x - Shapes.width(ticks.get(i)) / 2, plane.bottom() + 0.3 * em);
        }
        for (int i = 0; i < dots.size(); i++) {
            circles.get(i).setCenterX(plane.x(i));
            circles.get(i).setCenterY(plane.y(i));
            circles.get(i).setRadius(GuessPlane.RADIUS * em);
        }
        sum.ifPresent(this::laySum);
        ring.setRadius(1.6 * GuessPlane.RADIUS * em);
        layRing();
    }

    private void laySum(Sum told) {
        double em = em();
        double y = plane.middle(names.size() - 1);
        Shapes.lay(range, plane.at(told.low()), y, plane.at(told.high()), y);
        range.setStrokeWidth(0.5 * em);
        share.setCenterX(plane.at(told.share()));
        share.setCenterY(y);
        share.setRadius(0.5 * em);
        double x = plane.at(told.guess());
        Shapes.lay(guess, x, plane.head() - 0.2 * em, x, plane.bottom());
        double wide = Shapes.width(guessName);
        guessName.relocate(Math.clamp(x - wide / 2, 0, Math.max(0, getWidth() - wide)), 0);
    }

    private void layRing() {
        boolean on = at != NONE && at < dots.size();
        ring.setVisible(on);
        if (on) {
            ring.setCenterX(plane.x(at));
            ring.setCenterY(plane.y(at));
        }
    }
}
