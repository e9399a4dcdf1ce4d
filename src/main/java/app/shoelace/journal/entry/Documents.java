package app.shoelace.journal.entry;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.FirstVersion;
import app.shoelace.checkin.Note;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.checkin.OriginNote;
import app.shoelace.checkin.Topic;
import app.shoelace.checkin.Verdict;
import app.shoelace.json.Fields;
import app.shoelace.json.Json;
import app.shoelace.json.Limits;
import app.shoelace.json.Written;
import app.shoelace.pack.Edition;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import app.shoelace.practice.Ask;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Check-ins and drafts as JSON, in the form of {@code schema/check-in.schema.json}; asks, offers, events and what else the
 * journal remembers, in that of {@code schema/entry.schema.json}. The same content always gives the
 * same bytes: parts stand in one order, names inside a part in alphabetical order, empty parts and empty moments are
 * left out. Any text comes back as it was, with one exception: half a surrogate pair, which stands for no character and
 * which no UTF-8 file can hold, becomes U+FFFD.
 */
public final class Documents {
    /** The number of the form that is written. */
    static final int FORMAT = 1;

    /** A document may be this long, in bytes; ten long essays fit. */
    public static final int LONGEST = 4 * 1024 * 1024;

    // what a version has around its document
    private static final int AROUND = 512;

    static final Limits LIMITS = new Limits(LONGEST + AROUND, 8, LONGEST, 20, 200, true);

    private Documents() {}

    /** An entry as UTF-8 JSON. */
    public static byte[] write(Entry entry) {
        return Written.bytes(node(entry).made());
    }

    /** A check-in as UTF-8 JSON. */
    public static byte[] write(CheckIn checkIn) {
        return write(new Entry.OfCheckIn(checkIn));
    }

    /** An entry in the bin as UTF-8 JSON. */
    public static byte[] write(Binned binned) {
        return Written.bytes(
                node(binned.entry()).put("binned", binned.on().toString()).made());
    }

    /** A draft as UTF-8 JSON. */
    public static byte[] write(Draft draft) {
        var node = head(draft.date());
        node.put("at", draft.at());
        asked(node, draft.edition(), draft.language());
        said(node, draft.said());
        return Written.bytes(node.made());
    }

    public static byte[] write(Preference preference) {
        return Written.bytes(new Fields()
                .put("format", FORMAT)
                .put("name", preference.name())
                .put("value", wellFormed(preference.value()))
                .made());
    }

    public static byte[] write(Version version) {
        return version(version.of(), version.kind(), version.body().json());
    }

    public static byte[] version(UUID of, String kind, byte[] document) {
        var head = new Fields().put("format", FORMAT).put("of", of.toString()).put("kind", kind);
        return Written.around(head, "document", document);
    }

    private static Fields node(Entry entry) {
        return switch (entry) {
            case Entry.OfCheckIn(var checkIn) -> node(checkIn);
            case Entry.OfAsk(var ask) -> node(ask);
            case Entry.OfOffer(var offer) -> {
                var node = head(offer.date());
                node.put("taken", word(offer.taken()));
                text(node, "words", offer.words());
                yield node;
            }
            case Entry.OfEvent(var event) -> {
                var node = head(event.date());
                node.put("kind", word(event.kind()));
                text(node, "name", event.name());
                yield node;
            }
            case Entry.OfNote(var note) -> node(note);
            case Entry.OfItem(var item) -> {
                var node = head(item.date());
                node.put("kind", word(item.kind()));
                text(node, "words", item.words());
                item.retired().ifPresent(day -> node.put("retired", day.toString()));
                yield node;
            }
            case Entry.OfOrigin(var note) -> node(note);
        };
    }

    private static Fields node(Note note) {
        var node = head(note.date());
        text(node, "text", note.text());
        note.about().ifPresent(topic -> node.put("about", word(topic)));
        if (note.bring()) {
            node.put("bring", true);
        }
        for (Note.First first : note.first()) {
            var before = new Fields().put("changed", first.changed().toString());
            text(before, "text", first.text());
            node.put("first", before.made());
        }
        return node;
    }

    private static Fields node(OriginNote note) {
        var node = head(note.date());
        node.put("origin", note.origin().value());
        felt(node, note.felt(), note.ticks());
        text(node, "opening", note.opening());
        text(node, "follow-up", note.followUp());
        if (note.bring()) {
            node.put("bring", true);
        }
        return node;
    }

