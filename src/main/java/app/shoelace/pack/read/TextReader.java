package app.shoelace.pack.read;

import app.shoelace.json.cursor.JsonCursor;
import app.shoelace.pack.Edition;
import app.shoelace.pack.Help;
import app.shoelace.pack.Origin;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Pattern;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.Rule;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.Scale;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import app.shoelace.pack.read.Structure.CountryPart;
import app.shoelace.pack.read.Structure.LinePart;
import app.shoelace.pack.read.Structure.OriginPart;
import app.shoelace.pack.read.Structure.RulePart;
import app.shoelace.pack.read.Structure.SignPart;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the words of a pack in one language and joins them to its structure. */
final class TextReader {
    private final Structure pack;
    private final JsonCursor root;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private TextReader(Structure pack, JsonCursor root) {
        this.pack = pack;
        this.root = root;
    }

    /** The whole pack; to be thrown away if there are faults. */
    static Pack read(Structure pack, JsonCursor root, String language) {
        return new TextReader(pack, root).pack(language);
    }

    private Pack pack(String language) {
        root.only(
                "$schema",
                "pack",
                "language",
                "scale",
                "notApplicable",
                "skipped",
                "patterns",
                "signs",
                "origins",
                "rules",
                "help",
                "ladder",
                "lists",
                "texts");
        root.schemaName();
        same(root.at("pack"), pack.id());
        same(root.at("language"), language);
        JsonCursor help = root.at("help");
        help.only("countries", "grounding", "breathing");
        return new Pack(
                new Edition(pack.id(), pack.edition()),
                language,
                pack.windowDays(),
                scale(),
                patterns(),
                signs(),
                origins(),
                rules(),
                new Help(
                        countries(section(help, "countries", codes())),
                        list(help.at("grounding")),
                        list(help.at("breathing"))),
                ladder(),
                texts());
    }

    private Scale scale() {
        JsonCursor words = section(root, "scale", pack.scale());
        return new Scale(
                pack.scale().stream()
                        .map(step -> PackText.plain(words.at(step)))
                        .toList(),
                PackText.plain(root.at("notApplicable")),
                PackText.plain(root.at("skipped")));
    }

    private List<Pattern> patterns() {
        JsonCursor names = section(root, "patterns", pack.patterns());
        return pack.patterns().stream()
                .map(id -> new Pattern(new PatternId(id), PackText.plain(names.at(id))))
                .toList();
    }

    private List<Sign> signs() {
        JsonCursor words = section(root, "signs", pack.signIds());
        return pack.signs().stream()
                .map(sign -> sign(sign, words.at(sign.id())))
                .toList();
    }

    private Sign sign(SignPart part, JsonCursor words) {
        words.only("label", "short", "question", "phrase");
        var id = new SignId(part.id());
        texts.put(Pack.shortLabelKey(id), PackText.plain(words.at("short")));
        return new Sign(
                id,
                new PatternId(part.pattern()),
                PackText.plain(words.at("label")),
                PackText.plain(words.at("question")),
                PackText.plain(words.at("phrase")));
    }

    private List<Origin> origins() {
        JsonCursor words = section(root, "origins", pack.originIds());
        return pack.origins().stream()
                .map(origin -> origin(origin, words.at(origin.id())))
                .toList();
    }

    private Origin origin(OriginPart part, JsonCursor words) {
        var ids = part.ticks().stream().map(Structure.TickPart::id).toList();
        words.only(
                ids.isEmpty()
                        ? List.of("about", "sentence", "opening", "followUp", "wayOut")
                        : List.of("about", "sentence", "opening", "followUp", "wayOut", "ticks"));
        List<Origin.Tick> ticks = List.of();
        if (!ids.isEmpty()) {
            JsonCursor names = section(words, "ticks", ids);
            ticks = part.ticks().stream()
                    .map(tick -> new Origin.Tick(
                            new TickId(tick.id()), PackText.plain(names.at(tick.id())), tick.alarm(), tick.anger()))
                    .toList();
        }
        var id = new OriginId(part.id());
        texts.put(Pack.sentenceKey(id), PackText.plain(words.at("sentence")));
        return new Origin(
                id,
                PackText.plain(words.at("about")),
                PackText.plain(words.at("opening")),
                PackText.plain(words.at("followUp")),
                ticks,
                PackText.plain(words.at("wayOut")));
    }

