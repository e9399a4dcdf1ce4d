package app.shoelace.ui.control.chart;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.util.Duration;

/** The bow: the app's mark, and the end of a check-in. One stroke, so that it can be tied. */
public final class Bow extends Region {
    private static final Duration TYING = Duration.millis(300);
    // its own measure: the centre is the knot; 90 wide and 64 tall with the stroke
    private static final double WIDTH = 90;
    private static final double HEIGHT = 64;
    private static final double KNOT = 29;
    private static final double STROKE = 5.2;
    private static final double STROKE_SMALL = 9.5;
    private static final double SMALL = 0.5;
    private static final double LENGTH = 335;
    // from the end of one lace through both loops to the end of the other
    private static final double[][] CURVES = {
        {-18, 23, -7, 12, 0, 0},
        {9, -15, 20, -23.3, 30, -23.3},
        {37, -23.3, 40.6, -19, 40.6, -14.8},
        {40.6, -6, 27, 3.9, 14.4, 3.9},
        {9, 3.9, 4, 3, 0, 0},
        {-4, 3, -9, 3.9, -14.4, 3.9},
        {-27, 3.9, -40.6, -6, -40.6, -14.8},
        {-40.6, -19, -37, -23.3, -30, -23.3},
        {-20, -23.3, -9, -15, 0, 0},
        {7, 12, 18, 23, 32, 29},
    };

    private final Path stroke = new Path();

    /** A tied bow, as large as the stylesheet makes it. */
    public Bow() {
        getStyleClass().add("bow");
        stroke.getStyleClass().add("lace-line");
        stroke.setStrokeLineCap(StrokeLineCap.ROUND);
        stroke.setStrokeLineJoin(StrokeLineJoin.ROUND);
        stroke.setManaged(false);
        getChildren().add(stroke);
        setMouseTransparent(true);
    }

    /** Ties it before the person's eyes, unless nothing may move. */
    public void tie(boolean still) {
        if (still) {
            return;
        }
        layout();
        double length = LENGTH * unit();
        stroke.getStrokeDashArray().setAll(length, length);
        var tying = new Timeline(
                new KeyFrame(Duration.ZERO, new KeyValue(stroke.strokeDashOffsetProperty(), length)),
                new KeyFrame(TYING, new KeyValue(stroke.strokeDashOffsetProperty(), 0)));
        tying.statusProperty().subscribe(status -> {
            if (status == Animation.Status.STOPPED) {
                stroke.getStrokeDashArray().clear();
            }
        });
        tying.play();
    }

    /** How wide it is for its height. */
    static double widthFor(double height) {
        return height * WIDTH / HEIGHT;
    }

    private double unit() {
        return Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double unit = unit();
        double x = getWidth() / 2;
        double y = KNOT * unit + (getHeight() - HEIGHT * unit) / 2;
        stroke.setStrokeWidth((unit < SMALL ? STROKE_SMALL : STROKE) * unit);
        stroke.getElements().setAll(new MoveTo(x - 32 * unit, y + 29 * unit));
        for (double[] c : CURVES) {
            stroke.getElements()
                    .add(new CubicCurveTo(
                            x + c[0] * unit,
                            y + c[1] * unit,
                            x + c[2] * unit,
                            y + c[3] * unit,
                            x + c[4] * unit,
                            y + c[5] * unit));
        }
    }
}
