package app.shoelace.ui.control.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/** A place on the line from never to always. */
public final class LevelLine extends Region {
    private final Line line = new Line();
    private final List<Line> marks = new ArrayList<>();
    private final Circle place = new Circle();
    private final double share;

    /**
     * A line with a mark for each step.
     *
     * @param level from 0 to the greatest step
     * @param top the greatest step
     * @param told the same in words
     */
    public LevelLine(double level, int top, String told) {
        share = level / top;
        getStyleClass().add("level");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(told);
        setMouseTransparent(true);
        line.getStyleClass().add("level-line");
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setManaged(false);
        getChildren().add(line);
        for (int step = 0; step <= top; step++) {
            var mark = new Line();
            mark.getStyleClass().add("level-mark");
            mark.setStrokeLineCap(StrokeLineCap.ROUND);
            mark.setManaged(false);
            marks.add(mark);
        }
        getChildren().addAll(marks);
        place.getStyleClass().add("level-place");
        place.setManaged(false);
        getChildren().add(place);
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double radius = getHeight() * 0.42;
        double length = getWidth() - 2 * radius;
        lay(line, radius, middle, radius + length, middle, getHeight() * 0.16);
        for (int step = 0; step < marks.size(); step++) {
            double x = radius + length * step / (marks.size() - 1);
            double half = getHeight() * 0.22;
            lay(marks.get(step), x, middle - half, x, middle + half, getHeight() * 0.11);
        }
        place.setRadius(radius);
        place.setCenterX(radius + length * share);
        place.setCenterY(middle);
    }

    private static void lay(Line line, double x1, double y1, double x2, double y2, double stroke) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
        line.setStrokeWidth(stroke);
    }
}
