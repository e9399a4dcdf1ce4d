package app.shoelace.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the tokens of a JSON file into a tree, in one pass. A tree of our own, because the ready-made ones keep the last
 * of two equal names and say nothing, or stop at the first fault.
 */
final class JsonTree {
    /** Files longer than this, in bytes, are not read. */
    static final int MOST_BYTES = 1 << 20;

    /** Pieces nested deeper than this are not read; so recursion over a tree is bounded. */
    static final int MOST_LEVELS = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // bounded by the length of the file; what is too deep is passed over without recursion
                    .maxNestingDepth(MOST_BYTES)
                    .maxNumberLength(100)
                    .maxStringLength(100_000)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private final String file;
    private final List<Fault> faults;
    private final JsonParser parser;

    private JsonTree(String file, List<Fault> faults, JsonParser parser) {
        this.file = file;
        this.faults = faults;
        this.parser = parser;
    }

    /** The tree in these bytes; {@link Json.Faulted} where they are not JSON, with the reason among the faults. */
    static Json read(String file, byte[] bytes, List<Fault> faults) {
        if (bytes.length > MOST_BYTES) {
            faults.add(new Fault(file, "$", "pack.fault.too-large", List.of(MOST_BYTES)));
            return new Json.Faulted();
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            return new JsonTree(file, faults, parser).whole();
        } catch (StreamConstraintsException e) {
            faults.add(at(file, e, "pack.fault.too-long"));
        } catch (JacksonException e) {
            faults.add(at(file, e, "pack.fault.not-json"));
        }
        return new Json.Faulted();
    }

    private static Fault at(String file, JacksonException e, String key) {
        var where = e.getLocation();
        return where == null
                ? new Fault(file, "$", key, List.of(1, 1))
                : new Fault(file, "$", key, List.of(Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr())));
    }

    private Json whole() {
        Json value = parser.nextToken() == null ? new Json.Absent() : value(new Trail.Root(), 1);
        if (value instanceof Json.Absent || parser.nextToken() != null) {
            var where = parser.currentTokenLocation();
            faults.add(new Fault(
                    file,
                    "$",
                    "pack.fault.not-json",
                    List.of(Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()))));
            return new Json.Faulted();
        }
        return value;
    }

    private Json value(Trail trail, int level) {
        if (level > MOST_LEVELS && parser.currentToken().isStructStart()) {
            parser.skipChildren();
            faults.add(new Fault(file, trail.path(), "pack.fault.too-deep", List.of(MOST_LEVELS)));
            return new Json.Faulted();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> group(trail, level);
            case START_ARRAY -> row(trail, level);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT -> new Json.Amount(Double.parseDouble(parser.getString()), true);
            case VALUE_NUMBER_FLOAT -> new Json.Amount(Double.parseDouble(parser.getString()), false);
            case VALUE_TRUE -> new Json.YesNo(true);
            case VALUE_FALSE -> new Json.YesNo(false);
            case VALUE_NULL -> new Json.Null();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private Json group(Trail trail, int level) {
        var fields = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Trail place = trail.to(name);
            parser.nextToken();
            Json value = value(place, level + 1);
            if (fields.putIfAbsent(name, value) != null) {
                faults.add(new Fault(file, place.path(), "pack.fault.twice", List.of()));
            }
        }
        return new Json.Group(fields);
    }

    private Json row(Trail trail, int level) {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(trail.to(items.size()), level + 1));
        }
        return new Json.Row(items);
    }
}
