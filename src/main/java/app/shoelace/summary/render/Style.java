package app.shoelace.summary.render;

import app.shoelace.summary.Paper;
import app.shoelace.text.Messages;
import java.util.Base64;
import java.util.Map;

/** The page's style sheet. */
final class Style {
    private Style() {}

    /** For the PDF, which is handed its fonts. */
    static String printed(Messages messages, Paper paper) {
        return Template.filled(
                "/summary/page.css",
                Map.of(
                        "paper",
                        paper.css(),
                        "page",
                        counters(messages),
                        "app",
                        "'" + Face.APP + "', '" + Face.OWN + "', '" + Face.OTHER + "'",
                        "own",
                        "'" + Face.OWN + "', '" + Face.APP + "', '" + Face.OTHER + "'"));
    }

    /** For a file that carries its fonts with it, and may take others for letters that these lack. */
    static String standingAlone(Messages messages, Paper paper) {
        var style = new StringBuilder();
        for (Face face : Face.VOICES) {
            style.append("@font-face { font-family: '")
                    .append(face.family())
                    .append("'; font-weight: ")
                    .append(face.weight())
                    .append("; src: url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(Template.bytes(face.path())))
                    .append("); }\n");
        }
        return style.append(Template.filled(
                        "/summary/page.css",
                        Map.of(
                                "paper",
                                paper.css(),
                                "page",
                                counters(messages),
                                "app",
                                "'" + Face.APP + "', sans-serif",
                                "own",
                                "'" + Face.OWN + "', serif")))
                .toString();
    }

    /** "Page x of y" as a style sheet counts pages. */
    private static String counters(Messages messages) {
        String[] parts = messages.text("summary.page", "\u0000page\u0000", "\u0000pages\u0000")
                .split("\u0000", -1);
        var content = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            String quoted = "\"" + parts[i].replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            content.append(content.isEmpty() ? "" : " ").append(i % 2 == 1 ? "counter(" + parts[i] + ")" : quoted);
        }
        return content.toString();
    }
}
