package app.shoelace.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * Once a week, in the person's own time wherever they are.
 *
 * @param hour 0 to 23, on the hour
 * @param words what it says; nothing in them tells others what it is for
 */
public record Weekly(DayOfWeek day, int hour, String words) {
    public Weekly {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("hour " + hour);
        }
    }

    /** The first time after the day it is now. */
    LocalDateTime first(LocalDate today) {
        return today.with(TemporalAdjusters.next(day)).atTime(hour, 0);
    }
}
