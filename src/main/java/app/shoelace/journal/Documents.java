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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Check-ins and drafts as JSON, in the form of {@code schema/check-in.schema.json}. The same content always gives the
 * same bytes: parts stand in one order, names inside a part in alphabetical order, empty parts and empty moments are
 * left out. Any text comes back as it was, with one exception: half a surrogate pair, which stands for no character and
 * which no UTF-8 file can hold, becomes U+FFFD.
 */
public final class Documents {
    /** The number of the form that is written. */
    static final int FORMAT = 1;

    /** A document may be this long, in bytes; ten long essays fit. */
    static final int LONGEST = 4 * 1024 * 1024;

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxDocumentLength(LONGEST)
                            .maxStringLength(LONGEST)
                            .maxNumberLength(20)
                            .maxNameLength(200)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Documents() {}

    /** A check-in as UTF-8 JSON. */
    public static byte[] write(CheckIn checkIn) {
        var node = head(checkIn.date());
        node.put("entered", checkIn.entered().toString());
        return whole(node, checkIn.edition(), checkIn.language(), checkIn.said());
    }

    /** A draft as UTF-8 JSON. */
    public static byte[] write(Draft draft) {
        var node = head(draft.date());
        node.put("at", draft.at());
        return whole(node, draft.edition(), draft.language(), draft.said());
    }

    /**
     * Reads a check-in.
     *
     * @throws Unreadable if anything in it is not as the schema says
     */
    public static CheckIn checkIn(UUID id, byte[] json) throws Unreadable {
        return DocumentReader.of(json).checkIn(id);
    }

    /**
     * Reads a draft.
     *
     * @throws Unreadable if anything in it is not as the schema says
     */
    public static Draft draft(UUID id, byte[] json) throws Unreadable {
        return DocumentReader.of(json).draft(id);
    }

    private static ObjectNode head(LocalDate date) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("format", FORMAT);
        node.put("date", date.toString());
        return node;
    }

    private static byte[] whole(ObjectNode node, Edition edition, String language, Said said) {
        node.put("pack", edition.pack());
        node.put("edition", edition.number());
        node.put("language", language);
        part(node, "answers", said.answers(), (part, entry) -> {
            switch (entry.getValue()) {
                case Answer.Rated(int step) -> part.put(entry.getKey().value(), step);
                case Answer.NotApplicable() -> part.put(entry.getKey().value(), "not-applicable");
                case Answer.Skipped() -> part.put(entry.getKey().value(), "skipped");
            }
        });
        part(node, "notes", said.moments(), (part, entry) -> {
            if (!entry.getValue().isEmpty()) {
                part.put(entry.getKey().value(), wellFormed(entry.getValue()));
            }
        });
        part(
                node,
                "effects",
                said.effects(),
                (part, entry) -> part.put(entry.getKey().value(), word(entry.getValue())));
        part(
                node,
                "origins",
                said.origins(),
                (part, entry) -> part.set(entry.getKey().value(), origin(entry.getValue())));
        part(
                node,
                "verdicts",
                said.verdicts(),
                (part, entry) -> part.put(entry.getKey().value(), word(entry.getValue())));
        list(node, "bring", said.bring().stream().map(Documents::word).toList());
        if (!said.closing().isEmpty()) {
            node.put("closing", wellFormed(said.closing()));
        }
        return JSON.writeValueAsBytes(node);
    }

    private static ObjectNode origin(OriginAnswer answer) {
        var node = JsonNodeFactory.instance.objectNode();
        if (answer.felt() != Felt.UNSAID) {
            node.put("true", word(answer.felt()));
        }
        list(node, "ticks", answer.ticks().stream().map(tick -> tick.value()).toList());
        if (!answer.text().isEmpty()) {
            node.put("text", wellFormed(answer.text()));
        }
        return node;
    }

    private static <K, V> void part(
            ObjectNode node, String name, Map<K, V> entries, BiConsumer<ObjectNode, Map.Entry<K, V>> put) {
        var part = JsonNodeFactory.instance.objectNode();
        entries.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> put.accept(part, entry));
        if (!part.isEmpty()) {
            node.set(name, part);
        }
    }

    private static void list(ObjectNode node, String name, List<String> words) {
        if (!words.isEmpty()) {
            ArrayNode list = node.putArray(name);
            words.stream().sorted().forEach(list::add);
        }
    }

    private static String word(Topic topic) {
        return switch (topic) {
            case Topic.OfSign(var sign) -> "sign:" + sign;
            case Topic.OfInsight(var rule) -> "insight:" + rule;
            case Topic.OfOrigin(var origin) -> "origin:" + origin;
            case Topic.OfClosing() -> "closing";
        };
    }

    /** The word that stands in a document for one of {@link Felt}, {@link Fit} or {@link Effect}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String wellFormed(String text) {
        boolean sound = text.codePoints().noneMatch(Documents::half);
        if (sound) {
            return text;
        }
        var mended = new StringBuilder(text.length());
        text.codePoints().forEach(point -> mended.appendCodePoint(half(point) ? 0xFFFD : point));
        return mended.toString();
    }

    private static boolean half(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
