package app.shoelace.ui.control.chart;

import app.shoelace.checkin.Answer;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** The boxes of a {@link HeatMap}: all that look alike are one shape, and only the numbers stand alone. */
final class HeatCells extends Group {
    private static final double CORNER = 3;
    private static final double DASH = 0.16;

    private final Path blank = Shapes.path("heat-blank");
    private final Path apart = Shapes.path("heat-apart");
    private final List<Path> steps = new ArrayList<>();
    private final Group numbers = new Group();

    HeatCells() {
        getChildren().addAll(blank, apart, numbers);
    }

    /** Draws these columns, from the left. */
    void draw(List<HeatMap.Column> columns, HeatPlane plane) {
        var blanks = new ArrayList<PathElement>();
        var dashes = new ArrayList<PathElement>();
        var boxes = new ArrayList<List<PathElement>>();
        var counts = new ArrayList<Text>();
        for (int column = 0; column < columns.size(); column++) {
            for (int row = 0; row < plane.rows(); row++) {
                double x = plane.x(column);
                double y = plane.y(row);
                switch (columns.get(column).answers().get(row)) {
                    case Answer.Rated(int step) -> {
                        while (boxes.size() <= step) {
                            boxes.add(new ArrayList<>());
                        }
                        box(boxes.get(step), x, y, plane.boxWidth(), plane.boxHeight());
                        counts.add(number(step, x, y + plane.boxHeight() / 2, plane.boxWidth()));
                    }
                    case Answer.NotApplicable() -> {
                        double middle = x + plane.boxWidth() / 2;
                        double half = plane.boxHeight() * DASH;
                        dashes.add(new MoveTo(middle - half, y + plane.boxHeight() / 2));
                        dashes.add(new LineTo(middle + half, y + plane.boxHeight() / 2));
                    }
                    case Answer.Skipped() -> box(blanks, x + 0.5, y + 0.5, plane.boxWidth() - 1, plane.boxHeight() - 1);
                }
            }
        }
        blank.getElements().setAll(blanks);
        apart.getElements().setAll(dashes);
        show(boxes);
        numbers.getChildren().setAll(counts);
        // else they would be drawn once in no style
        applyCss();
    }

    private void show(List<List<PathElement>> boxes) {
        while (steps.size() < boxes.size()) {
            Path path = Shapes.path("heat-" + steps.size());
            path.getStyleClass().add("heat");
            steps.add(path);
            getChildren().add(getChildren().size() - 1, path);
        }
        for (int step = 0; step < steps.size(); step++) {
            steps.get(step).getElements().setAll(step < boxes.size() ? boxes.get(step) : List.of());
        }
    }

    private static Text number(int step, double x, double middle, double width) {
        Text number = Shapes.word(String.valueOf(step), "heat-number-" + step);
        number.getStyleClass().add("heat-number");
        number.setTextOrigin(VPos.CENTER);
        number.setTextAlignment(TextAlignment.CENTER);
        number.setWrappingWidth(width);
        number.setX(x);
        number.setY(middle);
        return number;
    }

    private static void box(List<PathElement> into, double x, double y, double width, double height) {
        double r = CORNER;
        into.add(new MoveTo(x + r, y));
        into.add(new LineTo(x + width - r, y));
        into.add(corner(x + width, y + r));
        into.add(new LineTo(x + width, y + height - r));
        into.add(corner(x + width - r, y + height));
        into.add(new LineTo(x + r, y + height));
        into.add(corner(x, y + height - r));
        into.add(new LineTo(x, y + r));
        into.add(corner(x + r, y));
        into.add(new ClosePath());
    }

    private static ArcTo corner(double x, double y) {
        return new ArcTo(CORNER, CORNER, 0, x, y, false, true);
    }
}
