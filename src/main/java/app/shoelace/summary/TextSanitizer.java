package app.shoelace.summary;

import java.text.Normalizer;

/** Makes a person's words safe to lay out: nothing that steers a device, nothing that turns other text round. */
final class TextSanitizer {
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
                if (!turns(point) && (point & 0xFFFE) != 0xFFFE) {
                    clean.appendCodePoint(point);
                }
            }
        }
    }

    /** Marks that change the direction of what follows: the letters themselves say which way they run. */
    private static boolean turns(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF;
    }
}
