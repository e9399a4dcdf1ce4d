package app.shoelace.summary;

import app.shoelace.pack.Origin;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.SignId;
import java.util.UUID;

/** One thing that can be ticked. What is not ticked is nowhere in the file. */
public sealed interface Item {
    /** The sentence that sums up the newest check-in. */
    record Result() implements Item {}

    /** A pattern with its chart. */
    record OfPattern(PatternId pattern) implements Item {}

    /** A day that the person marked, or an appointment: its line in the charts, and its words. */
    record Marked(UUID event) implements Item {}

    /** A sign with its answers. */
    record OfSign(SignId sign) implements Item {}

    /** An insight of the newest check-in, with its reason and the person's verdict. */
    record OfInsight(RuleId rule) implements Item {}

    /** What was written under a sign. */
    record Moment(UUID checkIn, SignId sign) implements Item {}

    /** What was written at the end of a check-in. */
    record Closing(UUID checkIn) implements Item {}

    /** A note. */
    record OfNote(UUID note) implements Item {}

    /** What was said last about an origin. */
    record OfOrigin(OriginId origin) implements Item {}

    /** What was said last about how the body takes an offer of help. */
    record OfBody(OriginId origin) implements Item {}

    /** What was guessed and what happened, in numbers. */
    record OfLedger() implements Item {}

    /** How often help was offered, and what was done with it. */
    record OfOffers() implements Item {}

    /** One ask: its words, the guess and what happened. */
    record OfAsk(UUID ask) implements Item {}

    /** What was said about an origin: one that has ticks is about the body. */
    static Item of(Origin origin) {
        return origin.ticks().isEmpty() ? new OfOrigin(origin.id()) : new OfBody(origin.id());
    }

    /** The part of the page that it stands in. */
    default Section section() {
        return switch (this) {
            case Result() -> Section.RESULT;
            case OfPattern _ -> Section.PATTERNS;
            case Marked _ -> Section.MARKS;
            case OfSign _ -> Section.SIGNS;
            case OfInsight _ -> Section.INSIGHTS;
            case Moment _, Closing _, OfNote _ -> Section.WORDS;
            case OfOrigin _ -> Section.ORIGINS;
            case OfBody _ -> Section.BODY;
            case OfLedger _, OfOffers _, OfAsk _ -> Section.ASKS;
        };
    }
}
