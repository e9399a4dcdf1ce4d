package app.shoelace.ui.patterns;

import java.time.LocalDate;

/** How far back the charts look. */
enum Span {
    MONTHS,
    YEAR,
    ALL;

    // an axis of a few days would make every gap look large
    private static final int LEAST_DAYS = 28;

    /** The first day that is shown. */
    LocalDate from(LocalDate first, LocalDate last) {
        LocalDate from = switch (this) {
            case MONTHS -> last.minusMonths(3);
            case YEAR -> last.minusYears(1);
            case ALL -> first;
        };
        return from.isAfter(last.minusDays(LEAST_DAYS)) ? last.minusDays(LEAST_DAYS) : from;
    }
}
