package app.shoelace.trends;

/** Where the newest level of a pattern is among the counted ones before it; see {@link OwnRanges}. */
public sealed interface RangePosition {

    /** Above every one of the {@code of} before it. */
    record Above(int of) implements RangePosition {}

    /** Below every one of the {@code of} before it. */
    record Below(int of) implements RangePosition {}

    /** Neither above all nor below all of them. */
    record Within() implements RangePosition {}

    /** The newest check-in does not count, too few are before it, or chance alone would be outside too often. */
    record Unknown() implements RangePosition {}
}
