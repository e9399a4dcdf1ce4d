package app.shoelace.summary.render;

import java.util.List;

/**
 * A font that the page is set in.
 *
 * @param family its name in the style sheet
 * @param weight 400 or 600
 */
record Face(String family, int weight, String path) {
    /** The app's voice. */
    static final String APP = "Atkinson Hyperlegible Next";

    /** The person's. */
    static final String OWN = "Newsreader";

    /** For letters that neither has. */
    static final String OTHER = "DejaVu Sans";

    static final List<Face> VOICES = List.of(
            new Face(APP, 400, "/font/AtkinsonHyperlegibleNext_400Regular.ttf"),
            new Face(APP, 600, "/font/AtkinsonHyperlegibleNext_600SemiBold.ttf"),
            new Face(OWN, 400, "/font/Newsreader_400Regular.ttf"));

    /** The letters of many scripts; put into a file only where it needs them. */
    static final Face ALL_ELSE = new Face(OTHER, 400, "/font/DejaVuSans.ttf");
}
