package app.shoelace.summary.render;

import app.shoelace.summary.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A chart as SVG. It uses lines, polylines and circles alone, which {@link SvgPainter} puts into the PDF as they are. */
final class Drawing {
    /** The drawing's own units; its style sets how large they come out. */
    static final int WIDTH = 264;

    static final int HEIGHT = 68;
    private static final double MARGIN = 7;
    private static final double DOT = 3.4;
    private static final double LATEST = 5;

    private static final double APPOINTMENT = 15;
    private static final double DASH = 5;

    /** With more dots than these only the line is drawn, and those dots that say more than where it runs. */
    private static final int DENSE = 60;

    private Drawing() {}

    /** Writes the chart; {@code twin} says it in words. */
    static void write(Chart chart, String twin, Markup out) {
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "aria-label",
                twin,
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT);
        for (int step = 0; step <= chart.top(); step++) {
            boolean end = step == 0 || step == chart.top();
            line(0, y(chart, step), WIDTH, y(chart, step), end ? "#555555" : "#d0d0d0", end ? 1 : 0.7, out);
        }
        for (Chart.Mark mark : chart.marks()) {
            mark(chart, mark, out);
        }
        for (List<Chart.Dot> stretch : stretches(chart)) {
            stretch(chart, stretch, out);
        }
        dots(chart, out);
        out.close();
    }

    /** What happened as a broken line from top to bottom, an appointment as a short one at the foot. */
    private static void mark(Chart chart, Chart.Mark mark, Markup out) {
        double x = MARGIN + chart.across(mark.day()) * (WIDTH - 2 * MARGIN);
        if (mark.appointment()) {
            line(x, HEIGHT - APPOINTMENT, x, HEIGHT, "#000000", 2.2, out);
            return;
        }
        for (double y = 0; y < HEIGHT; y += 2 * DASH) {
            line(x, y, x, Math.min(HEIGHT, y + DASH), "#000000", 1.2, out);
        }
    }

    private static void stretch(Chart chart, List<Chart.Dot> stretch, Markup out) {
        if (stretch.size() > 1) {
            var points = stretch.stream()
                    .map(dot -> number(x(chart, dot)) + "," + number(y(chart, dot.level())))
                    .collect(Collectors.joining(" "));
            out.empty(
                    "polyline",
                    "points",
                    points,
                    "fill",
                    "none",
                    "stroke",
                    "#000000",
                    "stroke-width",
                    chart.dots().size() > DENSE ? "1" : "1.8",
                    "stroke-linejoin",
                    "round");
        }
    }

    private static void dots(Chart chart, Markup out) {
        boolean dense = chart.dots().size() > DENSE;
        for (int i = 0; i < chart.dots().size(); i++) {
            Chart.Dot dot = chart.dots().get(i);
            boolean latest = i == chart.dots().size() - 1;
            boolean alone = dot.breaks() && (latest || chart.dots().get(i + 1).breaks());
            if (!dense || latest || alone || dot.late()) {
                out.empty(
                        "circle",
                        "cx",
                        number(x(chart, dot)),
                        "cy",
                        number(y(chart, dot.level())),
                        "r",
                        number(latest ? LATEST : dense ? DOT / 2 : DOT),
                        "fill",
                        dot.late() ? "#ffffff" : "#000000",
                        "stroke",
                        "#000000",
                        "stroke-width",
                        "1.4");
            }
        }
    }

    /** The dots that one line joins. */
    private static List<List<Chart.Dot>> stretches(Chart chart) {
        var stretches = new ArrayList<List<Chart.Dot>>();
        if (!chart.lined()) {
            return stretches;
        }
        for (Chart.Dot dot : chart.dots()) {
            if (dot.breaks() || stretches.isEmpty()) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(dot);
        }
        return stretches;
    }

    private static void line(double x1, double y1, double x2, double y2, String colour, double width, Markup out) {
        out.empty(
                "line",
                "x1",
                number(x1),
                "y1",
                number(y1),
                "x2",
                number(x2),
                "y2",
                number(y2),
                "stroke",
                colour,
                "stroke-width",
                number(width));
    }

    private static double x(Chart chart, Chart.Dot dot) {
        return MARGIN + chart.across(dot.day()) * (WIDTH - 2 * MARGIN);
    }

    private static double y(Chart chart, double level) {
        return HEIGHT - MARGIN - level / chart.top() * (HEIGHT - 2 * MARGIN);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
