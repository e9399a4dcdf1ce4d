package app.shoelace.json.cursor;

import app.shoelace.json.Json;
import app.shoelace.json.Limits;
import app.shoelace.json.NotJson;
import app.shoelace.json.Tokens;
import app.shoelace.json.Tokens.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Reads a JSON file into a tree and goes on after a fault: {@link Json#read} stops at the first name that occurs twice, and
 * at the first piece that is nested too deep.
 */
public final class TreeReader {
    /** Files longer than this, in bytes, are not read. */
    public static final int MOST_BYTES = 1 << 20;

    /** Pieces nested deeper than this are not read; so recursion over a tree is bounded. */
    static final int MOST_LEVELS = 64;

    // what is too deep is passed over without recursion; a name that stands twice is told like other faults
    private static final Limits LIMITS = new Limits(MOST_BYTES, MOST_BYTES, 100_000, 100, 1_000, false);

    private final String file;
    private final List<Fault> faults;
    private final Tokens tokens;

    private TreeReader(String file, List<Fault> faults, Tokens tokens) {
        this.file = file;
        this.faults = faults;
        this.tokens = tokens;
    }

    /** The tree in these bytes; {@link Json.Faulted} where they are not JSON, with the reason among the faults. */
    static Json read(String file, byte[] bytes, List<Fault> faults) {
        if (bytes.length > MOST_BYTES) {
            faults.add(new Fault(file, "$", "pack.fault.too-large", List.of(MOST_BYTES)));
            return new Json.Faulted();
        }
        try (var tokens = new Tokens(bytes, LIMITS)) {
            return new TreeReader(file, faults, tokens).whole();
        } catch (NotJson e) {
            String key = e.limit() ? "pack.fault.too-long" : "pack.fault.not-json";
            faults.add(new Fault(file, "$", key, List.of(e.line(), e.column())));
        }
        return new Json.Faulted();
    }

    private Json whole() throws NotJson {
        Json value = value(tokens.next(), new JsonPath.Root(), 1);
        if (tokens.next() != Token.END) {
            throw tokens.wrong();
        }
        return value;
    }

    private Json value(Token token, JsonPath trail, int level) throws NotJson {
        return switch (token) {
            case OBJECT, LIST -> {
                if (level > MOST_LEVELS) {
                    tokens.skip();
                    faults.add(new Fault(file, trail.path(), "pack.fault.too-deep", List.of(MOST_LEVELS)));
                    yield new Json.Faulted();
                }
                yield token == Token.OBJECT ? group(trail, level) : row(trail, level);
            }
            case TEXT -> new Json.Text(tokens.text());
            case NUMBER -> new Json.Amount(tokens.text());
            case TRUE -> new Json.YesNo(true);
            case FALSE -> new Json.YesNo(false);
            case NULL -> new Json.Null();
            case END_OBJECT, END_LIST, NAME, END -> throw tokens.wrong();
        };
    }

    private Json group(JsonPath trail, int level) throws NotJson {
        var fields = new LinkedHashMap<String, Json>();
        while (tokens.next() != Token.END_OBJECT) {
            String name = tokens.text();
            JsonPath place = trail.to(name);
            Json value = value(tokens.next(), place, level + 1);
            if (fields.putIfAbsent(name, value) != null) {
                faults.add(new Fault(file, place.path(), "pack.fault.twice", List.of()));
            }
        }
        return new Json.Group(fields);
    }

    private Json row(JsonPath trail, int level) throws NotJson {
        var items = new ArrayList<Json>();
        for (Token token = tokens.next(); token != Token.END_LIST; token = tokens.next()) {
            items.add(value(token, trail.to(items.size()), level + 1));
        }
        return new Json.Row(items);
    }
}
