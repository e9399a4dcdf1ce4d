package app.shoelace.json.cursor;

import app.shoelace.json.Json;
import app.shoelace.json.cursor.Fault.Word;
import app.shoelace.text.SafeText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place in a JSON file from outside, read strictly: each method says what it expects, adds a {@link Fault} where that
 * is not what stands there, and goes on with something harmless, so that all faults are found in one reading. No place
 * is faulted twice for the same reason, and nothing below a faulted place is faulted.
 */
public final class JsonCursor {
    private final String file;
    private final JsonPath trail;
    private final List<Fault> faults;
    private Json value;

    private JsonCursor(String file, JsonPath trail, Json value, List<Fault> faults) {
        this.file = file;
        this.trail = trail;
        this.value = value;
        this.faults = faults;
    }

    /**
     * The whole of a file. Bytes that are not JSON, or more than a mebibyte, are a fault; so is a name that stands twice.
     *
     * @param file the name that faults are told with
     * @param faults to which every fault is added, also later
     */
    public static JsonCursor read(String file, byte[] bytes, List<Fault> faults) {
        return new JsonCursor(file, new JsonPath.Root(), TreeReader.read(file, bytes, faults), faults);
    }

    /** The whole of a file that could not be read, with that fault. */
    public static JsonCursor unread(String file, List<Fault> faults, String key, Object... values) {
        faults.add(new Fault(file, new JsonPath.Root().path(), key, List.of(values)));
        return new JsonCursor(file, new JsonPath.Root(), new Json.Faulted(), faults);
    }

    /** Whether anything stands there; false also where it has been faulted. */
    public boolean there() {
        return switch (value) {
            case Json.Absent _, Json.Faulted _ -> false;
            case Json.Group _, Json.Row _, Json.Text _, Json.Amount _, Json.YesNo _, Json.Null _ -> true;
        };
    }

    /** Whether a text stands there. */
    public boolean isText() {
        return value instanceof Json.Text;
    }

    /** Whether a number stands there. */
    public boolean isNumber() {
        return value instanceof Json.Amount;
    }

    /** How many items or fields it has; 0 where it is neither a list nor a group. */
    public int size() {
        return switch (value) {
            case Json.Row(var items) -> items.size();
            case Json.Group(var fields) -> fields.size();
            case Json.Text _, Json.Amount _, Json.YesNo _, Json.Null _, Json.Absent _, Json.Faulted _ -> 0;
        };
    }

    /** The path to it, as in {@link Fault#path}. */
    public String path() {
        return trail.path();
    }

    /** Adds a fault at this place; what stands here counts as faulted from now on. */
    public void fault(String key, Object... values) {
        if (!(value instanceof Json.Faulted)) {
            faults.add(new Fault(file, trail.path(), key, List.of(values)));
            value = new Json.Faulted();
        }
    }

    /** The field of that name; an absent one becomes a fault once something is expected of it. */
    public JsonCursor at(String name) {
        return child(trail.to(name), group().getOrDefault(name, lack()));
    }

    /** The fields, by name in the file's order. */
    public Map<String, JsonCursor> fields() {
        var fields = new LinkedHashMap<String, JsonCursor>();
        group().forEach((name, field) -> fields.put(name, child(trail.to(name), field)));
        return fields;
    }

    /** Faults every field that has another name. */
    public void only(Collection<String> names) {
        var known = Set.copyOf(names);
        fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                field.fault("pack.fault.unknown-field", String.join(", ", names));
            }
        });
    }

    /** Faults every field that has another name. */
    public void only(String... names) {
        only(List.of(names));
    }

    /** Passes over {@code $schema}, which is for editors; it may be absent. */
    public void schemaName() {
        JsonCursor name = at("$schema");
        if (name.there()) {
            name.string();
        }
    }

    /** The items of a list that has from {@code least} to {@code most} of them. */
    public List<JsonCursor> items(int least, int most) {
        if (!(value instanceof Json.Row(var row))) {
            fault("pack.fault.not-list", least, most, kind());
            return List.of();
        }
        var items = new ArrayList<JsonCursor>();
        for (Json item : row) {
            items.add(child(trail.to(items.size()), item));
        }
        if (row.size() < least || row.size() > most) {
            fault("pack.fault.not-list", least, most, new Word("pack.found.list"));
        }
        return items;
    }

    /** A text of any kind, also an empty one. */
    public String string() {
        if (value instanceof Json.Text(var text)) {
            return text;
        }
        fault("pack.fault.not-text", kind());
        return "";
    }

    /** A text that has words in it, and no control character. */
    public String text() {
        String text = string();
        if (isText() && text.isBlank()) {
            fault("pack.fault.no-words");
        } else if (isText() && !text.codePoints().allMatch(SafeText::harmless)) {
            fault("pack.fault.control");
        }
        return text;
    }

    /** A text that matches. */
    public String text(Pattern form, String expected) {
        String text = string();
        if (isText() && !form.matcher(text).matches()) {
            fault("pack.fault.not-in-form", DisplayText.cut(text), expected);
        }
        return there() ? text : "";
    }

    /** One of these words; where none are known, because they are faulted themselves, any text does. */
    public String oneOf(Collection<String> words) {
        String text = string();
        if (isText() && !words.isEmpty() && !words.contains(text)) {
            fault("pack.fault.unknown-word", DisplayText.cut(text), String.join(", ", words));
        }
        return text;
    }

    /** A whole number of that range. */
    public int whole(int least, int most) {
        if (value instanceof Json.Amount amount
                && amount.whole().isPresent()
                && amount.whole().getAsInt() >= least
                && amount.whole().getAsInt() <= most) {
            return amount.whole().getAsInt();
        }
        fault("pack.fault.not-whole", least, most, kind());
        return least;
    }

    /** A number of that range. */
    public double number(int least, int most) {
        if (value instanceof Json.Amount(var written)) {
            double number = Double.parseDouble(written);
            if (number >= least && number <= most) {
                return number;
            }
        }
        fault("pack.fault.not-number", least, most, kind());
        return least;
    }

    /** True or false. */
    public boolean yesNo() {
        if (value instanceof Json.YesNo(boolean yes)) {
            return yes;
        }
        fault("pack.fault.not-yes-no", kind());
        return false;
    }

    /** What is here, for a sentence about it. */
    private Word kind() {
        return switch (value) {
            case Json.Group _ -> new Word("pack.found.group");
            case Json.Row _ -> new Word("pack.found.list");
            case Json.Text _ -> new Word("pack.found.text");
            case Json.Amount _ -> new Word("pack.found.number");
            case Json.YesNo _ -> new Word("pack.found.yes-no");
            case Json.Null _ -> new Word("pack.found.null");
            case Json.Absent _, Json.Faulted _ -> new Word("pack.found.nothing");
        };
    }

    private Map<String, Json> group() {
        if (value instanceof Json.Group(var fields)) {
            return fields;
        }
        fault("pack.fault.not-group", kind());
        return Map.of();
    }

    /** What a field that is not there is: an absence of its own, or part of a fault above it. */
    private Json lack() {
        return value instanceof Json.Faulted ? new Json.Faulted() : new Json.Absent();
    }

    private JsonCursor child(JsonPath place, Json child) {
        return new JsonCursor(file, place, child, faults);
    }
}
