package app.shoelace.trends;

import java.time.LocalDate;

/** The level of one pattern, 0 to 4, on the day that its check-in is about. */
public record Dated(LocalDate date, double level) {}
