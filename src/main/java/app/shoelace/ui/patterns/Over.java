package app.shoelace.ui.patterns;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Event;
import app.shoelace.pack.Pack;
import app.shoelace.trends.Dated;
import app.shoelace.trends.PatternHistory;
import app.shoelace.trends.Series;
import app.shoelace.trends.Trends;
import app.shoelace.ui.control.chart.TimeChart.Dot;
import app.shoelace.ui.control.chart.TimeChart.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everything that the screen shows, worked out once.
 *
 * @param checkIns of the pack, in order
 * @param lines one a pattern, in the pack's order
 * @param since the first day of the newest series, to which the ranges belong
 * @param marks what the person marked up to today, and where new questions began; in order
 * @param events everything that the person marked, in order
 * @param appointment the day of the last one before today
 * @param today the last day of every axis, unless a check-in lies after it
 */
record Over(
        List<CheckIn> checkIns,
        List<Line> lines,
        LocalDate since,
        List<Mark> marks,
        List<Event> events,
        Optional<LocalDate> appointment,
        LocalDate today) {
    private static final int LONGEST_NAME = 24;

    /**
     * One pattern.
     *
     * @param points those with a level, in order
     * @param dots the same, as they are drawn
     * @param counted the counted levels of the newest series, in order
     */
    record Line(PatternHistory course, List<PatternHistory.Point> points, List<Dot> dots, List<Dated> counted) {}

    /** What marks are called that the person gave no name. */
    record Named(String newQuestions, String appointment) {}

    /** Works it out. */
    static Over of(Pack pack, List<CheckIn> all, List<Event> events, Named named, LocalDate today) {
        List<CheckIn> own = all.stream()
                .filter(each -> each.edition().pack().equals(pack.edition().pack()))
                .sorted(CheckIn.BY_DATE)
                .toList();
        Series newest = own.isEmpty()
                ? new Series(pack.edition(), own)
                : Series.of(own.getLast().edition(), own);
        var ofNewest = newest.checkIns().stream().map(CheckIn::id).collect(Collectors.toSet());
        var lines = Trends.of(pack, own).courses().stream()
                .map(course -> line(course, ofNewest))
                .toList();
        Optional<LocalDate> appointment = Event.lastAppointment(events, today);
        if (own.isEmpty()) {
            return new Over(own, lines, today, List.of(), events, appointment, today);
        }
        LocalDate last = own.getLast().date();
        var marks = new ArrayList<Mark>();
        for (Event event : events) {
            if (!event.date().isAfter(today)) {
                marks.add(
                        new Mark(event.date(), event.name().isEmpty() ? named.appointment() : shortened(event.name())));
            }
        }
        for (int i = 1; i < own.size(); i++) {
            if (!own.get(i).edition().equals(own.get(i - 1).edition())) {
                marks.add(new Mark(own.get(i).date(), named.newQuestions()));
            }
        }
        marks.sort(Comparator.comparing(Mark::day));
        return new Over(
                own,
                lines,
                newest.checkIns().getFirst().date(),
                List.copyOf(marks),
                events,
                appointment,
                last.isAfter(today) ? last : today);
    }

    // a long name is whole in the words below; in the picture it would cover others
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1))
                                .strip() + "…";
    }

    /** A check-in without a level has no dot; where the line breaks before it, it breaks before the next dot. */
    private static Line line(PatternHistory course, Set<UUID> ofNewest) {
        var counted = new ArrayList<Dated>();
        var points = new ArrayList<PatternHistory.Point>();
        var dots = new ArrayList<Dot>();
        boolean broken = false;
        for (PatternHistory.Point point : course.points()) {
            broken |= point.breaks();
            if (point.level().mean().isPresent()) {
                double level = point.level().mean().get();
                points.add(point);
                dots.add(new Dot(point.date(), level, point.counted(), point.late(), broken));
                broken = false;
                if (point.counted() && ofNewest.contains(point.checkIn())) {
                    counted.add(new Dated(point.date(), level));
                }
            }
        }
        return new Line(course, List.copyOf(points), List.copyOf(dots), List.copyOf(counted));
    }

    boolean isEmpty() {
        return checkIns.isEmpty();
    }

    /** The first day that is shown of that span. */
    LocalDate from(Span span) {
        return span.from(checkIns.getFirst().date(), today, appointment);
    }

    /** The check-ins of that span. */
    List<CheckIn> within(Span span) {
        LocalDate from = from(span);
        return checkIns.stream().filter(each -> !each.date().isBefore(from)).toList();
    }
}
