package app.shoelace.pack;

/**
 * One of the signs that a check-in asks about.
 *
 * @param label as the source article words it
 * @param question what is asked, in the first person
 * @param phrase what an answer is about, to stand inside a sentence: "took on more than I could finish"
 */
public record Sign(SignId id, PatternId pattern, String label, String question, String phrase) {}
