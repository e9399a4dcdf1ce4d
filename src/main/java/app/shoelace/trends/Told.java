package app.shoelace.trends;

/** What may be told of a pattern over its counted levels; the more of them, the more may be. */
public sealed interface Told {

    /** Fewer than {@link OwnRange#FROM} levels: dots, and that it is too early. */
    record TooEarly() implements Told {}

    /** Enough for a range, not yet for a trend. */
    record Ranged(OwnRange range) implements Told {}

    /**
     * Enough to look for a trend.
     *
     * @param perWeek the Theil-Sen slope in steps a week
     * @param kendall its p is not adjusted
     * @param adjusted that p, Holm-adjusted over the patterns that were tested
     */
    record Tested(OwnRange range, double perWeek, KendallTau kendall, double adjusted, Worded worded) implements Told {}
}
