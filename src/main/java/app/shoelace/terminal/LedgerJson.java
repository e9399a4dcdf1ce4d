package app.shoelace.terminal;

import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Outcome;
import app.shoelace.practice.Ledger;
import app.shoelace.practice.LedgerWords;
import app.shoelace.practice.Offer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code ledger --json} prints: {@code {"made","yes","partly","no","didNotAsk","open","share":
 * {"guess","yes","low","high","place"}|null,"then","later":{"asks","before","other"}|null,"offers":{taken: n},
 * "sentences":[…]}}, a contract to which fields may be added.
 *
 * <p>{@code guess} and the shares are in percent, to two decimals; {@code low} and {@code high} are the Clopper-Pearson
 * interval at 95 %. {@code share} is null where too few asks were made.
 */
final class LedgerJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private LedgerJson() {}

    static String of(Ledger ledger, List<Offer> offers, LedgerWords words) {
        ObjectNode shown = NODES.objectNode();
        shown.put("made", ledger.made().size());
        shown.put("yes", ledger.count(Outcome.YES));
        shown.put("partly", ledger.count(Outcome.PARTLY));
        shown.put("no", ledger.count(Outcome.NO));
        shown.put("didNotAsk", ledger.notAsked().size());
        shown.put("open", ledger.open().size());
        shown.set("share", ledger.share().map(LedgerJson::share).orElseGet(NODES::nullNode));
        shown.set("then", felt(ledger.then()));
        shown.set("later", felt(ledger.later()));
        ObjectNode counts = shown.putObject("offers");
        for (Offer.Taken taken : Offer.Taken.values()) {
            counts.put(PracticeSpec.word(taken), Ledger.count(offers, taken));
        }
        ArrayNode sentences = shown.putArray("sentences");
        words.all(ledger, offers).forEach(sentences::add);
        return MAPPER.writeValueAsString(shown);
    }

    /** {@code [{"id","planned","what","whom","rung","guess","body","ifNo"}]}; the rung is null where none was picked. */
    static String open(List<Ask> asks) {
        ArrayNode rows = NODES.arrayNode();
        for (Ask ask : asks) {
            ObjectNode row = rows.addObject()
                    .put("id", ask.id().toString())
                    .put("planned", ask.planned().toString())
                    .put("what", ask.what())
                    .put("whom", ask.whom());
            row.set("rung", ask.rung() == Ask.NO_RUNG ? NODES.nullNode() : NODES.numberNode(ask.rung()));
            row.put("guess", ask.guess()).put("body", ask.dread()).put("ifNo", ask.otherwise());
        }
        return MAPPER.writeValueAsString(rows);
    }

    private static JsonNode share(Ledger.Share share) {
        return NODES.objectNode()
                .put("guess", rounded(share.guess()))
                .put("yes", rounded(share.percent()))
                .put("low", rounded(100 * share.range().low()))
                .put("high", rounded(100 * share.range().high()))
                .put("place", PracticeSpec.word(share.place()));
    }

    private static JsonNode felt(Optional<Ledger.Felt> felt) {
        return felt.<JsonNode>map(each -> NODES.objectNode()
                        .put("asks", each.asks())
                        .put("before", rounded(each.before()))
                        .put("other", rounded(each.other())))
                .orElseGet(NODES::nullNode);
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    }
}
