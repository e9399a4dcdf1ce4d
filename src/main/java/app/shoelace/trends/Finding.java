package app.shoelace.trends;

import java.util.List;

/** What may be told of a pattern over its counted levels; the more of them, the more may be. */
public sealed interface Finding {

    /** Fewer than {@link OwnRange#FROM} levels: dots, and that it is too early. */
    record TooEarly() implements Finding {}

    /** Enough for a range, not yet for a trend. */
    record Ranged(OwnRange range) implements Finding {}

    /**
     * Enough to look for a trend.
     *
     * @param family all patterns that were tested
     * @param at which of them this is
     */
    record Tested(OwnRange range, Direction worded, TestFamily family, int at) implements Finding {
        /** The counted levels, in date order. */
        public List<Dated> levels() {
            return family.levels(at);
        }

        /** The Theil-Sen slope in steps a week. */
        public double perWeek() {
            return TheilSen.perWeek(levels()).orElseThrow();
        }

        /** Kendall's exact test. */
        public KendallTau kendall() {
            return family.test(at);
        }

        /** The larger of that p and the one corrected for weeks that resemble their neighbours. */
        public double p() {
            return family.p(at);
        }

        /** The larger p, Holm-adjusted over the patterns that were tested. */
        public double adjusted() {
            return family.adjusted(at);
        }
    }
}
