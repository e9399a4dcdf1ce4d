package app.shoelace.summary.render;

import app.shoelace.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which signs the page's fonts have, and what stands for one that none of them has: words, never a box. */
final class GlyphFallback {
    private final Messages messages;
    private final List<CmapLookup> fonts;

    private GlyphFallback(Messages messages, List<CmapLookup> fonts) {
        this.messages = messages;
        this.fonts = fonts;
    }

    /** Looks into all fonts, which takes a moment; see {@link #plain}. */
    static GlyphFallback of(Messages messages) {
        var fonts = new ArrayList<CmapLookup>();
        for (Face face : Face.VOICES) {
            fonts.add(signs(face));
        }
        fonts.add(signs(Face.ALL_ELSE));
        return new GlyphFallback(messages, fonts);
    }

    static CmapLookup signs(Face face) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Template.bytes(face.path())))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text holds nothing but what all voices have: the letters of western Europe. */
    static boolean plain(String text) {
        return text.chars().allMatch(GlyphFallback::plain);
    }

    private static boolean plain(int sign) {
        return sign == '\n'
                || (sign >= 0x20 && sign <= 0x7E)
                || (sign >= 0xC0 && sign <= 0xFF)
                || "\u00A0§©«®°±·»¿¡–—‘’‚“”„•…€".indexOf(sign) >= 0;
    }

    /** The text with words in the place of each sign that no font has. */
    String shown(String text) {
        var shown = new StringBuilder(text.length());
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (unseen(points[i])) {
                continue;
            }
            if (has(points[i])) {
                shown.appendCodePoint(points[i]);
            } else {
                int from = i;
                while (letter(points[from]) && i + 1 < points.length && letter(points[i + 1]) && !has(points[i + 1])) {
                    i++;
                }
                shown.append(named(points[from], i - from + 1));
            }
        }
        return shown.toString();
    }

    /** A picture by its name; letters, whose names say nothing, by their script and number. */
    private String named(int point, int number) {
        if (letter(point)) {
            String script = words(Character.UnicodeScript.of(point).name());
            return messages.text("summary.letters", number, script);
        }
        String name = Character.getName(point);
        return messages.text("summary.sign-named", name == null ? "?" : words(name));
    }

    private String words(String name) {
        return name.replace('_', ' ').toLowerCase(messages.locale());
    }

    private boolean has(int point) {
        return point == '\n' || fonts.stream().anyMatch(font -> font.getGlyphId(point) != 0);
    }

    private static boolean letter(int point) {
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /** What only joins or shades its neighbours: nothing is lost without it. */
    private static boolean unseen(int point) {
        return Character.getType(point) == Character.FORMAT
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0x1F3FB && point <= 0x1F3FF);
    }
}
