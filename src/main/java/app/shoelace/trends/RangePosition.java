package app.shoelace.trends;

import app.shoelace.pack.PatternId;
import app.shoelace.pack.Sign;
import java.util.List;

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

    /** The newest check-in does not count, or fewer than {@link OwnRange#FROM} counted ones are before it. */
    record Unknown() implements RangePosition {}

    /**
     * Where the newest check-in of a series is.
     *
     * @param signs those of the pattern
     * @param windowDays the days that a check-in of the pack looks back over
     */
    static RangePosition of(PatternId pattern, List<Sign> signs, Series series, int windowDays) {
        var counted = series.counted(pattern, signs, windowDays);
        int of = counted.size() - 1;
        if (of < OwnRange.FROM || !counted.getLast().equals(series.checkIns().getLast())) {
            return new Unknown();
        }
        var levels = Series.levels(pattern, signs, counted);
        double newest = levels.getLast().level();
        boolean above = true;
        boolean below = true;
        for (Dated before : levels.subList(0, of)) {
            above &= before.level() < newest;
            below &= before.level() > newest;
        }
        if (above) {
            return new Above(of);
        }
        return below ? new Below(of) : new Within();
    }
}
