package app.shoelace.ui.control.chart;

import app.shoelace.ui.control.chart.GuessPicture.Dot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the dots of a {@link GuessPicture} stand: along a line from 0 to 100, each row as tall as its highest pile. */
final class GuessPlane {
    // lengths in heights of the text
    private static final double ROOM = 1.1;
    private static final double HEAD = 1.7;
    private static final double LEAST = 2.2;
    static final double RADIUS = 0.42;
    private static final double PILE = 0.92;
    /** So many lie side by side in a pile; more of them lie closer. */
    private static final int MOST = 7;

    private final double left;
    private final double right;
    private final double em;
    /** Where each row begins, from the top; the last is where the rows end. */
    private final double[] rows;

    private final double[] x;
    private final double[] y;

    private GuessPlane(double left, double right, double[] rows, double[] x, double[] y, double em) {
        this.left = left;
        this.right = right;
        this.rows = rows;
        this.x = x;
        this.y = y;
        this.em = em;
    }

    /**
     * The plane of that width.
     *
     * @param words the room for the names of the rows
     */
    static GuessPlane of(List<Dot> dots, int rowCount, double words, double width, double em) {
        double left = words + ROOM * em;
        double right = Math.max(left + 5 * em, width - ROOM * em);
        double each = Math.max(1, 2 * RADIUS * em / (right - left) * 100);
        Map<Long, Integer> piles = new HashMap<>();
        int[] tallest = new int[rowCount];
        int[] place = new int[dots.size()];
        for (int i = 0; i < dots.size(); i++) {
            place[i] = piles.merge(pile(dots.get(i), each), 1, Integer::sum) - 1;
            tallest[dots.get(i).row()] = Math.max(tallest[dots.get(i).row()], place[i] + 1);
        }
        double[] rows = new double[rowCount + 1];
        rows[0] = HEAD * em;
        for (int row = 0; row < rowCount; row++) {
            double needs = Math.min(MOST, tallest[row]) * PILE * em + ROOM * em;
            rows[row + 1] = rows[row] + Math.max(LEAST * em, needs);
        }
        double[] x = new double[dots.size()];
        double[] y = new double[dots.size()];
        for (int i = 0; i < dots.size(); i++) {
            Dot dot = dots.get(i);
            int pile = piles.getOrDefault(pile(dot, each), 1);
            double step = PILE * em * Math.min(1, (double) MOST / pile);
            double middle = (rows[dot.row()] + rows[dot.row() + 1]) / 2;
            x[i] = left + (right - left) * dot.guess() / 100;
            y[i] = middle + (place[i] - (pile - 1) / 2.0) * step;
        }
        return new GuessPlane(left, right, rows, x, y, em);
    }

    private static long pile(Dot dot, double each) {
        return dot.row() * 1000L + Math.round(dot.guess() / each);
    }

    /** Room above the first row. */
    double head() {
        return rows[0];
    }

    double x(int dot) {
        return x[dot];
    }

    double y(int dot) {
        return y[dot];
    }

    double at(double percent) {
        return left + (right - left) * percent / 100;
    }

    double middle(int row) {
        return (rows[row] + rows[row + 1]) / 2;
    }

    double bottom() {
        return rows[rows.length - 1];
    }

    /** The dot nearest to that place, or {@link GuessPicture#NONE} where none is near. */
    int nearest(double px, double py) {
        int found = GuessPicture.NONE;
        double least = em * em;
        for (int i = 0; i < x.length; i++) {
            double far = (x[i] - px) * (x[i] - px) + (y[i] - py) * (y[i] - py);
            if (far < least) {
                least = far;
                found = i;
            }
        }
        return found;
    }
}
