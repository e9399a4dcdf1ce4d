package app.shoelace.journal.entry;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.checkin.Topic;
import app.shoelace.checkin.Verdict;
import app.shoelace.json.Json;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the parts of a document that hold what the person said. */
final class SaidReader {
    /** The names of these parts. */
    static final Set<String> NAMES =
            Set.of("answers", "notes", "effects", "origins", "verdicts", "bring", "closing", "items");

    private static final Pattern ID = Pattern.compile("(?=.{1,100}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private SaidReader() {}

    /**
     * Reads them.
     *
     * @param at the JSON path of the object that they lie in
     */
    static Answers said(String at, Json document) throws Unreadable {
        var answers = part(at, document, "answers", SignId::new, SaidReader::answer);
        var moments = part(at, document, "notes", SignId::new, Parts::text);
        var effects =
                part(at, document, "effects", SignId::new, (path, node) -> Parts.word(path, node, Effect.values()));
        var origins = part(at, document, "origins", OriginId::new, SaidReader::origin);
        var verdicts =
                part(at, document, "verdicts", RuleId::new, (path, node) -> Parts.word(path, node, Verdict.values()));
        var bring = list(at + ".bring", document.get("bring"), SaidReader::topic);
        return new Answers(
                answers,
                moments,
                effects,
                origins,
                verdicts,
                bring,
                Parts.text(at + ".closing", document, "closing"),
                items(at, document));
    }

    private static Map<UUID, Answer> items(String at, Json document) throws Unreadable {
        if (!document.has("items")) {
            return Map.of();
        }
        String path = at + ".items";
        if (!(document.get("items") instanceof Json.Group(var fields)) || fields.isEmpty()) {
            throw new Unreadable(path, "an object that holds something");
        }
        var items = new LinkedHashMap<UUID, Answer>();
        for (var entry : fields.entrySet()) {
            items.put(Parts.id(entry.getKey()), answer(path + "." + entry.getKey(), entry.getValue()));
        }
        return items;
    }

    private static Answer answer(String path, Json node) throws Unreadable {
        if (Parts.whole(node).isPresent()) {
            return new Answer.Rated(Parts.number(path, node, 0, 4));
        }
        return switch (Parts.string(path, node)) {
            case "not-applicable" -> Answer.NOT_APPLICABLE;
            case "skipped" -> Answer.SKIPPED;
            default -> throw new Unreadable(path, "0 to 4, not-applicable or skipped");
        };
    }

    private static OriginAnswer origin(String path, Json node) throws Unreadable {
        if (!(node instanceof Json.Group(var fields))) {
            throw new Unreadable(path, "an object");
        }
        for (String name : fields.keySet()) {
            if (!Set.of("true", "ticks", "text").contains(name)) {
                throw new Unreadable(path + "." + name, "not part of the form");
            }
        }
        return new OriginAnswer(felt(path, node), ticks(path, node), Parts.text(path + ".text", node, "text"));
    }

    static HowTrue felt(String path, Json node) throws Unreadable {
        return node.has("true") ? howTrue(path + ".true", node.get("true")) : HowTrue.UNSAID;
    }

    static Set<TickId> ticks(String path, Json node) throws Unreadable {
        return list(path + ".ticks", node.get("ticks"), (at, tick) -> new TickId(id(at, Parts.string(at, tick))));
    }

    private static HowTrue howTrue(String path, Json node) throws Unreadable {
        HowTrue felt = Parts.word(path, node, HowTrue.values());
        if (felt == HowTrue.UNSAID) {
            throw new Unreadable(path, "left out where nothing was said");
        }
        return felt;
    }

    static Topic topic(String path, Json node) throws Unreadable {
        String word = Parts.string(path, node);
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
        T read(String path, Json node) throws Unreadable;
    }

    private static <K, V> Map<K, V> part(
            String at, Json document, String name, Function<String, K> key, Reading<V> value) throws Unreadable {
        if (!document.has(name)) {
            return Map.of();
        }
        if (!(document.get(name) instanceof Json.Group(var fields)) || fields.isEmpty()) {
            throw new Unreadable(at + "." + name, "an object that holds something");
        }
        var map = new LinkedHashMap<K, V>();
        for (var entry : fields.entrySet()) {
            String path = at + "." + name + "." + entry.getKey();
            map.put(key.apply(id(path, entry.getKey())), value.read(path, entry.getValue()));
        }
        return map;
    }

    private static <T> Set<T> list(String path, Json list, Reading<T> item) throws Unreadable {
        if (list instanceof Json.Absent) {
            return Set.of();
        }
        if (!(list instanceof Json.Row(var written)) || written.isEmpty()) {
            throw new Unreadable(path, "a list that holds something");
        }
        var items = new LinkedHashSet<T>();
        for (int i = 0; i < written.size(); i++) {
            if (!items.add(item.read(path + "[" + i + "]", written.get(i)))) {
                throw new Unreadable(path + "[" + i + "]", "each only once");
            }
        }
        return items;
    }

    static String id(String path, String text) throws Unreadable {
        return plain(text) ? text : Parts.matching(path, ID, text);
    }

    // most ids are of small letters and single hyphens: seen at a glance, where the pattern takes its time
    static boolean plain(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean small = each >= 'a' && each <= 'z';
            boolean hyphen = each == '-' && letter;
            if (!small && !hyphen) {
                return false;
            }
            letter = each != '-';
        }
        return letter && text.length() <= 100;
    }
}
