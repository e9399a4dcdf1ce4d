package app.shoelace.rules;

import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import java.util.List;

/** What would have to be otherwise, all else as it is, for an insight not to show. */
sealed interface Flip {
    /** The sign were answered with this step or less. */
    record Fall(SignId sign, int most) implements Flip {}

    /** The sign were answered with this step or more. */
    record Rise(SignId sign, int least) implements Flip {}

    /** The sign were left blank; said only where no answer would do it. */
    record Blank(SignId sign) implements Flip {}

    /** Fewer signs than this were answered with the step or more. */
    record Fewer(int than, int step) implements Flip {}

    /** As many signs as this, or more, were answered with the step or more. */
    record More(int signs, int step) implements Flip {}

    /** The pattern's level were under this. */
    record LevelUnder(PatternId pattern, double bound) implements Flip {}

    /** The pattern's level were over this. */
    record LevelOver(PatternId pattern, double bound) implements Flip {}

    /** The pattern's level were inside the range of those before. */
    record Inside(PatternId pattern) implements Flip {}

    /** Some pattern's level were outside its range. */
    record SomeOutside() implements Flip {}

    /** The pattern had no slow trend. */
    record Steady(PatternId pattern) implements Flip {}

    /** Some pattern had a slow trend. */
    record SomeTrend() implements Flip {}

    /** Some sign had come down by so many steps or more since last time. */
    record SomeEased(int steps) implements Flip {}

    /** Some sign had gone up by so many steps or more since last time. */
    record SomeGrew(int steps) implements Flip {}

    record Untick(OriginId origin, TickId tick) implements Flip {}

    record Tick(OriginId origin, TickId tick) implements Flip {}

    /** The origin were felt true to less than this degree. */
    record FeltLess(OriginId origin, HowTrue than) implements Flip {}

    /** The origin were felt true to this degree or more. */
    record FeltMore(OriginId origin, HowTrue least) implements Flip {}

    /** No ask had been made. */
    record NoAsk() implements Flip {}

    /** An ask had been made. */
    record SomeAsk() implements Flip {}

    /** There were fewer check-ins than this. */
    record FewerCheckIns(int than) implements Flip {}

    /** There were so many check-ins, or more. */
    record MoreCheckIns(int least) implements Flip {}

    /** No sign were left blank. */
    record NoneBlank() implements Flip {}

    /** Some sign were left blank. */
    record SomeBlank() implements Flip {}

    /**
     * As many of these as the number, or more.
     *
     * @param parts two or more
     */
    record Of(int number, List<Flip> parts) implements Flip {
        public Of {
            parts = List.copyOf(parts);
        }
    }

    /** Nothing that can be put simply. */
    record Never() implements Flip {}

    Flip NEVER = new Never();
}
