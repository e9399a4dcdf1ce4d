package app.shoelace.summary.render;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;

/**
 * Joins Arabic letters for a layout that draws each sign as it stands: a letter is replaced by the one of its presentation
 * forms that its neighbours ask for. Which forms there are is read from the names that Unicode gives them.
 */
final class Arabic {
    // where Unicode has lam with alef, the one pair that has to be written as one sign; of all others most fonts lack
    // the sign
    private static final int LAM_ALEF = 0xFEF5;

    private static final String ISOLATED = " ISOLATED FORM";
    private static final String FINAL = " FINAL FORM";
    private static final String INITIAL = " INITIAL FORM";
    private static final String MEDIAL = " MEDIAL FORM";

    /** By the letter or letters that they stand for, then by the ending of their name. */
    private final Map<String, Map<String, Integer>> forms = new HashMap<>();

    Arabic() {
        CmapLookup signs = GlyphFallback.signs(Face.ALL_ELSE);
        for (int point = 0xFB50; point <= 0xFEFC; point++) {
            String name = Character.getName(point);
            if (name != null && name.startsWith("ARABIC L")) {
                String letters = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
                // a letter that is not joined can be read; one that the font lacks cannot
                if ((letters.length() > 1 && point < LAM_ALEF) || signs.getGlyphId(point) == 0) {
                    continue;
                }
                for (String form : new String[] {ISOLATED, FINAL, INITIAL, MEDIAL}) {
                    if (name.endsWith(form)) {
                        forms.computeIfAbsent(letters, _ -> new HashMap<>()).putIfAbsent(form, point);
                    }
                }
            }
        }
    }

    /** Whether any of the text is written in these letters. */
    static boolean has(String text) {
        return text.codePoints().anyMatch(point -> point >= 0x0600 && point <= 0x06FF);
    }

    /** The text with its letters joined, in the same order. */
    String joined(String text) {
        var joined = new StringBuilder(text.length());
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (mark(letter)) {
                joined.append(letter);
                continue;
            }
            int next = next(text, i);
            String pair = next < 0 ? "" : "" + letter + text.charAt(next);
            if (forms.containsKey(pair)) {
                // lam and alef make one sign, which nothing joins after; the marks on lam follow it
                joined.appendCodePoint(form(pair, before ? FINAL : ISOLATED, letter));
                joined.append(text, i + 1, next);
                before = false;
                i = next;
                continue;
            }
            boolean after = joinsOn(letter) && next >= 0 && joinsBack(text.charAt(next));
            boolean back = before && joinsBack(letter);
            joined.appendCodePoint(form(
                    Character.toString(letter), back ? (after ? MEDIAL : FINAL) : after ? INITIAL : ISOLATED, letter));
            before = after;
        }
        return joined.toString();
    }

    private int form(String letters, String form, int otherwise) {
        return forms.getOrDefault(letters, Map.of()).getOrDefault(form, otherwise);
    }

    private boolean joinsOn(char letter) {
        return letter == '\u0640'
                || forms.getOrDefault(Character.toString(letter), Map.of()).containsKey(INITIAL);
    }

    private boolean joinsBack(char letter) {
        return letter == '\u0640'
                || forms.getOrDefault(Character.toString(letter), Map.of()).containsKey(FINAL);
    }

    /** The place of the next letter, past the marks on this one; -1 at the end. */
    private static int next(String text, int from) {
        int next = from + 1;
        while (next < text.length() && mark(text.charAt(next))) {
            next++;
        }
        return next < text.length() ? next : -1;
    }

    private static boolean mark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
