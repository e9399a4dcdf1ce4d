package app.shoelace.pack;

import java.util.Map;

/**
 * What may be said back, and when.
 *
 * @param text what it says; {@code **strong**} marks a word
 * @param openings a sentence put before the text for each thing that the rule found, by the finding's kind; empty for
 *     most. Kinds and their places: {@code eased} and {@code grew} take {sign} {before} {now}; {@code more} and
 *     {@code less} (own range) take {pattern} {n} {chances}; {@code rising} and {@code falling} take {pattern}
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
