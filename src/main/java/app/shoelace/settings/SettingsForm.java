package app.shoelace.settings;

import app.shoelace.settings.Settings.Motion;
import app.shoelace.settings.Settings.OwnLine;
import app.shoelace.settings.Settings.Shade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The settings as JSON. What is not there takes its first value; what does not fit is a fault. */
final class SettingsForm {
    /** The number of this form; a later version that means something else by a field raises it. */
    private static final int FORM = 1;

    private static final int LONGEST = 500;
    private static final int MOST_LINES = 100;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A file that does not hold settings; the message says where. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        Fault(String where) {
            super(where);
        }
    }

    /** A file of a later form. */
    static final class LaterForm extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private SettingsForm() {}

    static byte[] write(Settings settings) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("form", FORM)
                .put("theme", word(settings.shade()))
                .put("textPercent", settings.textPercent())
                .put("motion", word(settings.motion()))
                .put("language", settings.language())
                .put("hideKey", settings.hideKey())
                .put("idleMinutes", settings.idleMinutes())
                .put("country", settings.country())
                .put("started", settings.started());
        ObjectNode lines = root.putObject("helpLines");
        settings.ownLines().forEach((country, own) -> {
            var row = lines.putArray(country);
            own.forEach(line -> row.addObject().put("instead", line.instead()).put("text", line.text()));
        });
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    static Settings read(byte[] bytes) throws Fault, LaterForm {
        JsonNode root;
        try {
            root = MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            throw new Fault("not JSON: " + e.getLocation());
        }
        if (!root.isObject() || !root.path("form").isInt() || root.path("form").intValue() < 1) {
            throw new Fault("form");
        }
        if (root.path("form").intValue() > FORM) {
            throw new LaterForm();
        }
        Settings first = Settings.FIRST;
        return new Settings(
                one(Shade.values(), root, "theme", first.shade()),
                number(root, "textPercent", first.textPercent()),
                one(Motion.values(), root, "motion", first.motion()),
                text(root, "language", first.language()),
                text(root, "hideKey", first.hideKey()),
                number(root, "idleMinutes", first.idleMinutes()),
                text(root, "country", first.country()),
                lines(root),
                yes(root, "started", first.started()));
    }

    private static Map<String, List<OwnLine>> lines(JsonNode root) throws Fault {
        JsonNode countries = root.path("helpLines");
        if (!countries.isMissingNode() && !countries.isObject()) {
            throw new Fault("helpLines");
        }
        var all = new LinkedHashMap<String, List<OwnLine>>();
        for (var country : countries.properties()) {
            if (!country.getValue().isArray() || country.getValue().size() > MOST_LINES) {
                throw new Fault("helpLines." + country.getKey());
            }
            var own = new ArrayList<OwnLine>();
            for (JsonNode line : country.getValue()) {
                own.add(new OwnLine(text(line, "instead", ""), text(line, "text", "")));
            }
            all.put(country.getKey(), own);
        }
        return all;
    }

    private static <T extends Enum<T>> T one(T[] of, JsonNode root, String field, T first) throws Fault {
        String found = text(root, field, word(first));
        for (T value : of) {
            if (word(value).equals(found)) {
                return value;
            }
        }
        throw new Fault(field);
    }

    private static String text(JsonNode root, String field, String first) throws Fault {
        JsonNode found = root.path(field);
        String text = take(found, field, first, JsonNode::isString, JsonNode::stringValue);
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new Fault(field);
        }
        return text;
    }

    private static int number(JsonNode root, String field, int first) throws Fault {
        return take(root.path(field), field, first, JsonNode::isInt, JsonNode::intValue);
    }

    private static boolean yes(JsonNode root, String field, boolean first) throws Fault {
        return take(root.path(field), field, first, JsonNode::isBoolean, JsonNode::booleanValue);
    }

    private static <T> T take(
            JsonNode found, String field, T first, Function<JsonNode, Boolean> fits, Function<JsonNode, T> value)
            throws Fault {
        if (found.isMissingNode()) {
            return first;
        }
        if (!fits.apply(found)) {
            throw new Fault(field);
        }
        return value.apply(found);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
