package app.shoelace.journal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The parts of one document, read strictly: what is not of the form is refused, with the JSON path of the first fault. */
record Parts(JsonNode document) {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static Parts of(byte[] json) throws Unreadable {
        try {
            return new Parts(Documents.JSON.readTree(json));
        } catch (JacksonException e) {
            throw new Unreadable("$: not JSON", e);
        }
    }

    /** Makes sure that it is an object of the form that is written now, with no other parts than these. */
    void only(Set<String> names) throws Unreadable {
        if (!document.isObject()) {
            throw new Unreadable("$", "an object");
        }
        for (String name : document.propertyNames()) {
            if (!names.contains(name)) {
                throw new Unreadable("$." + name, "not part of the form");
            }
        }
        number("format", Documents.FORMAT, Documents.FORMAT);
    }

    boolean has(String name) {
        return document.has(name);
    }

    @Nullable
    JsonNode get(String name) {
        return document.get(name);
    }

    LocalDate date(String name) throws Unreadable {
        return date("$." + name, document.get(name));
    }

    static LocalDate date(String path, @Nullable JsonNode node) throws Unreadable {
        String text = matching(path, DATE, string(path, node));
        try {
            // by hand, as a journal of ten years holds thousands, and the pattern has seen to their form
            return LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10));
        } catch (DateTimeException e) {
            throw new Unreadable(path + ": a day of the calendar", e);
        }
    }

    int number(String name, int least, int most) throws Unreadable {
        return number("$." + name, document.get(name), least, most);
    }

    static int number(String path, @Nullable JsonNode node, int least, int most) throws Unreadable {
        if (node == null || !node.isInt()) {
            throw new Unreadable(path, "a whole number");
        }
        int number = node.intValue();
        if (number < least || number > most) {
            throw new Unreadable(path, least + " to " + most);
        }
        return number;
    }

    <E extends Enum<E>> E word(String name, E[] values) throws Unreadable {
        return word("$." + name, document.get(name), values);
    }

    static <E extends Enum<E>> E word(String path, @Nullable JsonNode node, E[] values) throws Unreadable {
        String word = string(path, node);
        for (E value : values) {
            if (Documents.word(value).equals(word)) {
                return value;
            }
        }
        throw new Unreadable(path, "one of " + List.of(values));
    }

    /** A text that is left out where nothing was written. */
    String text(String name) throws Unreadable {
        JsonNode node = document.get(name);
        return node == null ? "" : text("$." + name, node);
    }

    static String text(String path, JsonNode node) throws Unreadable {
        String text = string(path, node);
        if (text.isEmpty()) {
            throw new Unreadable(path, "left out where nothing was written");
        }
        return text;
    }

    static String matching(String path, Pattern pattern, String text) throws Unreadable {
        if (!pattern.matcher(text).matches()) {
            throw new Unreadable(path, "of the form " + pattern);
        }
        return text;
    }

    static String string(String path, @Nullable JsonNode node) throws Unreadable {
        if (node == null || !node.isString()) {
            throw new Unreadable(path, "a text");
        }
        return node.stringValue();
    }
}
