package app.shoelace.summary;

/** How far back a page looks. */
public enum PeriodChoice {
    /** Everything there is. */
    ALL,
    /** The last three months. */
    MONTHS,
    /** The last year. */
    YEAR,
    /** From the day of the last appointment on; everything, where there was none. */
    APPOINTMENT,
    /** From one day to another, as the person wrote them. */
    DAYS
}
