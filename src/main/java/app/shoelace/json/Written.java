package app.shoelace.json;

import app.shoelace.json.Tokens.Token;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** JSON as it is written here: letters beyond ASCII as they are, and no more escapes than RFC 8259 asks for. */
public final class Written {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();
    private final boolean spread;

    private Written(boolean spread) {
        this.spread = spread;
    }

    /** In one line, without a space, as UTF-8. */
    public static byte[] bytes(Json json) {
        var written = new Written(false);
        written.add(json, "");
        return written.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** In lines, for people. */
    public static String lines(Json json) {
        var written = new Written(true);
        written.add(json, "\n");
        return written.out.toString();
    }

    /** What is written was longer than that. */
    public static final class TooLong extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The object or list that has just begun, to its end, as {@link #bytes} would write it.
     *
     * @param most bytes that this may be
     */
    public static byte[] copy(Tokens tokens, int most) throws NotJson, TooLong {
        var written = new Written(false);
        written.copy(tokens, tokens.token(), most);
        byte[] bytes = written.out.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > most) {
            throw new TooLong();
        }
        return bytes;
    }

    private void copy(Tokens tokens, Token token, int most) throws NotJson, TooLong {
        // a letter is a byte at least
        if (out.length() > most) {
            throw new TooLong();
        }
        switch (token) {
            case OBJECT -> {
                out.append('{');
                for (Token next = tokens.next(); next != Token.END_OBJECT; next = tokens.next()) {
                    comma('{');
                    text(tokens.text());
                    out.append(':');
                    copy(tokens, tokens.next(), most);
                }
                out.append('}');
            }
            case LIST -> {
                out.append('[');
                for (Token next = tokens.next(); next != Token.END_LIST; next = tokens.next()) {
                    comma('[');
                    copy(tokens, next, most);
                }
                out.append(']');
            }
            case TEXT -> text(tokens.text());
            case NUMBER -> out.append(tokens.text());
            case TRUE -> out.append("true");
            case FALSE -> out.append("false");
            case NULL -> out.append("null");
            case END_OBJECT, END_LIST, NAME, END -> throw tokens.wrong();
        }
    }

    private void comma(char begins) {
        if (out.charAt(out.length() - 1) != begins) {
            out.append(',');
        }
    }

    private void add(Json json, String line) {
        switch (json) {
            case Json.Group(var fields) -> {
                Iterator<Map.Entry<String, Json>> each = fields.entrySet().iterator();
                all('{', each, line, '}', (field, inside) -> {
                    text(field.getKey());
                    out.append(spread ? " : " : ":");
                    add(field.getValue(), inside);
                });
            }
            case Json.Row(List<Json> items) -> all('[', items.iterator(), line, ']', this::add);
            case Json.Text(var text) -> text(text);
            case Json.Amount(var number) -> out.append(number);
            case Json.YesNo(boolean yes) -> out.append(yes);
            case Json.Null() -> out.append("null");
            case Json.Absent() -> throw new IllegalArgumentException("nothing to write");
        }
    }

    private interface Adding<T> {
        void add(T each, String line);
    }

    private <T> void all(char begin, Iterator<T> each, String line, char end, Adding<T> adding) {
        out.append(begin);
        boolean any = each.hasNext();
        while (each.hasNext()) {
            out.append(spread ? line + STEP : "");
            adding.add(each.next(), line + STEP);
            out.append(each.hasNext() ? "," : "");
        }
        out.append(spread && any ? line : "").append(end);
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (letter < ' ') {
                        out.append("\\u").append(HEX.toHexDigits(letter));
                    } else {
                        out.append(letter);
                    }
                }
            }
        }
        out.append('"');
    }
}
