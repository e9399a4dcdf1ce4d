package app.shoelace.checkin;

import app.shoelace.pack.OriginId;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.SignId;

/** What can be flagged to bring to a therapist. */
public sealed interface Topic {
    /** A sign with its moment. */
    record OfSign(SignId sign) implements Topic {}

    /** An insight. */
    record OfInsight(RuleId rule) implements Topic {}

    /** An origin with what was said to it. */
    record OfOrigin(OriginId origin) implements Topic {}

    /** The closing note. */
    record OfClosing() implements Topic {}
}
