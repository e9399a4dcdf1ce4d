package app.shoelace.ui.control.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days on a line of pixels, true to their distance.
 *
 * @param from the first day, at {@code left}
 * @param to the last day, at {@code right}; after {@code from}
 */
record TimeAxis(LocalDate from, LocalDate to, double left, double right) {
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240};
    private static final int YEAR = 12;

    double x(LocalDate day) {
        double days = to.toEpochDay() - from.toEpochDay();
        return left + (right - left) * (day.toEpochDay() - from.toEpochDay()) / days;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The months between two ticks that lie at least so many pixels apart. */
    int step(double apart) {
        double month = (right - left) / (to.toEpochDay() - from.toEpochDay()) * 365.25 / YEAR;
        for (int step : MONTHS) {
            if (month * step >= apart) {
                return step;
            }
        }
        return MONTHS[MONTHS.length - 1];
    }

    /** The first days of months, {@code step} apart, that lie on the line. */
    List<LocalDate> ticks(int step) {
        var ticks = new ArrayList<LocalDate>();
        LocalDate day = from.withDayOfMonth(1);
        while (!day.isAfter(to)) {
            long month = day.getYear() * (long) YEAR + day.getMonthValue() - 1;
            if (month % step == 0 && !day.isBefore(from)) {
                ticks.add(day);
            }
            day = day.plusMonths(1);
        }
        return ticks;
    }

    /** Whether ticks so far apart are named by their year. */
    static boolean ofYears(int step) {
        return step >= YEAR;
    }
}
