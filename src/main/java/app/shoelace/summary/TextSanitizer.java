package app.shoelace.summary;

import app.shoelace.text.SafeText;
import java.text.Normalizer;

/** Makes a person's words safe to lay out: nothing that steers a device, nothing that turns other text round. */
final class TextSanitizer {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private TextSanitizer() {}

    /** The words with their line breaks, without control characters, composed as fonts have them. */
    static String words(String said) {
        var clean = new StringBuilder(said.length());
        said.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> add(point, clean));
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    /** The same on one line. */
    static String line(String said) {
        return words(said).replace('\n', ' ');
    }

    private static void add(int point, StringBuilder clean) {
        switch (Character.getType(point)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append('\n');
            case Character.SURROGATE -> clean.append('\uFFFD');
            case Character.CONTROL -> {
                if (point == '\n') {
                    clean.append('\n');
                } else if (point == '\t') {
                    clean.append(' ');
                }
            }
            default -> {
                if (!SafeText.turns(point) && point != BYTE_ORDER_MARK && (point & 0xFFFE) != 0xFFFE) {
                    clean.appendCodePoint(point);
                }
            }
        }
    }
}
