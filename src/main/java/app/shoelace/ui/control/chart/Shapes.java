package app.shoelace.ui.control.chart;

import app.shoelace.ui.control.FromTheRight;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;

/** Shapes in a style of the stylesheet. */
final class Shapes {
    private Shapes() {}

    static Path path(String style) {
        var path = new Path();
        path.getStyleClass().add(style);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        return path;
    }

    static Circle circle(String style) {
        var circle = new Circle();
        circle.getStyleClass().add(style);
        return circle;
    }

    static Line line(String style) {
        var line = new Line();
        line.getStyleClass().add(style);
        return line;
    }

    /** A word in a picture; far cheaper than a label. Its place is that of its left upper corner. */
    static Text word(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.TOP);
        FromTheRight.follow(text, text.textProperty());
        return text;
    }

    static double width(Text word) {
        return word.getLayoutBounds().getWidth();
    }

    static double height(Text word) {
        return word.getLayoutBounds().getHeight();
    }

    static void lay(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    /** A circle as part of a path: one path of many circles is drawn far faster than many circles. */
    static void circle(List<PathElement> into, double x, double y, double radius) {
        into.add(new MoveTo(x - radius, y));
        into.add(new ArcTo(radius, radius, 0, x + radius, y, false, true));
        into.add(new ArcTo(radius, radius, 0, x - radius, y, false, true));
        into.add(new ClosePath());
    }
}
