package app.shoelace.json;

import app.shoelace.json.Tokens.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A piece of JSON, or its lack. */
public sealed interface Json {
    /** An object; its fields stand in the order in which they were read or put. */
    record Group(Map<String, Json> fields) implements Json {}

    record Row(List<Json> items) implements Json {}

    record Text(String text) implements Json {}

    /**
     * A number.
     *
     * @param written as RFC 8259 has it
     */
    record Amount(String written) implements Json {
        /** The number, where it is written without point and exponent and an {@code int} holds it. */
        public OptionalInt whole() {
            try {
                return OptionalInt.of(Integer.parseInt(written));
            } catch (NumberFormatException e) {
                return OptionalInt.empty();
            }
        }
    }

    record YesNo(boolean yes) implements Json {}

    record Null() implements Json {}

    /** Nothing is there. */
    record Absent() implements Json {}

    /** What was there had a fault, which has been told; so no more is said about it. */
    record Faulted() implements Json {}

    /** What stands under a name; absent in all that is no object. */
    default Json get(String name) {
        return this instanceof Group(var fields) ? fields.getOrDefault(name, new Absent()) : new Absent();
    }

    /** Whether something stands under a name. */
    default boolean has(String name) {
        return !(get(name) instanceof Absent);
    }

    /**
     * Reads a whole document.
     *
     * @param limits with no more levels than the stack holds
     * @throws NotJson if it is none, or more than that
     */
    static Json read(byte[] bytes, Limits limits) throws NotJson {
        try (var tokens = new Tokens(bytes, limits)) {
            tokens.next();
            Json whole = rest(tokens);
            if (tokens.next() != Token.END) {
                throw tokens.wrong();
            }
            return whole;
        }
    }

    /** What begins with the last token that was read, to its end. */
    static Json rest(Tokens tokens) throws NotJson {
        return switch (tokens.token()) {
            case OBJECT -> {
                var fields = new LinkedHashMap<String, Json>();
                while (tokens.next() != Token.END_OBJECT) {
                    String name = tokens.text();
                    tokens.next();
                    fields.put(name, rest(tokens));
                }
                yield new Group(fields);
            }
            case LIST -> {
                var items = new ArrayList<Json>();
                while (tokens.next() != Token.END_LIST) {
                    items.add(rest(tokens));
                }
                yield new Row(items);
            }
            case TEXT -> new Text(tokens.text());
            case NUMBER -> new Amount(tokens.text());
            case TRUE -> new YesNo(true);
            case FALSE -> new YesNo(false);
            case NULL -> new Null();
            case END_OBJECT, END_LIST, NAME, END -> throw tokens.wrong();
        };
    }
}
