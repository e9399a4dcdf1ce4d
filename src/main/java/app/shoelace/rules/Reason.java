package app.shoelace.rules;

import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;

/** One thing that an insight rests on. */
public sealed interface Reason {
    /** The sign was answered with this step, 0 to 4. */
    record Answered(SignId sign, int step) implements Reason {}

    /** The sign was left blank. */
    record Blank(SignId sign) implements Reason {}

    /** No sign was left blank. */
    record NothingBlank() implements Reason {}

    /** The sign went from one step to another since last time, or stayed where it was. */
    record Moved(SignId sign, int before, int now) implements Reason {}

    /** The pattern's level, 0 to 4, is this. */
    record LevelIs(PatternId pattern, double level) implements Reason {}

    /**
     * The pattern's level lies above, or below, every one of the {@code of} counted check-ins before it.
     *
     * @param inHundred in how many of 100 check-ins chance alone puts some pattern outside, see {@code OwnRanges}
     */
    record Outside(PatternId pattern, boolean above, int of, int inHundred) implements Reason {}

    /** The pattern's level lies within the person's own range. */
    record Within(PatternId pattern) implements Reason {}

    /** The pattern has a slow trend, upwards or downwards. */
    record Trend(PatternId pattern, boolean rising) implements Reason {}

    /** No slow trend was found in the pattern. */
    record NoTrend(PatternId pattern) implements Reason {}

    /** The tick was set. */
    record Ticked(OriginId origin, TickId tick) implements Reason {}

    /** The tick was not set, while another of the origin was. */
    record NotTicked(OriginId origin, TickId tick) implements Reason {}

    /** The origin was felt true to this degree. */
    record FeltTrue(OriginId origin, HowTrue felt) implements Reason {}

    /** So many asks were made since the last check-in. */
    record Asked(int number) implements Reason {}

    /** There are so many check-ins. */
    record CheckIns(int number) implements Reason {}
}
