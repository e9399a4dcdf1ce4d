package app.shoelace.trends;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Level;
import app.shoelace.pack.Pattern;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.Sign;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Where the newest level of every pattern is among the counted ones before it.
 *
 * <p>With nothing changed, each of n + 1 levels in a row is as likely as any other to be the greatest, or the least. So the
 * newest is outside the range of the n before it in at most 2 of n + 1 cases. With four patterns looked at each time, one
 * of them or more is outside far more often: at n = 5 in 80 of 100 check-ins. That would be said of nearly everyone, so
 * nothing is said until the chance for all patterns together, 1 - the product of (1 - 2 / (n + 1)), is under one in five:
 * from n = 36 on with four patterns. A pattern with fewer than {@link OwnRange#FROM} levels is not looked at.
 *
 * @param positions in the order of the patterns
 * @param inHundred in how many of 100 check-ins some pattern would be outside by chance alone, rounded up; 0 where no
 *     pattern has enough levels
 */
public record OwnRanges(Map<PatternId, RangePosition> positions, int inHundred) {
    /** Nothing is said where chance alone would say it this often. */
    private static final double TOO_OFTEN = 0.2;

    /**
     * Places the newest check-in.
     *
     * @param signs those of each pattern
     * @param earlier what came before it, in order; those of another edition are left out
     * @param windowDays the days that a check-in of the pack looks back over
     */
    public static OwnRanges of(
            List<Pattern> patterns,
            Function<PatternId, List<Sign>> signs,
            CheckIn newest,
            List<CheckIn> earlier,
            int windowDays) {
        var series = Series.ending(newest, earlier);
        var positions = new LinkedHashMap<PatternId, RangePosition>();
        double none = 1;
        for (Pattern pattern : patterns) {
            List<Sign> own = signs.apply(pattern.id());
            List<CheckIn> counted = series.counted(pattern.id(), own, windowDays);
            boolean counts = !counted.isEmpty() && counted.getLast().equals(newest);
            var before = counts ? counted.subList(0, counted.size() - 1) : counted;
            if (before.size() >= OwnRange.FROM) {
                // whether or not the newest counts for it, so that one more answer never takes a finding away
                none *= 1 - 2.0 / (before.size() + 1);
            }
            OptionalDouble level = counts ? level(pattern, own, newest) : OptionalDouble.empty();
            positions.put(pattern.id(), position(level, Series.levels(pattern.id(), own, before)));
        }
        if (1 - none >= TOO_OFTEN) {
            positions.replaceAll((_, _) -> new RangePosition.Unknown());
        }
        return new OwnRanges(positions, (int) Math.ceil(100 * (1 - none) - 1e-9));
    }

    private static OptionalDouble level(Pattern pattern, List<Sign> signs, CheckIn checkIn) {
        return Level.of(pattern.id(), signs, checkIn.said()).mean().stream()
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    private static RangePosition position(OptionalDouble newest, List<Dated> before) {
        if (newest.isEmpty() || before.size() < OwnRange.FROM) {
            return new RangePosition.Unknown();
        }
        double level = newest.getAsDouble();
        if (before.stream().allMatch(each -> each.level() < level)) {
            return new RangePosition.Above(before.size());
        }
        return before.stream().allMatch(each -> each.level() > level)
                ? new RangePosition.Below(before.size())
                : new RangePosition.Within();
    }
}
