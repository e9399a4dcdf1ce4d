package app.shoelace.journal;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.Fit;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.checkin.Said;
import app.shoelace.checkin.Topic;
import app.shoelace.pack.Edition;
import app.shoelace.pack.Felt;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads one document strictly: what the schema does not allow is refused, with the JSON path of the first fault. */
final class DocumentReader {
    private static final Pattern ID = Pattern.compile("(?=.{1,100}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}");
    private static final Set<String> PARTS = Set.of(
            "format",
            "date",
            "pack",
            "edition",
            "language",
            "answers",
            "notes",
            "effects",
            "origins",
            "verdicts",
            "bring",
            "closing");

    private final JsonNode document;

    private DocumentReader(JsonNode document) {
        this.document = document;
    }

    static DocumentReader of(byte[] json) throws Unreadable {
        try {
            return new DocumentReader(Documents.JSON.readTree(json));
        } catch (JacksonException e) {
            throw new Unreadable("$: not JSON", e);
        }
    }

    CheckIn checkIn(UUID id) throws Unreadable {
        head("entered");
        return new CheckIn(id, date("date"), date("entered"), edition(), language(), said());
    }

    Draft draft(UUID id) throws Unreadable {
        head("at");
        return new Draft(id, date("date"), edition(), language(), number("at", 0, 1000), said());
    }

    private void head(String further) throws Unreadable {
        if (!document.isObject()) {
            throw new Unreadable("$", "an object");
        }
        for (String name : document.propertyNames()) {
            if (!PARTS.contains(name) && !name.equals(further)) {
                throw new Unreadable("$." + name, "not part of the form");
            }
        }
        number("format", Documents.FORMAT, Documents.FORMAT);
    }

    private Edition edition() throws Unreadable {
        return new Edition(id("$.pack", string("$.pack", document.get("pack"))), number("edition", 1, 1_000_000));
    }

    private String language() throws Unreadable {
        return matching("$.language", LANGUAGE, string("$.language", document.get("language")));
    }

    private Said said() throws Unreadable {
        var answers = part("answers", SignId::new, DocumentReader::answer);
        var moments = part("notes", SignId::new, DocumentReader::text);
        var effects = part("effects", SignId::new, (path, node) -> word(path, node, Effect.values()));
        var origins = part("origins", OriginId::new, DocumentReader::origin);
        var verdicts = part("verdicts", RuleId::new, (path, node) -> word(path, node, Fit.values()));
        var bring = list("$.bring", document.get("bring"), DocumentReader::topic);
        JsonNode closing = document.get("closing");
        return new Said(
                answers, moments, effects, origins, verdicts, bring, closing == null ? "" : text("$.closing", closing));
    }

    private static Answer answer(String path, JsonNode node) throws Unreadable {
        if (node.isInt()) {
            return new Answer.Rated(within(path, node, 0, 4));
        }
        return switch (string(path, node)) {
            case "not-applicable" -> Answer.NOT_APPLICABLE;
            case "skipped" -> Answer.SKIPPED;
            default -> throw new Unreadable(path, "0 to 4, not-applicable or skipped");
        };
    }

    private static OriginAnswer origin(String path, JsonNode node) throws Unreadable {
        if (!node.isObject()) {
            throw new Unreadable(path, "an object");
        }
        for (String name : node.propertyNames()) {
            if (!Set.of("true", "ticks", "text").contains(name)) {
                throw new Unreadable(path + "." + name, "not part of the form");
            }
        }
        JsonNode felt = node.get("true");
        JsonNode text = node.get("text");
        return new OriginAnswer(
                felt == null ? Felt.UNSAID : felt(path + ".true", felt),
                list(path + ".ticks", node.get("ticks"), (at, tick) -> new TickId(id(at, string(at, tick)))),
                text == null ? "" : text(path + ".text", text));
    }

    private static Felt felt(String path, JsonNode node) throws Unreadable {
        Felt felt = word(path, node, Felt.values());
        if (felt == Felt.UNSAID) {
            throw new Unreadable(path, "left out where nothing was said");
        }
        return felt;
    }

    private static Topic topic(String path, JsonNode node) throws Unreadable {
        String word = string(path, node);
        if (word.equals("closing")) {
            return new Topic.OfClosing();
        }
        int colon = word.indexOf(':');
        String id = id(path, word.substring(colon + 1));
        return switch (word.substring(0, Math.max(colon, 0))) {
            case "sign" -> new Topic.OfSign(new SignId(id));
            case "insight" -> new Topic.OfInsight(new RuleId(id));
            case "origin" -> new Topic.OfOrigin(new OriginId(id));
            default -> throw new Unreadable(path, "sign:…, insight:…, origin:… or closing");
        };
    }

    private interface Reading<T> {
        T read(String path, JsonNode node) throws Unreadable;
    }

    private <K, V> Map<K, V> part(String name, Function<String, K> key, Reading<V> value) throws Unreadable {
        JsonNode part = document.get(name);
        if (part == null) {
            return Map.of();
        }
        if (!part.isObject() || part.isEmpty()) {
            throw new Unreadable("$." + name, "an object that holds something");
        }
        var map = new LinkedHashMap<K, V>();
        for (var entry : part.properties()) {
            String path = "$." + name + "." + entry.getKey();
            map.put(key.apply(id(path, entry.getKey())), value.read(path, entry.getValue()));
        }
        return map;
    }

    private static <T> Set<T> list(String path, @Nullable JsonNode list, Reading<T> item) throws Unreadable {
        if (list == null) {
            return Set.of();
        }
        if (!list.isArray() || list.isEmpty()) {
            throw new Unreadable(path, "a list that holds something");
        }
        var items = new LinkedHashSet<T>();
        for (int i = 0; i < list.size(); i++) {
            if (!items.add(item.read(path + "[" + i + "]", list.get(i)))) {
                throw new Unreadable(path + "[" + i + "]", "each only once");
            }
        }
        return items;
    }

    private LocalDate date(String name) throws Unreadable {
        String text = matching("$." + name, DATE, string("$." + name, document.get(name)));
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable("$." + name + ": a day of the calendar", e);
        }
    }

    private int number(String name, int least, int most) throws Unreadable {
        JsonNode node = document.get(name);
        if (node == null || !node.isInt()) {
            throw new Unreadable("$." + name, "a whole number");
        }
        return within("$." + name, node, least, most);
    }

    private static int within(String path, JsonNode node, int least, int most) throws Unreadable {
        int number = node.intValue();
        if (number < least || number > most) {
            throw new Unreadable(path, least + " to " + most);
        }
        return number;
    }

    private static <E extends Enum<E>> E word(String path, JsonNode node, E[] values) throws Unreadable {
        String word = string(path, node);
        for (E value : values) {
            if (Documents.word(value).equals(word)) {
                return value;
            }
        }
        throw new Unreadable(path, "one of " + List.of(values));
    }

    private static String text(String path, JsonNode node) throws Unreadable {
        String text = string(path, node);
        if (text.isEmpty()) {
            throw new Unreadable(path, "left out where nothing was written");
        }
        return text;
    }

    private static String id(String path, String text) throws Unreadable {
        return matching(path, ID, text);
    }

    private static String matching(String path, Pattern pattern, String text) throws Unreadable {
        if (!pattern.matcher(text).matches()) {
            throw new Unreadable(path, "of the form " + pattern);
        }
        return text;
    }

    private static String string(String path, @Nullable JsonNode node) throws Unreadable {
        if (node == null || !node.isString()) {
            throw new Unreadable(path, "a text");
        }
        return node.stringValue();
    }
}
