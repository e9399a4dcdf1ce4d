package app.shoelace.summary.render;

import app.shoelace.summary.Summary;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that the page is laid out by; places in them are written {@code {{name}}}. */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

    private Template() {}

    /** The whole of the page. */
    static String page(Summary page, String content, String style) {
        return filled(
                "/summary/page.html",
                Map.of(
                        "language", Markup.escape(page.language()),
                        "title", Markup.escape(page.head().title()),
                        "notice", Markup.escape(page.head().notice()),
                        "style", style,
                        "content", content));
    }

    /** A file with its places filled; in one pass, so that nothing filled in is taken for a place. */
    static String filled(String path, Map<String, String> values) {
        Matcher places = PLACE.matcher(new String(bytes(path), StandardCharsets.UTF_8));
        var filled = new StringBuilder();
        while (places.find()) {
            String value = values.get(places.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + places.group() + " in " + path);
            }
            places.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return places.appendTail(filled).toString();
    }

    /** The whole of a file of ours. */
    static byte[] bytes(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of ours, read as it is needed. */
    static InputStream stream(String path) {
        try {
            return open(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) throws IOException {
        InputStream in = Template.class.getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException(path);
        }
        return in;
    }
}
