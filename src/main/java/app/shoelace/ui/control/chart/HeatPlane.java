package app.shoelace.ui.control.chart;

import java.util.List;
import javafx.scene.text.Text;

/**
 * Where the boxes of a {@link HeatMap} stand.
 *
 * @param left where the first column begins
 * @param cell how far it is from one column to the next
 * @param row how far it is from one row to the next; a name on several lines stretches all rows
 * @param columns how many there is room for
 * @param rows how many there are
 * @param gap between two boxes
 */
record HeatPlane(double left, double cell, double row, int columns, int rows, double gap) {
    /** Before anything is laid out. */
    static final HeatPlane NOWHERE = new HeatPlane(0, 1, 1, 1, 0, 0);

    // lengths in heights of the names
    private static final double LEAST = 2.3;
    private static final double MOST = 3.2;
    private static final double ROW = 1.75;
    private static final double GAP = 0.25;
    private static final double FOOT = 1.9;
    // the names take so much of the width at most
    private static final double NAMES = 0.42;

    /** The plane of that width for these names. */
    static HeatPlane of(List<Text> names, int columns, double width) {
        double em = names.getFirst().getFont().getSize();
        double widest = 0;
        for (Text name : names) {
            name.setWrappingWidth(0);
            widest = Math.max(widest, Shapes.width(name));
        }
        double left = Math.min(Math.ceil(widest) + em, width * NAMES);
        double tallest = 0;
        for (Text name : names) {
            name.setWrappingWidth(Math.max(1, left - em));
            tallest = Math.max(tallest, Shapes.height(name));
        }
        int fit = Math.clamp((int) ((width - left) / (LEAST * em)), 1, columns);
        double cell = Math.clamp((width - left) / fit, 1, MOST * em);
        return new HeatPlane(left, cell, Math.max(ROW * em, tallest + 2 * GAP * em), fit, names.size(), GAP * em);
    }

    /** Puts the names before their rows. */
    void lay(List<Text> names) {
        for (int i = 0; i < names.size(); i++) {
            names.get(i).relocate(0, y(i) + (boxHeight() - Shapes.height(names.get(i))) / 2);
        }
    }

    double height() {
        return rows * row + FOOT * gap / GAP;
    }

    double x(int column) {
        return left + column * cell;
    }

    double y(int of) {
        return of * row;
    }

    double boxWidth() {
        return cell - gap;
    }

    double boxHeight() {
        return row - gap;
    }

    /** The column at that place, from 0, or {@link HeatMap#NONE}. */
    int column(double x) {
        int at = (int) Math.floor((x - left) / cell);
        return at >= 0 && at < columns ? at : HeatMap.NONE;
    }

    /** The row at that place, from 0, or {@link HeatMap#NONE}. */
    int row(double y) {
        int at = (int) Math.floor(y / row);
        return at >= 0 && at < rows ? at : HeatMap.NONE;
    }
}
