package app.shoelace.ui.control.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * Eyelets in a zigzag, one a sign. The lace runs through those that were answered and passes the others by; at the end
 * it ties a bow.
 */
public final class Lace extends Region {

    /** How a sign shows. */
    public enum Eyelet {
        /** Left blank or not reached: hollow. */
        HOLLOW,
        /** Did not come up: hollow with a dot, passed by. */
        APART,
        /** Answered: the lace runs through. */
        THREADED
    }

    /** No eyelet is the current one. */
    public static final int NONE = -1;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass THREADED = PseudoClass.getPseudoClass("threaded");
    // measured at a height of 75
    private static final double HEIGHT = 75;
    private static final double RISE = 21.25;
    private static final double EDGE = 36;
    private static final double NARROWEST = 430;

    private final Path thread = Shapes.path("lace-line");
    private final Path ahead = Shapes.path("lace-ahead");
    private final List<Circle> rings = new ArrayList<>();
    private final Path dots = Shapes.path("eyelet-dot");
    private final Bow bow = new Bow();
    private List<Eyelet> eyelets = List.of();
    private int current = NONE;
    private boolean tied;

    public Lace() {
        getStyleClass().add("lace");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        getChildren().addAll(thread, ahead, dots, bow);
        getChildren().forEach(part -> part.setManaged(false));
    }

    /**
     * Shows the way so far.
     *
     * @param current the eyelet that the person is at, or {@link #NONE}
     * @param told the same in words
     */
    public void show(List<Eyelet> eyelets, int current, String told) {
        this.eyelets = List.copyOf(eyelets);
        this.current = current;
        tied = false;
        tell(told);
    }

    /** Shows the way done, with the bow tied at its end. */
    public void showTied(List<Eyelet> eyelets, String told, boolean still) {
        boolean fresh = !tied;
        this.eyelets = List.copyOf(eyelets);
        current = NONE;
        tied = true;
        tell(told);
        if (fresh) {
            layout();
            bow.tie(still);
        }
    }

    private void tell(String told) {
        setAccessibleText(told);
        while (rings.size() < eyelets.size()) {
            Circle ring = Shapes.circle("eyelet");
            ring.setManaged(false);
            getChildren().add(ring);
            rings.add(ring);
        }
        while (rings.size() > eyelets.size()) {
            getChildren().remove(rings.removeLast());
        }
        dots.toFront();
        bow.toFront();
        requestLayout();
    }

    private double unit() {
        return Math.min(getHeight() / HEIGHT, getWidth() / NARROWEST);
    }

    private Point2D place(int index) {
        double unit = unit();
        double step = (getWidth() - 2 * EDGE * unit) / Math.max(1, eyelets.size() - 1);
        double middle = getHeight() / 2;
        return new Point2D(EDGE * unit + index * step, index % 2 == 0 ? middle + RISE * unit : middle - RISE * unit);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        dots.getElements().clear();
        for (int i = 0; i < rings.size(); i++) {
            drawEyelet(i);
        }
        drawThread();
        drawAhead();
        bow.setVisible(tied);
        if (tied && !eyelets.isEmpty()) {
            Point2D end = place(eyelets.size() - 1);
            double height = 40 * unit();
            double width = Bow.widthFor(height);
            bow.resizeRelocate(end.getX() - width / 2, end.getY() - height * 0.45, width, height);
        }
    }

    private void drawEyelet(int i) {
        double unit = unit();
        Point2D at = place(i);
        Circle ring = rings.get(i);
        boolean threaded = eyelets.get(i) == Eyelet.THREADED;
        ring.setCenterX(at.getX());
        ring.setCenterY(at.getY());
        ring.setRadius(unit * (i == current ? 12.5 : 8));
        ring.setStrokeWidth(unit * (i == current ? 4.2 : threaded ? 3.5 : 2));
        ring.setVisible(!(tied && i == eyelets.size() - 1));
        ring.pseudoClassStateChanged(CURRENT, i == current);
        ring.pseudoClassStateChanged(THREADED, threaded);
        if (eyelets.get(i) == Eyelet.APART && ring.isVisible()) {
            Shapes.circle(dots.getElements(), at.getX(), at.getY(), 2.2 * unit);
        }
    }

    private List<Integer> threaded() {
        var stops = new ArrayList<Integer>();
        for (int i = 0; i < eyelets.size(); i++) {
            if (eyelets.get(i) == Eyelet.THREADED) {
                stops.add(i);
            }
        }
        boolean ends = tied && !stops.isEmpty();
        int last = ends ? eyelets.size() - 1 : current;
        // the lace reaches on to where the person is
        if (last >= 0 && !stops.isEmpty() && last > stops.getLast()) {
            stops.add(last);
        }
        return stops;
    }

    private void drawThread() {
        thread.setStrokeWidth(4 * unit());
        thread.getElements().clear();
        List<Integer> stops = threaded();
        for (int i = 0; i < stops.size(); i++) {
            Point2D at = place(stops.get(i));
            if (i == 0) {
                thread.getElements().add(new MoveTo(at.getX(), at.getY()));
                continue;
            }
            passBy(stops.get(i - 1), stops.get(i));
            thread.getElements().add(new LineTo(at.getX(), at.getY()));
        }
    }

    // straight on, unless that would run through a hollow one: then along the middle, between the two rows
    private void passBy(int from, int to) {
        Point2D start = place(from);
        Point2D end = place(to);
        boolean through = false;
        for (int i = from + 1; i < to; i++) {
            Point2D blank = place(i);
            double share = (blank.getX() - start.getX()) / (end.getX() - start.getX());
            double height = start.getY() + share * (end.getY() - start.getY());
            through |= Math.abs(height - blank.getY()) < 14 * unit();
        }
        if (through) {
            double middle = getHeight() / 2;
            thread.getElements()
                    .addAll(
                            new LineTo(place(from + 1).getX(), middle),
                            new LineTo(place(to - 1).getX(), middle));
        }
    }

    private void drawAhead() {
        double unit = unit();
        ahead.getElements().clear();
        int next = current + 1;
        if (current < 0 || next >= eyelets.size() || next <= lastThreaded()) {
            return;
        }
        Point2D from = place(current);
        Point2D to = place(next);
        Point2D way = to.subtract(from).normalize();
        Point2D start = from.add(way.multiply(23.5 * unit));
        Point2D end = to.subtract(way.multiply(9 * unit));
        ahead.setStrokeWidth(4.5 * unit);
        ahead.getStrokeDashArray().setAll(0.01 * unit, 11.6 * unit);
        ahead.getElements().addAll(new MoveTo(start.getX(), start.getY()), new LineTo(end.getX(), end.getY()));
    }

    private int lastThreaded() {
        return eyelets.lastIndexOf(Eyelet.THREADED);
    }
}
