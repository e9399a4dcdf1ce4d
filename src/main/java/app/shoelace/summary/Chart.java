package app.shoelace.summary;

import app.shoelace.pack.Scale;
import app.shoelace.trends.OwnRange;
import app.shoelace.trends.PatternHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One pattern over true dates, the full range of its scale from bottom to top.
 *
 * @param from the day at the left edge
 * @param to the day at the right edge, after {@code from} unless all dots lie on one day
 * @param top the greatest level
 * @param never the word of its bottom
 * @param always the word of its top
 * @param dots in order; those of check-ins with a level
 * @param marks days that the person marked, within the edges, in order
 * @param lined whether the dots are joined: not while it is too early to tell
 */
public record Chart(
        LocalDate from,
        LocalDate to,
        int top,
        String never,
        String always,
        List<Dot> dots,
        List<Mark> marks,
        boolean lined) {

    /**
     * @param appointment whether it is an appointment rather than something that happened
     */
    public record Mark(LocalDate day, boolean appointment) {}

    /**
     * @param level 0 to the chart's top
     * @param late entered after the day that it is about; drawn hollow
     * @param breaks whether the line breaks before it
     */
    public record Dot(LocalDate day, double level, boolean late, boolean breaks) {}

    public Chart {
        dots = List.copyOf(dots);
        marks = List.copyOf(marks);
    }

    static Chart of(PatternHistory course, LocalDate from, LocalDate to, Scale scale, List<Mark> marks, Locale locale) {
        var dots = new ArrayList<Dot>();
        boolean broken = false;
        for (PatternHistory.Point point : course.points()) {
            broken |= point.breaks();
            var mean = point.level().mean();
            if (mean.isPresent()) {
                dots.add(new Dot(point.date(), mean.get(), point.late(), broken));
                broken = false;
            }
        }
        boolean lined = course.points().size() >= OwnRange.FROM;
        String never = scale.word(0).toLowerCase(locale);
        String always = scale.word(scale.top()).toLowerCase(locale);
        return new Chart(from, to, scale.top(), never, always, dots, marks, lined);
    }

    /** Where a day lies from the left edge, 0, to the right, 1; in the middle where both edges are one day. */
    public double across(LocalDate day) {
        long days = to.toEpochDay() - from.toEpochDay();
        return days == 0 ? 0.5 : (double) (day.toEpochDay() - from.toEpochDay()) / days;
    }
}
