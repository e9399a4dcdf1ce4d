package app.shoelace.pack;

import java.util.Map;

/**
 * What may be said back, and when.
 *
 * <p>An insight says one opening for each thing that the rule found, in the order of the reasons, then the text, joined by
 * single spaces. Which openings there are follows from the condition, and the reader holds a pack to it:
 *
 * <ul>
 *   <li>{@link Condition.Eased} needs {@code eased}, {@link Condition.Grew} needs {@code grew}: one for each sign that
 *       moved. Places: {sign} is {@link Pack#shortLabel}, {before} and {now} are scale words in small letters.
 *   <li>{@link Condition.OutsideOwnRange} needs {@code more} and {@code less}: one for each pattern outside its range.
 *       Places: {pattern} is {@link Pattern#name}, {n} the number of counted check-ins before this one, {chance} in how many
 *       of 100 check-ins chance alone puts one pattern or more outside. {chances} is n + 1: by chance alone this one pattern
 *       is outside in 2 of n + 1. The sentence on chance is in the opening, as n is each pattern's own.
 *   <li>{@link Condition.Trending} needs {@code rising} and {@code falling}: one for each pattern. Place: {pattern}.
 * </ul>
 *
 * @param text what it says, with nothing to fill in; {@code **strong**} marks words, here and in the openings. Empty at
 *     most where there are openings, which then say it all
 * @param openings by kind; empty for most rules
 */
public record Rule(RuleId id, Kind kind, Condition when, String text, Map<String, String> openings) {

    /** Which place an insight takes: see the choice of at most three in the engine. */
    public enum Kind {
        SAFETY,
        STRENGTH,
        OTHER,
        /** Stands below the insights and takes no place. */
        NOTE
    }

    public Rule {
        openings = Map.copyOf(openings);
    }
}
