package app.shoelace.summary;

/** The parts of the page that can be ticked, in the order in which they stand on it. */
public enum Section {
    RESULT,
    PATTERNS,
    MARKS,
    SIGNS,
    INSIGHTS,
    WORDS,
    ORIGINS,
    BODY,
    ASKS
}
