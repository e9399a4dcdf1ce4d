package app.shoelace.ui.patterns;

import java.time.LocalDate;
import java.util.Optional;

/** How far back the charts look. */
enum Span {
    MONTHS,
    YEAR,
    ALL,
    /** From the last appointment on, where there was one. */
    APPOINTMENT;

    // an axis of a few days would make every gap look large
    private static final int LEAST_DAYS = 28;

    /**
     * The first day that is shown.
     *
     * @param appointment the day of the last one
     */
    LocalDate from(LocalDate first, LocalDate last, Optional<LocalDate> appointment) {
        if (this == APPOINTMENT && appointment.isPresent()) {
            return appointment.get();
        }
        LocalDate from = switch (this) {
            case MONTHS -> last.minusMonths(3);
            case YEAR -> last.minusYears(1);
            case ALL, APPOINTMENT -> first;
        };
        return from.isAfter(last.minusDays(LEAST_DAYS)) ? last.minusDays(LEAST_DAYS) : from;
    }
}
