package app.shoelace.ui.control.chart;

import app.shoelace.ui.control.chart.TimeChart.Band;
import app.shoelace.ui.control.chart.TimeChart.Mark;
import app.shoelace.ui.control.chart.TimeChart.Named;
import app.shoelace.ui.control.chart.TimeChart.Picture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * What a {@link TimeChart} draws: the scale, the range, the days, the marks, and above them the dots. All of it is made
 * once and only laid out anew.
 */
final class TimePicture {
    /** Days named between the two ends, at most. */
    private static final int TICKS = 10;

    private static final String WORD = "chart-word";

    private final Named named;
    private final Picture picture;
    private final int top;
    private final List<Line> grid = new ArrayList<>();
    private final List<Text> steps = new ArrayList<>();
    private final List<Rectangle> bands = new ArrayList<>();
    private final List<Line> middles = new ArrayList<>();
    private final Text first;
    private final Text last;
    private final List<Text> ticks = new ArrayList<>();
    private final List<Line> marks = new ArrayList<>();
    private final List<Text> names = new ArrayList<>();
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
            grid.add(Shapes.line("chart-grid"));
        }
        // both ends and the middle
        for (int step : top % 2 == 0 ? new int[] {0, top / 2, top} : new int[] {0, top}) {
            steps.add(Shapes.word(named.steps().get(step), WORD));
        }
        for (int i = 0; i < picture.bands().size(); i++) {
            var area = new Rectangle();
            area.getStyleClass().add("chart-band");
            bands.add(area);
            middles.add(Shapes.line("chart-middle"));
        }
        first = Shapes.word(named.day(picture.from()), WORD);
        last = Shapes.word(named.day(picture.to()), WORD);
        for (int i = 0; i < TICKS; i++) {
            ticks.add(Shapes.word("", WORD));
        }
        for (Mark mark : picture.marks()) {
            marks.add(Shapes.line("chart-mark"));
            names.add(Shapes.word(mark.name(), WORD));
        }
    }

    TimeDots dots() {
        return dots;
    }

    List<Node> nodes() {
        var nodes = new ArrayList<Node>(bands);
        nodes.addAll(grid);
        nodes.addAll(middles);
        nodes.addAll(steps);
        nodes.addAll(List.of(first, last));
        nodes.addAll(ticks);
        nodes.addAll(marks);
        nodes.addAll(names);
        nodes.addAll(dots.nodes());
        nodes.forEach(node -> {
            node.setManaged(false);
            node.setMouseTransparent(true);
        });
        return nodes;
    }

    /** The height of the words, by which everything else is measured. */
    double em() {
        return steps.getFirst().getFont().getSize();
    }

    void layout(double width, double height) {
        double em = em();
        left = steps.stream().mapToDouble(Shapes::width).max().orElse(0) + em;
        right = Math.max(left + 6 * em, width);
        double head = em * (picture.marks().isEmpty() ? 0.9 : 2.4);
        var axis = new TimeAxis(picture.from(), picture.to(), left + 1.2 * em, right - 1.2 * em);
        plane = new TimePlane(axis, head, height - 2.4 * em, top, em);
        layScale();
        layBands();
        layDates();
        layMarks();
        dots.layout(plane);
    }

    private void layScale() {
        for (int step = 0; step <= top; step++) {
            Shapes.lay(grid.get(step), left, plane.y(step), right, plane.y(step));
        }
        for (int i = 0; i < steps.size(); i++) {
            Text word = steps.get(i);
            double step = (double) top * i / (steps.size() - 1);
            word.relocate(0, plane.y(step) - Shapes.height(word) / 2);
        }
    }

    private void layBands() {
        for (int i = 0; i < bands.size(); i++) {
            Band band = picture.bands().get(i);
            boolean within = band.since().isAfter(picture.from());
            double from = within ? plane.axis().x(band.since()) - plane.em() : left;
            // a range of one level is still to be seen
            double height = Math.max(plane.em() / 2, plane.y(band.low()) - plane.y(band.high()));
            Rectangle area = bands.get(i);
            area.setX(from);
            area.setY((plane.y(band.low()) + plane.y(band.high()) - height) / 2);
            area.setWidth(Math.max(0, right - from));
            area.setHeight(height);
            Shapes.lay(middles.get(i), from, plane.y(band.middle()), right, plane.y(band.middle()));
        }
    }

    private void layDates() {
        date(first, picture.from(), 0);
        date(last, picture.to(), 1);
        ticks.forEach(tick -> tick.setVisible(false));
        double free = end(first);
        int used = 0;
        int step = plane.axis().step(7 * plane.em());
        for (LocalDate day : plane.axis().ticks(step)) {
            if (used < ticks.size()) {
                Text word = ticks.get(used);
                word.setText(TimeAxis.ofYears(step) ? named.year(day) : named.month(day));
                date(word, day, 0.5);
                if (word.getLayoutX() > free && end(word) < last.getLayoutX()) {
                    word.setVisible(true);
                    free = end(word);
                    used++;
                }
            }
        }
    }

    private double end(Text word) {
        return word.getLayoutX() + Shapes.width(word) + plane.em();
    }

    /** Puts a day's word below the chart; so much of it stands left of the day. */
    private void date(Text word, LocalDate day, double share) {
        word.relocate(plane.axis().x(day) - share * Shapes.width(word), plane.bottom() + 0.8 * plane.em());
    }

    private void layMarks() {
        double free = left;
        for (int i = 0; i < marks.size(); i++) {
            double x = x(i);
            Text name = names.get(i);
            double start = Math.min(x + 0.5 * plane.em(), right - Shapes.width(name));
            // a name that would lie on another's is left to the words
            name.setVisible(start >= free);
            name.relocate(start, 0);
            free = name.isVisible() ? end(name) : free;
        }
        for (int i = 0; i < marks.size(); i++) {
            Text own = names.get(i);
            double x = x(i);
            // a line that would run through another's name begins below it
            boolean crosses = names.stream()
                    .anyMatch(name -> !name.equals(own)
                            && name.isVisible()
                            && x > name.getLayoutX() - 0.25 * plane.em()
                            && x < end(name) - 0.75 * plane.em());
            Shapes.lay(marks.get(i), x, (crosses ? 1.4 : 0.2) * plane.em(), x, plane.bottom());
        }
    }

    private double x(int mark) {
        return plane.axis().x(picture.marks().get(mark).day());
    }
}
