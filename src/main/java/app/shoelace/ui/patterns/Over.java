package app.shoelace.ui.patterns;

import app.shoelace.checkin.CheckIn;
import app.shoelace.pack.Pack;
import app.shoelace.trends.Course;
import app.shoelace.trends.Series;
import app.shoelace.trends.Trends;
import app.shoelace.ui.control.TimeChart.Dot;
import app.shoelace.ui.control.TimeChart.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that the screen shows, worked out once.
 *
 * @param checkIns of the pack, in order
 * @param lines one a pattern, in the pack's order
 * @param since the first day of the newest series, to which the ranges belong
 * @param marks what the person marked, and where new questions began; in order
 * @param today the last day of every axis, unless a check-in lies after it
 */
record Over(List<CheckIn> checkIns, List<Line> lines, LocalDate since, List<Mark> marks, LocalDate today) {

    /**
     * One pattern.
     *
     * @param points those with a level, in order
     * @param dots the same, as they are drawn
     */
    record Line(Course course, List<Course.Point> points, List<Dot> dots) {}

    /** Works it out. */
    static Over of(Pack pack, List<CheckIn> all, List<Mark> events, String newQuestions, LocalDate today) {
        List<CheckIn> own = all.stream()
                .filter(each -> each.edition().pack().equals(pack.edition().pack()))
                .sorted(CheckIn.BY_DATE)
                .toList();
        var lines = Trends.of(pack, own).courses().stream().map(Over::line).toList();
        if (own.isEmpty()) {
            return new Over(own, lines, today, List.of(), today);
        }
        LocalDate since =
                Series.of(own.getLast().edition(), own).checkIns().getFirst().date();
        LocalDate newest = own.getLast().date();
        var marks = new ArrayList<>(events);
        for (int i = 1; i < own.size(); i++) {
            if (!own.get(i).edition().equals(own.get(i - 1).edition())) {
                marks.add(new Mark(own.get(i).date(), newQuestions));
            }
        }
        marks.sort(Comparator.comparing(Mark::day));
        return new Over(own, lines, since, List.copyOf(marks), newest.isAfter(today) ? newest : today);
    }

    /** A check-in without a level has no dot; where the line breaks before it, it breaks before the next dot. */
    private static Line line(Course course) {
        var points = new ArrayList<Course.Point>();
        var dots = new ArrayList<Dot>();
        boolean broken = false;
        for (Course.Point point : course.points()) {
            broken |= point.breaks();
            if (point.level().mean().isPresent()) {
                double level = point.level().mean().get();
                points.add(point);
                dots.add(new Dot(point.date(), level, point.counted(), point.late(), broken));
                broken = false;
            }
        }
        return new Line(course, List.copyOf(points), List.copyOf(dots));
    }

    boolean isEmpty() {
        return checkIns.isEmpty();
    }

    /** The first day that is shown of that span. */
    LocalDate from(Span span) {
        return span.from(checkIns.getFirst().date(), today);
    }

    /** The check-ins of that span. */
    List<CheckIn> within(Span span) {
        LocalDate from = from(span);
        return checkIns.stream().filter(each -> !each.date().isBefore(from)).toList();
    }
}