    private static Fields node(CheckIn checkIn) {
        var node = head(checkIn.date());
        node.put("entered", checkIn.entered().toString());
        asked(node, checkIn.edition(), checkIn.language());
        said(node, checkIn.said());
        for (FirstVersion first : checkIn.first()) {
            var before = new Fields().put("changed", first.changed().toString());
            said(before, first.said());
            node.put("first", before.made());
        }
        return node;
    }

    private static Fields node(Ask ask) {
        var node = head(ask.planned());
        text(node, "what", ask.what());
        text(node, "whom", ask.whom());
        if (ask.rung() != Ask.NO_RUNG) {
            node.put("rung", ask.rung());
        }
        node.put("guess", ask.guess());
        node.put("dread", ask.dread());
        text(node, "otherwise", ask.otherwise());
        switch (ask.course()) {
            case Ask.Status.Open() -> {}
            case Ask.Status.Dropped(var on) -> node.put("dropped", on.toString());
            case Ask.Status.Went(var on, var outcome, int body, int later, var keep) -> {
                node.put("went", on.toString());
                node.put("outcome", word(outcome));
                felt(node, "body", body);
                felt(node, "later", later);
                text(node, "keep", keep);
            }
        }
        return node;
    }

    private static void felt(Fields node, String name, int felt) {
        if (felt != Ask.Status.UNSAID) {
            node.put(name, felt);
        }
    }

    private static void text(Fields node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, wellFormed(text));
        }
    }

    /**
     * Reads a check-in.
     *
     * @throws Unreadable if anything in it is not as the schema says
     */
    public static CheckIn checkIn(UUID id, byte[] json) throws Unreadable {
        if (CheckInReader.checkIn(id, json, SignId::new) instanceof Body.OfEntry(Entry.OfCheckIn(var checkIn))) {
            return checkIn;
        }
        throw new Unreadable("$.binned", "not in the bin");
    }

    /**
     * Reads a draft.
     *
     * @throws Unreadable if anything in it is not as the schema says
     */
    public static Draft draft(UUID id, byte[] json) throws Unreadable {
        return CheckInReader.draft(id, json);
    }

    private static Fields head(LocalDate date) {
        return new Fields().put("format", FORMAT).put("date", date.toString());
    }

    private static void asked(Fields node, Edition edition, String language) {
        node.put("pack", edition.pack());
        node.put("edition", edition.number());
        node.put("language", language);
    }

    private static void said(Fields node, Answers said) {
        part(
                node,
                "answers",
                said.answers(),
                (part, entry) -> answer(part, entry.getKey().value(), entry.getValue()));
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
                (part, entry) -> part.put(entry.getKey().value(), origin(entry.getValue())));
        part(
                node,
                "verdicts",
                said.verdicts(),
                (part, entry) -> part.put(entry.getKey().value(), word(entry.getValue())));
        list(node, "bring", said.bring().stream().map(Documents::word).toList());
        text(node, "closing", said.closing());
        list(node, "known", said.known().stream().map(RuleId::value).toList());
        part(
                node,
                "items",
                said.items(),
                (part, entry) -> answer(part, entry.getKey().toString(), entry.getValue()));
    }

    private static void answer(Fields part, String name, Answer answer) {
        switch (answer) {
            case Answer.Rated(int step) -> part.put(name, step);
            case Answer.NotApplicable() -> part.put(name, "not-applicable");
            case Answer.Skipped() -> part.put(name, "skipped");
        }
    }

    private static Json origin(OriginAnswer answer) {
        var node = new Fields();
        felt(node, answer.felt(), answer.ticks());
        text(node, "text", answer.text());
        return node.made();
    }

    private static void felt(Fields node, HowTrue felt, Set<TickId> ticks) {
        if (felt != HowTrue.UNSAID) {
            node.put("true", word(felt));
        }
        list(node, "ticks", ticks.stream().map(TickId::value).toList());
    }

    private static <K, V> void part(
            Fields node, String name, Map<K, V> entries, BiConsumer<Fields, Map.Entry<K, V>> put) {
        var part = new Fields();
        entries.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> put.accept(part, entry));
        if (!part.isEmpty()) {
            node.put(name, part.made());
        }
    }

    private static void list(Fields node, String name, List<String> words) {
        if (!words.isEmpty()) {
            node.put(name, words.stream().sorted().toList());
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

    /** The word that stands in a document for one value of an enum, such as {@link HowTrue}, {@link Verdict} or {@link Effect}. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is one of the letters a to z. */
    static boolean small(char letter) {
        return letter >= 'a' && letter <= 'z';
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
