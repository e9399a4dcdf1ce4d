package app.shoelace.json.cursor;

import app.shoelace.text.SafeText;

/** Makes words from a foreign file safe to show: a terminal obeys control characters, and a line has an end. */
public final class DisplayText {
    private static final int MOST = 60;

    private DisplayText() {}

    /** The words on one line, without control characters, cut after 60 characters. */
    public static String cut(String words) {
        var shown = new StringBuilder();
        words.codePoints()
                .limit(MOST)
                .map(point -> SafeText.harmless(point) ? point : '\uFFFD')
                .forEach(shown::appendCodePoint);
        return words.codePointCount(0, words.length()) > MOST
                ? shown.append('…').toString()
                : shown.toString();
    }
}
