package app.shoelace.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the person settled about the app itself.
 *
 * @param textPercent the size of the text against its ordinary one, {@value #LEAST_TEXT} to {@value #MOST_TEXT}; what lies
 *     outside is brought inside
 * @param language an IETF tag; empty follows the system
 * @param hideKey the name of the key that hides the window at once, such as {@code F9}
 * @param idleMinutes after how long without a key press or a mouse move the window hides by itself, 0 to
 *     {@value #MOST_IDLE}; never at 0; what lies outside is brought inside
 * @param country ISO 3166-1 alpha-2, whose help lines are shown; empty follows the system
 * @param ownLines help lines put in by the person, by country
 * @param started whether the first pages were gone through
 */
public record Settings(
        Shade shade,
        int textPercent,
        Motion motion,
        String language,
        String hideKey,
        int idleMinutes,
        String country,
        Map<String, List<OwnLine>> ownLines,
        boolean started) {

    /** The size of the text in hundredths of its ordinary one: least, most, and from one to the next. */
    public static final int LEAST_TEXT = 100;

    public static final int MOST_TEXT = 200;
    public static final int TEXT_STEP = 25;

    /** The longest time, in minutes, after which the window can be made to hide by itself. */
    public static final int MOST_IDLE = 240;

    /** What holds until the person settles something. */
    public static final Settings FIRST =
            new Settings(Shade.SYSTEM, LEAST_TEXT, Motion.SYSTEM, "", "F9", 5, "", Map.of(), false);

    /** By day or by night. */
    public enum Shade {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Whether things may move. */
    public enum Motion {
        SYSTEM,
        STILL
    }

    /**
     * A help line put in by the person.
     *
     * @param instead the text of the line that it takes the place of; empty where it was added
     * @param text what it says; empty takes the other one away
     */
    public record OwnLine(String instead, String text) {}

    public Settings {
        textPercent = Math.clamp(textPercent, LEAST_TEXT, MOST_TEXT);
        idleMinutes = Math.clamp(idleMinutes, 0, MOST_IDLE);
        var lines = new LinkedHashMap<String, List<OwnLine>>();
        ownLines.forEach((where, own) -> {
            if (!own.isEmpty()) {
                lines.put(where, List.copyOf(own));
            }
        });
        ownLines = Map.copyOf(lines);
    }

    public Settings with(Shade chosen) {
        return new Settings(chosen, textPercent, motion, language, hideKey, idleMinutes, country, ownLines, started);
    }

    public Settings with(Motion chosen) {
        return new Settings(shade, textPercent, chosen, language, hideKey, idleMinutes, country, ownLines, started);
    }

    public Settings withText(int percent) {
        return new Settings(shade, percent, motion, language, hideKey, idleMinutes, country, ownLines, started);
    }

    public Settings withLanguage(String tag) {
        return new Settings(shade, textPercent, motion, tag, hideKey, idleMinutes, country, ownLines, started);
    }

    public Settings withHideKey(String name) {
        return new Settings(shade, textPercent, motion, language, name, idleMinutes, country, ownLines, started);
    }

    public Settings withIdle(int minutes) {
        return new Settings(shade, textPercent, motion, language, hideKey, minutes, country, ownLines, started);
    }

    public Settings withCountry(String code) {
        return new Settings(shade, textPercent, motion, language, hideKey, idleMinutes, code, ownLines, started);
    }

    /** With these own lines for a country; none brings back those that came with the app. */
    public Settings withOwnLines(String code, List<OwnLine> lines) {
        var all = new LinkedHashMap<>(ownLines);
        all.put(code, lines);
        return new Settings(shade, textPercent, motion, language, hideKey, idleMinutes, country, all, started);
    }

    /** With the first pages behind the person. */
    public Settings begun() {
        return new Settings(shade, textPercent, motion, language, hideKey, idleMinutes, country, ownLines, true);
    }

    /** The person's own help lines for a country. */
    public List<OwnLine> ownLinesOf(String code) {
        return ownLines.getOrDefault(code, List.of());
    }
}
