package app.shoelace.summary.render;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes mark-up that reads the same as HTML and as XML; every text and value is escaped on its way in. */
final class Markup {
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; names and values take turns. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        written.append('>');
        open.push(element);
        return this;
    }

    /** An element with nothing in it. */
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        written.append("/>");
        return this;
    }

    Markup text(String text) {
        written.append(escape(text));
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        String element = open.pop();
        written.append("</").append(element).append('>');
        if (open.isEmpty()) {
            written.append('\n');
        }
        return this;
    }

    /** An element with a text in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    @Override
    public String toString() {
        return written.toString();
    }

    private void start(String element, String... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
