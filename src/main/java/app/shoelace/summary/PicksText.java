package app.shoelace.summary;

import app.shoelace.pack.OriginId;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.SignId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Picks as a text to keep: a line each, a name and what it is. What a line of another version says and this one does not
 * know is passed over, so that the rest still holds.
 */
public final class PicksText {
    private PicksText() {}

    /** The text for these picks. */
    public static String of(SummaryPreferences picks) {
        var lines = new ArrayList<String>();
        lines.add("reach " + picks.reach());
        lines.add("days " + picks.days().from() + " " + picks.days().to());
        lines.add("sections "
                + picks.sections().stream().sorted().map(Section::name).collect(Collectors.joining(" ")));
        picks.others().stream().map(PicksText::name).sorted().forEach(name -> lines.add("other " + name));
        picks.asked().stream().map(PicksText::name).sorted().forEach(name -> lines.add("asked " + name));
        lines.add("initials " + oneLine(picks.initials()));
        lines.add("wanted " + oneLine(picks.wanted()));
        picks.questions().forEach(question -> lines.add("question " + oneLine(question)));
        lines.add("left-out " + picks.tellsLeftOut());
        lines.add("paper " + picks.paper());
        return String.join("\n", lines);
    }

    /** The picks that such a text is of; what it does not say is as at first. */
    public static SummaryPreferences read(String text) {
        SummaryPreferences picks = SummaryPreferences.FIRST;
        Optional<Set<Section>> sections = Optional.empty();
        var others = new HashSet<Item>();
        var asked = new HashSet<Item>();
        var questions = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            int space = line.indexOf(' ');
            String name = space < 0 ? line : line.substring(0, space);
            String said = space < 0 ? "" : line.substring(space + 1);
            try {
                switch (name) {
                    case "days" -> picks = picks.with(days(said)).with(picks.reach());
                    case "reach" -> picks = picks.with(PeriodChoice.valueOf(said));
                    case "sections" -> sections = Optional.of(sections(said));
                    case "other" -> others.add(item(said));
                    case "asked" -> asked.add(item(said));
                    case "initials" -> picks = picks.withInitials(lines(said));
                    case "wanted" -> picks = picks.withWanted(lines(said));
                    case "question" -> questions.add(lines(said));
                    case "left-out" -> picks = picks.tellingLeftOut(Boolean.parseBoolean(said));
                    case "paper" -> picks = picks.with(Paper.valueOf(said));
                    default -> {}
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                // this line stays as at first
            }
        }
        var most = questions.subList(0, Math.min(questions.size(), Selection.MOST_QUESTIONS));
        return picks.withQuestions(most)
                .ticking(sections.orElse(picks.sections()), others)
                .asking(asked);
    }

    private static Period days(String said) {
        String[] ends = said.split(" ", -1);
        return new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    }

    private static Set<Section> sections(String said) {
        var sections = EnumSet.noneOf(Section.class);
        Arrays.stream(Section.values())
                .filter(section -> List.of(said.split(" ", -1)).contains(section.name()))
                .filter(section -> !SummaryPreferences.ONE_BY_ONE.contains(section))
                .forEach(sections::add);
        return sections;
    }

    private static String name(Item item) {
        return switch (item) {
            case Item.Result() -> "result";
            case Item.OfPattern(var pattern) -> "pattern " + pattern.value();
            case Item.OfSign(var sign) -> "sign " + sign.value();
            case Item.OfInsight(var rule) -> "insight " + rule.value();
            case Item.Marked(var event) -> "marked " + event;
            case Item.Moment(var checkIn, var sign) -> "moment " + checkIn + " " + sign.value();
            case Item.Closing(var checkIn) -> "closing " + checkIn;
            case Item.OfNote(var note) -> "note " + note;
            case Item.OfOrigin(var origin) -> "origin " + origin.value();
            case Item.OfBody(var origin) -> "body " + origin.value();
            case Item.OfLedger() -> "ledger";
            case Item.OfOffers() -> "offers";
            case Item.OfAsk(var ask) -> "ask " + ask;
        };
    }

    private static Item item(String said) {
        String[] parts = said.split(" ", -1);
        String last = parts[parts.length - 1];
        return switch (parts[0]) {
            case "result" -> new Item.Result();
            case "pattern" -> new Item.OfPattern(new PatternId(last));
            case "sign" -> new Item.OfSign(new SignId(last));
            case "insight" -> new Item.OfInsight(new RuleId(last));
            case "marked" -> new Item.Marked(UUID.fromString(last));
            case "moment" -> new Item.Moment(UUID.fromString(parts[1]), new SignId(last));
            case "closing" -> new Item.Closing(UUID.fromString(last));
            case "note" -> new Item.OfNote(UUID.fromString(last));
            case "origin" -> new Item.OfOrigin(new OriginId(last));
            case "body" -> new Item.OfBody(new OriginId(last));
            case "ledger" -> new Item.OfLedger();
            case "offers" -> new Item.OfOffers();
            case "ask" -> new Item.OfAsk(UUID.fromString(last));
            default -> throw new IllegalArgumentException("no item " + said);
        };
    }

    private static String oneLine(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String lines(String said) {
        var text = new StringBuilder(said.length());
        for (int i = 0; i < said.length(); i++) {
            char sign = said.charAt(i);
            if (sign != '\\' || i + 1 == said.length()) {
                text.append(sign);
            } else {
                i++;
                text.append(
                        switch (said.charAt(i)) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> said.charAt(i);
                        });
            }
        }
        return text.toString();
    }
}
