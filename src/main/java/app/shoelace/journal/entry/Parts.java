package app.shoelace.journal.entry;

import app.shoelace.json.Json;
import app.shoelace.json.NotJson;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** The parts of one document, read strictly: what is not of the form is refused, with the JSON path of the first fault. */
public record Parts(Json document) {
    private static final int UUID_LENGTH = 36;
    private static final int DATE_LENGTH = 10;

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
        return day(string(path, node)).orElseThrow(() -> new Unreadable(path, "a day of the calendar, as 2026-11-25"));
    }

    /** The day that is written so, as in {@code 2026-11-25}; by hand, as a journal of ten years holds thousands. */
    static Optional<LocalDate> day(String text) {
        boolean form = text.length() == DATE_LENGTH;
        for (int i = 0; form && i < DATE_LENGTH; i++) {
            char each = text.charAt(i);
            form = (i == 4 || i == 7) ? each == '-' : each >= '0' && each <= '9';
        }
        try {
            return !form
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(
                            Integer.parseInt(text, 0, 4, 10),
                            Integer.parseInt(text, 5, 7, 10),
                            Integer.parseInt(text, 8, 10, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
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
