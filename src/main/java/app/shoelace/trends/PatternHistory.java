package app.shoelace.trends;

import app.shoelace.checkin.Level;
import app.shoelace.pack.PatternId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One pattern over time.
 *
 * @param points one a check-in of the pack, in date order, whether it has a level or not
 * @param told what may be said of the newest series, that is of the check-ins of the newest one's edition
 */
public record PatternHistory(PatternId pattern, List<Point> points, Finding told) {

    /**
     * One check-in.
     *
     * @param level its mean is absent where too little was answered to say
     * @param counted whether ranges and trends look at it, see {@link Series#counted}; one without a level never counts
     * @param late entered after the day that it is about
     * @param breaks whether a drawn line breaks between the check-in before and this one
     */
    public record Point(UUID checkIn, LocalDate date, Level level, boolean counted, boolean late, boolean breaks) {}

    public PatternHistory {
        points = List.copyOf(points);
    }

    /** The person's own middle and range, from {@link OwnRange#FROM} counted levels on. */
    public Optional<OwnRange> range() {
        return switch (told) {
            case Finding.TooEarly() -> Optional.empty();
            case Finding.Ranged(var range) -> Optional.of(range);
            case Finding.Tested tested -> Optional.of(tested.range());
        };
    }

    /** Slope and p, from {@link Trends#FROM} counted levels on. */
    public Optional<Finding.Tested> tested() {
        return told instanceof Finding.Tested tested ? Optional.of(tested) : Optional.empty();
    }

    public Direction worded() {
        return tested().map(Finding.Tested::worded).orElse(Direction.NOTHING);
    }
}
