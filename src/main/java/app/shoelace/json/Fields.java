package app.shoelace.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object that is being made; its fields will stand in the order in which they are put here. */
public final class Fields {
    private final Map<String, Json> fields = new LinkedHashMap<>();

    public Fields put(String name, Json value) {
        fields.put(name, value);
        return this;
    }

    public Fields put(String name, String text) {
        return put(name, new Json.Text(text));
    }

    public Fields put(String name, int number) {
        return put(name, new Json.Amount(Integer.toString(number)));
    }

    public Fields put(String name, BigDecimal number) {
        return put(name, new Json.Amount(number.toString()));
    }

    public Fields put(String name, boolean yes) {
        return put(name, new Json.YesNo(yes));
    }

    /** A list of texts, in this order. */
    public Fields put(String name, List<String> texts) {
        return put(name, new Json.Row(texts.stream().<Json>map(Json.Text::new).toList()));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public Json.Group made() {
        return new Json.Group(fields);
    }
}
