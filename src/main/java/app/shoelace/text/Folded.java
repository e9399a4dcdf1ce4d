package app.shoelace.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text without what a reader passes over when they look for a word: accents, case, the form in which a letter was
 * written. Each code point is folded by itself (NFKD, marks left out, case folded), so that what is found in a text is found
 * in its folded form too.
 */
final class Folded {
    private static final int ASCII = 0x80;

    private final String text;
    private final int[] places;

    private Folded(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** The folded text. */
    String text() {
        return text;
    }

    /**
     * Where the code point stands in the original that became a char of the folded text.
     *
     * @param at from 0 to the folded text's length, which stands for the original's length
     */
    int place(int at) {
        return places[at];
    }

    /** The folded form of a text with the way back. */
    static Folded of(String original) {
        var text = new StringBuilder(original.length());
        int[] places = new int[original.length() + 1];
        int at = 0;
        while (at < original.length()) {
            int point = original.codePointAt(at);
            int before = text.length();
            fold(point, text);
            if (text.length() >= places.length) {
                places = Arrays.copyOf(places, 2 * text.length());
            }
            Arrays.fill(places, before, text.length(), at);
            at += Character.charCount(point);
        }
        places[text.length()] = original.length();
        return new Folded(text.toString(), Arrays.copyOf(places, text.length() + 1));
    }

    /** The folded form alone; of a text without accents, as most are, at once. */
    static String fold(String original) {
        byte[] plain = new byte[original.length()];
        for (int i = 0; i < plain.length; i++) {
            char letter = original.charAt(i);
            if (letter >= ASCII) {
                return foldAny(original);
            }
            plain[i] = (byte) plain(letter);
        }
        return new String(plain, StandardCharsets.ISO_8859_1);
    }

    private static String foldAny(String original) {
        var text = new StringBuilder(original.length());
        int at = 0;
        while (at < original.length()) {
            int point = original.codePointAt(at);
            fold(point, text);
            at += Character.charCount(point);
        }
        return text.toString();
    }

    private static void fold(int point, StringBuilder into) {
        if (point < ASCII) {
            into.append(plain((char) point));
            return;
        }
        String apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        apart.codePoints().filter(part -> !isMark(part)).forEach(part -> {
            if (Character.isWhitespace(part)) {
                into.append(' ');
            } else {
                // down, up, and down again: so both forms of ß become ss, and both small sigmas one
                String up = Character.toString(part).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
                up.codePoints().forEach(each -> into.appendCodePoint(Character.toLowerCase(each)));
            }
        });
    }

    private static char plain(char letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return (char) (letter + ('a' - 'A'));
        }
        return letter < ' ' && Character.isWhitespace(letter) ? ' ' : letter;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
