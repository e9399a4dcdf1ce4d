package app.shoelace.pack;

/** Makes words from a foreign file safe to show: a terminal obeys control characters, and a line has an end. */
public final class Shown {
    private static final int MOST = 60;

    private Shown() {}

    /** The words on one line, without control characters, cut after 60 characters. */
    public static String cut(String words) {
        var shown = new StringBuilder();
        words.codePoints()
                .limit(MOST)
                .map(point -> harmless(point) ? point : '\uFFFD')
                .forEach(shown::appendCodePoint);
        return words.codePointCount(0, words.length()) > MOST
                ? shown.append('…').toString()
                : shown.toString();
    }

    /** Whether a text may hold this character: no control, no half of a pair, nothing that turns the line round. */
    static boolean harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !(point >= 0x202A && point <= 0x202E) && !(point >= 0x2066 && point <= 0x2069);
        };
    }
}
