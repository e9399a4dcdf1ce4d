package app.shoelace.trends;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Level;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.Sign;
import java.util.List;
import java.util.Optional;

/**
 * Where the newest level of a pattern stands among the counted ones before it.
 *
 * <p>With nothing changed, each of n + 1 levels in a row is as likely as any other to be the greatest, or the least: the
 * newest falls outside the range of the n before it in 2 of n + 1 cases, ties aside.
 */
public sealed interface RangePosition {

    /** Above every one of the {@code of} before it. */
    record Above(int of) implements RangePosition {}

    /** Below every one of the {@code of} before it. */
    record Below(int of) implements RangePosition {}

    /** Neither above all nor below all of them. */
    record Within() implements RangePosition {}

    /** The newest check-in has no level, or fewer than {@link OwnRange#FROM} counted ones before it have. */
    record Unknown() implements RangePosition {}

    /**
     * Places the newest level of one pattern.
     *
     * @param signs those of the pattern
     */
    static RangePosition of(PatternId pattern, List<Sign> signs, CountedBack counted) {
        Optional<Double> level = mean(pattern, signs, counted.newest());
        if (level.isEmpty()) {
            return new Unknown();
        }
        double newest = level.get();
        boolean someAtMost = false;
        boolean someAtLeast = false;
        // the newest itself is the first
        int of = -1;
        for (CheckIn each : counted) {
            Optional<Double> mean = mean(pattern, signs, each);
            if (mean.isPresent()) {
                double before = mean.get();
                someAtMost |= of >= 0 && before <= newest;
                someAtLeast |= of >= 0 && before >= newest;
                of++;
                // most levels lie within, and are known to after a few
                if (someAtMost && someAtLeast && of >= OwnRange.FROM) {
                    return new Within();
                }
            }
        }
        if (of < OwnRange.FROM) {
            return new Unknown();
        }
        return someAtLeast ? new Below(of) : new Above(of);
    }

    private static Optional<Double> mean(PatternId pattern, List<Sign> signs, CheckIn checkIn) {
        return Level.of(pattern, signs, checkIn.said()).mean();
    }
}
