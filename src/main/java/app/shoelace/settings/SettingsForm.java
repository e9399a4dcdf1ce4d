package app.shoelace.settings;

import app.shoelace.json.Fields;
import app.shoelace.json.Json;
import app.shoelace.json.Limits;
import app.shoelace.json.NotJson;
import app.shoelace.json.Written;
import app.shoelace.settings.Settings.Motion;
import app.shoelace.settings.Settings.OwnLine;
import app.shoelace.settings.Settings.Shade;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The settings as JSON. What is not there takes its first value; what does not fit is a fault. */
final class SettingsForm {
    /** The number of this form; a later version that means something else by a field raises it. */
    private static final int FORM = 1;

    private static final int LONGEST = 500;
    private static final int MOST_LINES = 100;
    private static final Limits LIMITS = new Limits(1 << 18, 64, 1 << 18, 100, 1_000, true);

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
        var lines = new Fields();
        settings.ownLines()
                .forEach((country, own) -> lines.put(
                        country,
                        new Json.Row(own.stream()
                                .<Json>map(line -> new Fields()
                                        .put("instead", line.instead())
                                        .put("text", line.text())
                                        .made())
                                .toList())));
        Json root = new Fields()
                .put("form", FORM)
                .put("theme", word(settings.shade()))
                .put("textPercent", settings.textPercent())
                .put("motion", word(settings.motion()))
                .put("language", settings.language())
                .put("hideKey", settings.hideKey())
                .put("idleMinutes", settings.idleMinutes())
                .put("country", settings.country())
                .put("started", settings.started())
                .put("helpLines", lines.made())
                .made();
        return Written.lines(root).getBytes(StandardCharsets.UTF_8);
    }

    static Settings read(byte[] bytes) throws Fault, LaterForm {
        Json root;
        try {
            root = Json.read(bytes, LIMITS);
        } catch (NotJson e) {
            throw new Fault("not JSON: " + e.getMessage());
        }
        int form = number(root, "form", 0);
        if (form < 1) {
            throw new Fault("form");
        }
        if (form > FORM) {
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

    private static Map<String, List<OwnLine>> lines(Json root) throws Fault {
        var all = new LinkedHashMap<String, List<OwnLine>>();
        switch (root.get("helpLines")) {
            case Json.Absent() -> {}
            case Json.Group(var countries) -> {
                for (var country : countries.entrySet()) {
                    all.put(country.getKey(), own(country.getKey(), country.getValue()));
                }
            }
            default -> throw new Fault("helpLines");
        }
        return all;
    }

    private static List<OwnLine> own(String country, Json lines) throws Fault {
        if (!(lines instanceof Json.Row(var items)) || items.size() > MOST_LINES) {
            throw new Fault("helpLines." + country);
        }
        var own = new ArrayList<OwnLine>();
        for (Json line : items) {
            own.add(new OwnLine(text(line, "instead", ""), text(line, "text", "")));
        }
        return own;
    }

    private static <T extends Enum<T>> T one(T[] of, Json root, String field, T first) throws Fault {
        String found = text(root, field, word(first));
        for (T value : of) {
            if (word(value).equals(found)) {
                return value;
            }
        }
        throw new Fault(field);
    }

    private static String text(Json root, String field, String first) throws Fault {
        String text = switch (root.get(field)) {
            case Json.Absent() -> first;
            case Json.Text(var found) -> found;
            default -> throw new Fault(field);
        };
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new Fault(field);
        }
        return text;
    }

    private static int number(Json root, String field, int first) throws Fault {
        return switch (root.get(field)) {
            case Json.Absent() -> first;
            case Json.Amount found
            when found.whole().isPresent() -> found.whole().getAsInt();
            default -> throw new Fault(field);
        };
    }

    private static boolean yes(Json root, String field, boolean first) throws Fault {
        return switch (root.get(field)) {
            case Json.Absent() -> first;
            case Json.YesNo(boolean found) -> found;
            default -> throw new Fault(field);
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
