package app.shoelace.summary;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Note;
import app.shoelace.checkin.OriginNote;
import app.shoelace.checkin.OriginPages;
import app.shoelace.checkin.Topic;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a page about one period could hold, and the page itself for what is chosen. */
public final class SummarySource {
    /** So many letters of somebody's words tell which they are. */
    private static final int FIRST_WORDS = 60;

    private final Pack pack;
    private final Messages messages;
    private final SummaryData found;
    private final Phrases phrases;
    private final List<Item> items;

    SummarySource(Pack pack, Messages messages, SummaryData found) {
        this.pack = pack;
        this.messages = messages;
        this.found = found;
        phrases = new Phrases(pack, messages);
        items = List.copyOf(all());
    }

    /** Everything that can be ticked, in the order of the page. */
    public List<Item> items() {
        return items;
    }

    /** What an item is called beside its tick. */
    public String label(Item item) {
        return switch (item) {
            case Item.Result() -> messages.text("summary.pick.result");
            case Item.OfPattern(var pattern) -> pack.pattern(pattern).name();
            case Item.Marked(var event) ->
                found.events().stream()
                        .filter(each -> each.id().equals(event))
                        .map(phrases::marked)
                        .findFirst()
                        .orElse("");
            case Item.OfSign(var sign) -> pack.shortLabel(sign);
            case Item.OfInsight(var rule) ->
                found.insights().stream()
                        .filter(insight -> insight.rule().id().equals(rule))
                        .map(insight -> insight.text().plain())
                        .findFirst()
                        .orElse("");
            case Item.Moment(var id, var sign) ->
                messages.text(
                        "summary.pick.words",
                        messages.text("summary.pick.moment", pack.shortLabel(sign), messages.shortDate(of(id).date())),
                        begin(of(id).said().moments().getOrDefault(sign, "")));
            case Item.Closing(var id) ->
                messages.text(
                        "summary.pick.words",
                        messages.text("summary.words.closing", messages.shortDate(of(id).date())),
                        begin(of(id).said().closing()));
            case Item.OfNote(var id) -> {
                Note note = note(id);
                yield messages.text(
                        "summary.pick.words",
                        messages.text("summary.words.note", messages.shortDate(note.date())),
                        begin(note.text()));
            }
            case Item.OfOrigin(var origin) -> pack.origin(origin).opening();
            case Item.OfBody(var origin) -> pack.origin(origin).opening();
            case Item.OfLedger() -> messages.text("summary.pick.ledger");
            case Item.OfOffers() -> messages.text("summary.pick.offers");
            case Item.OfAsk(var id) ->
                found.practised().asks().stream()
                        .filter(ask -> ask.id().equals(id))
                        .map(new AskPhrases(pack, messages)::ask)
                        .findFirst()
                        .orElse("");
        };
    }

    /**
     * What the person flagged for the therapist in these days: the words that belong to the flag where there are any, else
     * the answer, the origin or the insight itself.
     */
    public Set<Item> brought() {
        var brought = new LinkedHashSet<Item>();
        for (CheckIn each : found.checkIns()) {
            for (Topic topic : each.said().bring()) {
                brought.add(item(each, topic));
            }
        }
        found.writing().notes().stream().filter(Note::bring).forEach(note -> brought.add(new Item.OfNote(note.id())));
        found.writing().origins().stream()
                .filter(OriginNote::bring)
                .filter(note -> known(note.origin()))
                .forEach(note -> brought.add(Item.of(pack.origin(note.origin()))));
        brought.retainAll(items);
        return brought;
    }

    private Item item(CheckIn of, Topic topic) {
        return switch (topic) {
            case Topic.OfSign(var sign) ->
                of.said().moments().getOrDefault(sign, "").isBlank()
                        ? new Item.OfSign(sign)
                        : new Item.Moment(of.id(), sign);
            case Topic.OfInsight(var rule) -> new Item.OfInsight(rule);
            case Topic.OfClosing() -> new Item.Closing(of.id());
            case Topic.OfOrigin(var origin) -> known(origin) ? Item.of(pack.origin(origin)) : new Item.OfOrigin(origin);
        };
    }

    private boolean known(OriginId id) {
        return pack.origins().stream().anyMatch(origin -> origin.id().equals(id));
    }

    /** How many things are flagged on days that the page is not about. */
    public int broughtOutside() {
        return found.outside();
    }

    /** What else is to be ticked before an item stands on the page, as it would tell of that too. */
    public Set<Item> needs(Item item) {
        return item instanceof Item.OfInsight(var rule) ? found.needs(rule) : Set.of();
    }

    /** The page with what is chosen and nothing else. */
    public Summary summary(Selection choices) {
        var left = new HashSet<>(items);
        left.removeAll(choices.items());
        return new Assembler(pack, messages, found, phrases, choices).summary(!left.isEmpty());
    }

    /** The first words of what would be on the page. */
    private static String begin(String words) {
        String line = TextSanitizer.line(words);
        int letters = line.codePointCount(0, line.length());
        return letters <= FIRST_WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, FIRST_WORDS)).strip() + " …";
    }

    private Note note(UUID id) {
        return found.writing().notes().stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no note " + id));
    }

    private CheckIn of(UUID id) {
        return found.checkIns().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no check-in " + id));
    }

    private List<Item> all() {
        var there = new ArrayList<Item>();
        there.add(new Item.Result());
        pack.patterns().forEach(pattern -> there.add(new Item.OfPattern(pattern.id())));
        found.events().reversed().forEach(event -> there.add(new Item.Marked(event.id())));
        pack.signs().forEach(sign -> there.add(new Item.OfSign(sign.id())));
        found.insights()
                .forEach(insight -> there.add(new Item.OfInsight(insight.rule().id())));
        for (CheckIn each : found.checkIns().reversed()) {
            for (Sign sign : pack.signs()) {
                if (!each.said().moments().getOrDefault(sign.id(), "").isBlank()) {
                    there.add(new Item.Moment(each.id(), sign.id()));
                }
            }
            if (!each.said().closing().isBlank()) {
                there.add(new Item.Closing(each.id()));
            }
        }
        found.writing().notes().reversed().stream()
                .filter(note -> !note.text().isBlank())
                .forEach(note -> there.add(new Item.OfNote(note.id())));
        OriginPages pages = OriginPages.of(found.checkIns(), found.writing().origins());
        pack.origins().stream()
                .filter(origin -> !pages.of(origin.id()).isEmpty())
                .map(Item::of)
                .sorted(Comparator.comparing(Item::section))
                .forEach(there::add);
        if (!found.practised().ledger().made().isEmpty()) {
            there.add(new Item.OfLedger());
        }
        if (!found.practised().offers().isEmpty()) {
            there.add(new Item.OfOffers());
        }
        found.practised().asks().reversed().forEach(ask -> there.add(new Item.OfAsk(ask.id())));
        return there;
    }
}
