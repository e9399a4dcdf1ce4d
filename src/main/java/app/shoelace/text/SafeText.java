package app.shoelace.text;

import java.util.regex.Pattern;

/**
 * Makes text from outside safe to print. A terminal obeys control characters (ECMA-48: ESC, and U+0080 to U+009F), and marks of
 * the Unicode bidirectional algorithm (UAX #9) can make a line read as something that it does not say.
 */
public final class SafeText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private SafeText() {}

    /** The text with U+FFFD for every character that is not harmless. Line feeds, CR before LF, and tabs stay. */
    public static String printable(String text) {
        var safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            boolean lineEnd = point == '\n' || (point == '\r' && text.startsWith("\n", i + 1));
            safe.appendCodePoint(lineEnd || point == '\t' || harmless(point) ? point : REPLACEMENT);
        }
        return safe.toString();
    }

    /** The text on one line, with a space for each end of a line, so that it cannot pass for a line of its own. */
    public static String line(String text) {
        return LINE_END.matcher(text).replaceAll(" ");
    }

    /**
     * Whether a terminal only shows this code point: it is no control character, no unpaired surrogate, no line or paragraph
     * separator, and it does not turn the direction of the text that follows.
     */
    public static boolean harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !turns(point);
        };
    }

    /** Whether this code point embeds, overrides or isolates the direction of the text that follows. */
    public static boolean turns(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
