package app.shoelace.rules;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Level;
import java.util.List;

/**
 * What one check-in shows.
 *
 * @param levels by pattern, in the pack's order
 * @param shifts how each pattern moved since last time, for those with a sign answered in both
 * @param insights three at most, in the order in which they are shown
 * @param notes what stands below the insights
 * @param others what else was noticed: what the person put away for now, and what there was no place for
 */
public record Reading(
        CheckIn checkIn,
        List<Level> levels,
        List<Shift> shifts,
        List<Insight> insights,
        List<Insight> notes,
        List<Insight> others) {
    public Reading {
        levels = List.copyOf(levels);
        shifts = List.copyOf(shifts);
        insights = List.copyOf(insights);
        notes = List.copyOf(notes);
        others = List.copyOf(others);
    }
}
