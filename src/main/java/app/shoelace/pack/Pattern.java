package app.shoelace.pack;

/** A group of signs; the grouping is editorial. */
public record Pattern(PatternId id, String name) {}
