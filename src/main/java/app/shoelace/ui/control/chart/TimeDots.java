package app.shoelace.ui.control.chart;

import app.shoelace.ui.control.chart.TimeChart.Dot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** The dots of a {@link TimeChart} and the line through them: a handful of shapes, however many dots there are. */
final class TimeDots {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    // how far from a dot the mouse still points at it
    private static final double REACH = 1.4;

    /** How a dot looks. */
    private enum Kind {
        COUNTED("dot-counted"),
        LIGHT("dot-light"),
        LATE("dot-late"),
        LATE_LIGHT("dot-late-light");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        static Kind of(Dot dot) {
            if (dot.late()) {
                return dot.counted() ? LATE : LATE_LIGHT;
            }
            return dot.counted() ? COUNTED : LIGHT;
        }
    }

    private final List<Dot> all;
    private final Path line = Shapes.path("chart-line");
    private final Map<Kind, Path> paths = new EnumMap<>(Kind.class);
    private final Line now = Shapes.line("chart-now");
    private final Circle latest = Shapes.circle("chart-latest");
    private final Circle ring = Shapes.circle("chart-ring");
    private TimePlane plane;
    private int ringed = TimeChart.NONE;

    TimeDots(List<Dot> all, TimePlane plane) {
        this.all = all;
        this.plane = plane;
        for (Kind kind : Kind.values()) {
            paths.put(kind, Shapes.path(kind.style));
        }
    }

    List<Node> nodes() {
        var nodes = new ArrayList<Node>(List.of(now, line));
        nodes.addAll(paths.values());
        nodes.addAll(List.of(latest, ring));
        return nodes;
    }

    void layout(TimePlane on) {
        plane = on;
        double apart = (plane.axis().right() - plane.axis().left()) / Math.max(1, all.size() - 1);
        double radius = Math.clamp(apart * 0.8, 0.13 * plane.em(), 0.42 * plane.em());
        var through = new ArrayList<PathElement>();
        var rings = new EnumMap<Kind, List<PathElement>>(Kind.class);
        int before = TimeChart.NONE;
        for (int i : kept()) {
            Dot dot = all.get(i);
            double x = plane.x(dot);
            double y = plane.y(dot);
            through.add(before < 0 || broken(before, i) ? new MoveTo(x, y) : new LineTo(x, y));
            if (i < all.size() - 1) {
                Shapes.circle(rings.computeIfAbsent(Kind.of(dot), _ -> new ArrayList<>()), x, y, radius);
            }
            before = i;
        }
        line.getElements().setAll(through);
        boolean dense = apart < 0.4 * plane.em();
        line.pseudoClassStateChanged(DENSE, dense);
        paths.forEach((kind, path) -> {
            path.getElements().setAll(rings.getOrDefault(kind, List.of()));
            path.pseudoClassStateChanged(DENSE, dense);
        });
        layLatest(Math.max(radius, 0.52 * plane.em()));
        ring(ringed);
    }

    @SuppressWarnings("EnumOrdinal") // only to tell the kinds apart
    private int[] kept() {
        return Thin.kept(
                all.size(),
                i -> (int) plane.x(all.get(i)),
                i -> all.get(i).level(),
                i -> Kind.of(all.get(i)).ordinal(),
                Kind.values().length);
    }

    private boolean broken(int before, int after) {
        for (int i = before + 1; i <= after; i++) {
            if (all.get(i).broken()) {
                return true;
            }
        }
        return false;
    }

    private void layLatest(double radius) {
        now.setVisible(!all.isEmpty());
        latest.setVisible(!all.isEmpty());
        if (!all.isEmpty()) {
            Dot dot = all.getLast();
            place(latest, dot, radius);
            latest.pseudoClassStateChanged(LATE, dot.late());
            Shapes.lay(now, plane.x(dot), plane.y(dot), plane.x(dot), plane.bottom());
        }
    }

    /** Rings a dot, or none. */
    void ring(int index) {
        ringed = index;
        ring.setVisible(index >= 0);
        if (index >= 0) {
            place(ring, all.get(index), 0.7 * plane.em());
        }
    }

    /** The dot nearest to that place, if one is near. */
    int nearest(double x, double y) {
        int nearest = TimeChart.NONE;
        double least = REACH * plane.em();
        for (int i = 0; i < all.size(); i++) {
            double away = Math.hypot(plane.x(all.get(i)) - x, plane.y(all.get(i)) - y);
            if (away < least) {
                least = away;
                nearest = i;
            }
        }
        return nearest;
    }

    private void place(Circle circle, Dot dot, double radius) {
        circle.setCenterX(plane.x(dot));
        circle.setCenterY(plane.y(dot));
        circle.setRadius(radius);
    }
}