    private List<Rule> rules() {
        JsonCursor words =
                section(root, "rules", pack.rules().stream().map(RulePart::id).toList());
        return pack.rules().stream()
                .map(rule -> rule(rule, words.at(rule.id())))
                .toList();
    }

    private static Rule rule(RulePart part, JsonCursor words) {
        var kinds = Openings.of(part.when());
        words.only(kinds.isEmpty() ? List.of("text") : List.of("openings", "text"));
        var openings = new LinkedHashMap<String, String>();
        if (!kinds.isEmpty()) {
            JsonCursor sentences = section(words, "openings", kinds);
            kinds.forEach(kind -> openings.put(kind, PackText.marked(sentences.at(kind), Openings.places(kind))));
        }
        JsonCursor textAt = words.at("text");
        String text = kinds.isEmpty() || textAt.there() ? PackText.marked(textAt, Set.of()) : "";
        return new Rule(new RuleId(part.id()), part.kind(), part.when(), text, openings);
    }

    private List<String> codes() {
        return pack.help().stream().map(CountryPart::code).toList();
    }

    private List<Help.Country> countries(JsonCursor words) {
        return pack.help().stream()
                .map(country -> country(country, words.at(country.code())))
                .toList();
    }

    private static Help.Country country(CountryPart part, JsonCursor words) {
        words.only("name", "lines");
        JsonCursor lines =
                section(words, "lines", part.lines().stream().map(LinePart::id).toList());
        return new Help.Country(
                part.code(),
                PackText.plain(words.at("name")),
                part.lines().stream()
                        .map(line -> line(line, lines.at(line.id())))
                        .toList());
    }

    private static Help.Line line(LinePart part, JsonCursor words) {
        var places = new TreeSet<String>();
        for (int i = 0; i < part.numbers().size(); i++) {
            places.add(Integer.toString(i));
        }
        String text = PackText.filledAll(words, places);
        for (int i = 0; i < part.numbers().size(); i++) {
            text = text.replace("{" + i + "}", part.numbers().get(i));
        }
        return new Help.Line(text, part.emergency(), part.checked());
    }

    private List<String> ladder() {
        JsonCursor rungs = section(root, "ladder", pack.ladder());
        return pack.ladder().stream()
                .map(rung -> PackText.plain(rungs.at(rung)))
                .toList();
    }

    private Map<String, String> texts() {
        JsonCursor words = section(root, "texts", TextKeys.TEXTS);
        for (String key : TextKeys.TEXTS) {
            // the one text that says which version of the questions it is about
            texts.put(
                    key,
                    key.equals("clinician")
                            ? PackText.filled(words.at(key), Set.of("edition"), false)
                                    .replace("{edition}", Integer.toString(pack.edition()))
                            : PackText.plain(words.at(key)));
        }
        JsonCursor lists = section(root, "lists", TextKeys.LISTS);
        for (String key : TextKeys.LISTS) {
            int place = 0;
            for (String text : list(lists.at(key))) {
                texts.put(Pack.itemKey(key, place++), text);
            }
        }
        return texts;
    }

    private static List<String> list(JsonCursor spot) {
        return spot.items(1, 30).stream().map(PackText::plain).toList();
    }

    /** A group with a text for each of these ids and for nothing else; the lack of a text is found when it is read. */
    private static JsonCursor section(JsonCursor parent, String name, Collection<String> ids) {
        JsonCursor section = parent.at(name);
        section.only(ids);
        return section;
    }

    private static void same(JsonCursor spot, String expected) {
        if (!spot.string().equals(expected) && !expected.isEmpty()) {
            spot.fault("pack.fault.not-this", expected);
        }
    }
}
