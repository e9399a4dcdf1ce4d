package app.shoelace.journal.entry;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.checkin.Topic;
import app.shoelace.checkin.Verdict;
import app.shoelace.json.Json;
import app.shoelace.json.NotJson;
import app.shoelace.json.Tokens;
import app.shoelace.json.Tokens.Token;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the parts of a document that hold what the person said, each from its token on. */
final class SaidReader {
    private static final Pattern ID = Pattern.compile("(?=.{1,100}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Answer[] STEPS =
            IntStream.rangeClosed(0, 4).mapToObj(Answer.Rated::new).toArray(Answer[]::new);
    private static final Effect[] EFFECTS = Effect.values();
    private static final Verdict[] VERDICTS = Verdict.values();

    private final Tokens tokens;
    private final Function<String, SignId> signs;
    private Map<SignId, Answer> answers = Map.of();
    private Map<SignId, String> moments = Map.of();
    private Map<SignId, Effect> effects = Map.of();
    private Map<OriginId, OriginAnswer> origins = Map.of();
    private Map<RuleId, Verdict> verdicts = Map.of();
    private Map<UUID, Answer> items = Map.of();
    private Set<Topic> bring = Set.of();
    private Set<RuleId> known = Set.of();
    private String closing = "";

    SaidReader(Tokens tokens, Function<String, SignId> signs) {
        this.tokens = tokens;
        this.signs = signs;
    }

    /** Reads the part of that name to its end, if it is one. */
    boolean part(String name) throws Unreadable, NotJson {
        switch (name) {
            case "answers" -> answers = part(() -> signs.apply(name()), this::answer);
            case "notes" -> moments = part(() -> signs.apply(name()), this::words);
            case "effects" -> effects = part(() -> signs.apply(name()), () -> word(EFFECTS));
            case "origins" ->
                origins = part(() -> new OriginId(name()), () -> {
                    String path = tokens.path();
                    return origin(path, Json.rest(tokens));
                });
            case "verdicts" -> verdicts = part(() -> new RuleId(name()), () -> word(VERDICTS));
            case "items" -> items = part(this::item, this::answer);
            case "bring" -> {
                String path = tokens.path();
                bring = list(path, Json.rest(tokens), SaidReader::topic);
            }
            case "known" -> {
                String path = tokens.path();
                known = list(path, Json.rest(tokens), (at, rule) -> new RuleId(id(at, Parts.string(at, rule))));
            }
            case "closing" -> closing = words();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** All that was said in the parts that were read. */
    Answers answers() {
        return new Answers(answers, moments, effects, origins, verdicts, bring, closing, items, known);
    }

    private interface Next<T> {
        T read() throws Unreadable, NotJson;
    }

    private <K, V> Map<K, V> part(Next<K> key, Next<V> value) throws Unreadable, NotJson {
        var part = new LinkedHashMap<K, V>();
        boolean object = tokens.token() == Token.OBJECT;
        while (object && tokens.next() == Token.NAME) {
            K name = key.read();
            tokens.next();
            part.put(name, value.read());
        }
        if (part.isEmpty()) {
            throw not("an object that holds something");
        }
        return part;
    }

    private Answer answer() throws Unreadable {
        if (tokens.token() == Token.NUMBER) {
            return STEPS[number(0, STEPS.length - 1)];
        }
        return switch (text()) {
            case "not-applicable" -> Answer.NOT_APPLICABLE;
            case "skipped" -> Answer.SKIPPED;
            default -> throw not("0 to 4, not-applicable or skipped");
        };
    }

    private <E extends Enum<E>> E word(E[] values) throws Unreadable {
        String word = text();
        for (E value : values) {
            if (Documents.word(value).equals(word)) {
                return value;
            }
        }
        throw not("one of " + List.of(values));
    }

    private String name() throws Unreadable {
        if (!isId(tokens.text())) {
            throw not("of the form " + ID);
        }
        return tokens.text();
    }

    private UUID item() throws Unreadable {
        try {
            return Parts.id(tokens.text());
        } catch (Unreadable e) {
            throw not("a UUID in small letters");
        }
    }

    /** The id in the text that stands here. */
    String id() throws Unreadable {
        text();
        return name();
    }

    private String words() throws Unreadable {
        if (text().isEmpty()) {
            throw not("left out where nothing was written");
        }
        return tokens.text();
    }

    /** The text that stands here. */
    String text() throws Unreadable {
        if (tokens.token() != Token.TEXT) {
            throw not("a text");
        }
        return tokens.text();
    }

    LocalDate date() throws Unreadable {
        return Parts.day(text()).orElseThrow(() -> not("a day of the calendar, as 2026-11-25"));
    }

    int number(int least, int most) throws Unreadable {
        try {
            int number = tokens.token() == Token.NUMBER ? Integer.parseInt(tokens.text()) : least - 1;
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // with point or exponent, or too large
        }
        throw not("a whole number, " + least + " to " + most);
    }

    /** The fault that something else stands here. */
    Unreadable not(String expected) {
        return new Unreadable(tokens.path(), expected);
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
        if (!isId(text)) {
            throw new Unreadable(path, "of the form " + ID);
        }
        return text;
    }

    // most ids are of small letters and single hyphens: seen at a glance, where the pattern takes its time
    private static boolean isId(String text) {
        return plain(text) || ID.matcher(text).matches();
    }

    private static boolean plain(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean hyphen = each == '-' && letter;
            if (!Documents.small(each) && !hyphen) {
                return false;
            }
            letter = each != '-';
        }
        return letter && text.length() <= 100;
    }
}
