package app.shoelace.ui.control;

import app.shoelace.ui.control.TimeChart.Band;
import app.shoelace.ui.control.TimeChart.Mark;
import app.shoelace.ui.control.TimeChart.Named;
import app.shoelace.ui.control.TimeChart.Picture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** What a {@link TimeChart} draws: the scale, the range, the days, the marks, and above them the dots. */
final class TimePicture {
    private final Named named;
    private final Picture picture;
    private final int top;
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> steps = new ArrayList<>();
    private final Group behind = new Group();
    private final Group dates = new Group();
    private final Group marks = new Group();
    private final TimeDots dots;
    private TimePlane plane;
    private double left;
    private double right;

    TimePicture(Named named, Picture picture) {
        this.named = named;
        this.picture = picture;
        top = named.steps().size() - 1;
        plane = new TimePlane(new TimeAxis(picture.from(), picture.to(), 0, 1), 0, 1, top, 1);
        dots = new TimeDots(picture.dots(), plane);
        for (int step = 0; step <= top; step++) {
            grid.add(Shapes.line(step == 0 ? "chart-foot" : "chart-grid"));
            steps.add(Shapes.word(named.steps().get(step)));
            // both ends and the middle
            steps.getLast().setVisible(step == 0 || step == top || 2 * step == top);
        }
    }

    TimeDots dots() {
        return dots;
    }

    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        nodes.add(behind);
        nodes.addAll(grid);
        nodes.addAll(steps);
        nodes.addAll(List.of(dates, marks));
        nodes.addAll(dots.nodes());
        nodes.forEach(node -> {
            node.setManaged(false);
            node.setMouseTransparent(true);
        });
        return nodes;
    }

    void layout(double width, double height) {
        double em = steps.getFirst().getFont().getSize();
        double gutter = 0;
        for (Label step : steps) {
            step.autosize();
            gutter = Math.max(gutter, step.isVisible() ? step.getWidth() : 0);
        }
        left = gutter + em;
        right = Math.max(left + 6 * em, width);
        double head = em * (picture.marks().isEmpty() ? 0.9 : 2.4);
        var axis = new TimeAxis(picture.from(), picture.to(), left + 1.2 * em, right - 1.2 * em);
        plane = new TimePlane(axis, head, height - 2.4 * em, top, em);
        layScale();
        layBehind();
        layDates();
        layMarks();
        dots.layout(plane);
    }

    private void layScale() {
        for (int step = 0; step <= top; step++) {
            Shapes.lay(grid.get(step), left, plane.y(step), right, plane.y(step));
            Label word = steps.get(step);
            word.relocate(0, plane.y(step) - word.getHeight() / 2);
        }
    }

    private void layBehind() {
        behind.getChildren().clear();
        for (Band band : picture.bands()) {
            boolean within = band.since().isAfter(picture.from());
            double from = within ? plane.axis().x(band.since()) - plane.em() : left;
            // a range of one level is still to be seen
            double height = Math.max(plane.em() / 2, plane.y(band.low()) - plane.y(band.high()));
            double middle = (plane.y(band.low()) + plane.y(band.high())) / 2;
            var area = new Rectangle(from, middle - height / 2, Math.max(0, right - from), height);
            area.getStyleClass().add("chart-band");
            Line own = Shapes.line("chart-middle");
            Shapes.lay(own, from, plane.y(band.middle()), right, plane.y(band.middle()));
            behind.getChildren().addAll(area, own);
        }
    }

    private void layDates() {
        dates.getChildren().clear();
        Label first = date(named.day(picture.from()), picture.from(), 0);
        Label last = date(named.day(picture.to()), picture.to(), 1);
        double free = end(first);
        int step = plane.axis().step(7 * plane.em());
        for (LocalDate tick : plane.axis().ticks(step)) {
            Label word = date(TimeAxis.ofYears(step) ? named.year(tick) : named.month(tick), tick, 0.5);
            if (word.getLayoutX() > free && end(word) < last.getLayoutX()) {
                free = end(word);
            } else {
                dates.getChildren().remove(word);
            }
        }
    }

    private double end(Label word) {
        return word.getLayoutX() + word.getWidth() + plane.em();
    }

    /** A day's word below the chart; so much of it stands left of the day. */
    private Label date(String text, LocalDate day, double share) {
        Label word = put(dates, text);
        word.relocate(plane.axis().x(day) - share * word.getWidth(), plane.bottom() + 0.8 * plane.em());
        return word;
    }

    private void layMarks() {
        marks.getChildren().clear();
        double free = left;
        for (Mark mark : picture.marks()) {
            Line at = Shapes.line("chart-mark");
            marks.getChildren().add(at);
            Label name = put(marks, mark.name());
            double x = plane.axis().x(mark.day());
            Shapes.lay(at, x, 0.2 * plane.em(), x, plane.bottom());
            double start = Math.min(x + 0.5 * plane.em(), right - name.getWidth());
            // a name that would lie on another's is left to the words
            name.setVisible(start >= free);
            name.relocate(start, 0);
            free = name.isVisible() ? start + name.getWidth() + plane.em() : free;
        }
    }

    /** A word in its size, which it has only once it stands in the window. */
    private static Label put(Group into, String text) {
        Label word = Shapes.word(text);
        into.getChildren().add(word);
        word.applyCss();
        word.autosize();
        return word;
    }
}
