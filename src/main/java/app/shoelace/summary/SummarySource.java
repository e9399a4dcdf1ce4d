package app.shoelace.summary;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a page about one period could hold, and the page itself for what is chosen. */
public final class SummarySource {
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
                messages.text("summary.pick.moment", pack.shortLabel(sign), messages.shortDate(of(id).date()));
            case Item.Closing(var id) -> messages.text("summary.words.closing", messages.shortDate(of(id).date()));
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
        pack.origins().stream()
                .filter(origin -> lastSaid(found.checkIns(), origin.id()).isPresent())
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

    /** What was said last about an origin, if anything was. */
    static Optional<OriginAnswer> lastSaid(List<CheckIn> checkIns, OriginId origin) {
        return checkIns.reversed().stream()
                .map(each -> each.said().origins().getOrDefault(origin, OriginAnswer.NOTHING))
                .filter(answer -> answer.felt() != HowTrue.UNSAID
                        || !answer.ticks().isEmpty()
                        || !answer.text().isBlank())
                .findFirst();
    }
}
