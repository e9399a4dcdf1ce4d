package app.shoelace.rules;

import app.shoelace.pack.PatternId;
import java.time.LocalDate;

/**
 * How a pattern moved since last time: the difference of the means over its signs answered in both.
 *
 * @param by steps, -4 to 4; above 0 means more often now
 * @param signs how many were answered in both, 1 or more
 * @param since the day of the check-in before
 */
public record Shift(PatternId pattern, double by, int signs, LocalDate since) {}
