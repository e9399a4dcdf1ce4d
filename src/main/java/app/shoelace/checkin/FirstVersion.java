package app.shoelace.checkin;

import java.time.LocalDate;

/**
 * What a check-in said before it was changed for the first time.
 *
 * @param changed the day on which it was last changed
 */
public record FirstVersion(Answers said, LocalDate changed) {}
