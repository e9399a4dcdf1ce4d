package app.shoelace.pack;

import java.util.List;

/**
 * When a rule holds, as a value. What cannot be known, because an answer is blank, is neither true nor false
 * (Kleene's three-valued logic).
 */
public sealed interface Condition {

    /** The sign was answered with this step or more; steps count from 0, never. */
    record AtLeast(SignId sign, int step) implements Condition {}

    /** The sign was answered with this step or less; "did not come up" is not an answer of this kind. */
    record AtMost(SignId sign, int step) implements Condition {}

    /** As many signs as this, or more, were answered with the step or more. */
    record Count(int signs, int step) implements Condition {}

    /** The pattern's level, 0 to 4, is this or more. */
    record LevelAtLeast(PatternId pattern, double level) implements Condition {}

    /** The pattern's level, 0 to 4, is this or less. */
    record LevelAtMost(PatternId pattern, double level) implements Condition {}

    /** One tick of an origin is set. */
    record Ticked(OriginId origin, TickId tick) implements Condition {}

    /** The origin was felt true to this degree or more; {@code least} is A_LITTLE, QUITE or VERY. */
    record FeltTrue(OriginId origin, HowTrue least) implements Condition {}

    /** Some sign is lower by this many steps or more than last time, answered in both. */
    record Eased(int steps) implements Condition {}

    /** Some sign is higher by this many steps or more than last time, answered in both. */
    record Grew(int steps) implements Condition {}

    /** Some pattern lies outside the person's own range. */
    record OutsideOwnRange() implements Condition {}

    /** Some pattern has a slow trend that may be put into words. */
    record Trending() implements Condition {}

    /** An ask was made since the last check-in, whatever the answer. */
    record AskMade() implements Condition {}

    /** There are as many check-ins as this, or more, with the one at hand. */
    record CheckIns(int atLeast) implements Condition {}

    /** Some sign was left blank. */
    record LeftBlank() implements Condition {}

    /** Every part holds. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One part or more holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** As many parts as this, or more, hold. */
    record AtLeastOf(int number, List<Condition> parts) implements Condition {
        public AtLeastOf {
            parts = List.copyOf(parts);
        }
    }

    /** The part is false; a part that cannot be known leaves this unknown too. */
    record Not(Condition part) implements Condition {}
}
