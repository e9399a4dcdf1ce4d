package app.shoelace.journal.entry;

import app.shoelace.json.Json;
import app.shoelace.json.NotJson;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The parts of one document, read strictly: what is not of the form is refused, with the JSON path of the first fault. */
public record Parts(Json document) {
    private static final int UUID_LENGTH = 36;

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static Parts of(byte[] json) throws Unreadable {
        try {
            return new Parts(Json.read(json, Documents.LIMITS));
        } catch (NotJson e) {
            throw new Unreadable("$: not JSON", e);
        }
    }

    /** Makes sure that it is an object of the form that is written now, with no other parts than these. */
    void only(Set<String> names) throws Unreadable {
        if (!(document instanceof Json.Group(var fields))) {
            throw new Unreadable("$", "an object");
        }
        for (String name : fields.keySet()) {
            if (!names.contains(name)) {
                throw new Unreadable("$." + name, "not part of the form");
            }
        }
        number("format", Documents.FORMAT, Documents.FORMAT);
    }

    boolean has(String name) {
        return document.has(name);
    }

    Json get(String name) {
        return document.get(name);
    }

    LocalDate date(String name) throws Unreadable {
        return date("$." + name, document.get(name));
    }

    static LocalDate date(String path, Json node) throws Unreadable {
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

    static int number(String path, Json node, int least, int most) throws Unreadable {
        int number = whole(node).orElseThrow(() -> new Unreadable(path, "a whole number"));
        if (number < least || number > most) {
            throw new Unreadable(path, least + " to " + most);
        }
        return number;
    }

    /** The number that stands there, if it is a whole one. */
    static OptionalInt whole(Json node) {
        return node instanceof Json.Amount amount ? amount.whole() : OptionalInt.empty();
    }

    <E extends Enum<E>> E word(String name, E[] values) throws Unreadable {
        return word("$." + name, document.get(name), values);
    }

    static <E extends Enum<E>> E word(String path, Json node, E[] values) throws Unreadable {
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
        return text("$." + name, document, name);
    }

    /** The same, of a part of that path. */
    static String text(String path, Json document, String name) throws Unreadable {
        return document.has(name) ? text(path, document.get(name)) : "";
    }

    static String text(String path, Json node) throws Unreadable {
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

    static String string(String path, Json node) throws Unreadable {
        if (node instanceof Json.Text(var text)) {
            return text;
        }
        throw new Unreadable(path, "a text");
    }

    /**
     * An id as the journal writes it: a UUID in small letters.
     *
     * @throws Unreadable if it is anything else
     */
    public static UUID id(String text) throws Unreadable {
        if (text.length() == UUID_LENGTH) {
            try {
                UUID id = UUID.fromString(text);
                if (id.toString().equals(text)) {
                    return id;
                }
            } catch (IllegalArgumentException e) {
                throw new Unreadable("id", e);
            }
        }
        throw new Unreadable("id", "a UUID in small letters");
    }
}
