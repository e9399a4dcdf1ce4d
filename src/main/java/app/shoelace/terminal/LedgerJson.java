package app.shoelace.terminal;

import app.shoelace.json.Fields;
import app.shoelace.json.Json;
import app.shoelace.json.Written;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Outcome;
import app.shoelace.practice.Ledger;
import app.shoelace.practice.LedgerWords;
import app.shoelace.practice.Offer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What {@code ledger --json} prints: {@code {"made","yes","partly","no","didNotAsk","open","share":
 * {"guess","yes","low","high","place"}|null,"then","later":{"asks","before","other"}|null,"offers":{taken: n},
 * "sentences":[…]}}, a contract to which fields may be added.
 *
 * <p>{@code guess} and the shares are in percent, to two decimals; {@code low} and {@code high} are the Clopper-Pearson
 * interval at 95 %. {@code share} is null where too few asks were made.
 */
final class LedgerJson {

    private LedgerJson() {}

    static String of(Ledger ledger, List<Offer> offers, LedgerWords words) {
        var counts = new Fields();
        for (Offer.Taken taken : Offer.Taken.values()) {
            counts.put(PracticeSpec.word(taken), Ledger.count(offers, taken));
        }
        return Written.printable(new Fields()
                .put("made", ledger.made().size())
                .put("yes", ledger.count(Outcome.YES))
                .put("partly", ledger.count(Outcome.PARTLY))
                .put("no", ledger.count(Outcome.NO))
                .put("didNotAsk", ledger.notAsked().size())
                .put("open", ledger.open().size())
                .put("share", ledger.share().map(LedgerJson::share).orElseGet(Json.Null::new))
                .put("then", felt(ledger.then()))
                .put("later", felt(ledger.later()))
                .put("offers", counts.made())
                .put("sentences", words.all(ledger, offers))
                .made());
    }

    /** {@code [{"id","planned","what","whom","rung","guess","body","ifNo"}]}; the rung is null where none was picked. */
    static String open(List<Ask> asks) {
        return Written.printable(
                new Json.Row(asks.stream().map(LedgerJson::open).toList()));
    }

    private static Json open(Ask ask) {
        return new Fields()
                .put("id", ask.id().toString())
                .put("planned", ask.planned().toString())
                .put("what", ask.what())
                .put("whom", ask.whom())
                .put("rung", ask.rung() == Ask.NO_RUNG ? new Json.Null() : new Json.Amount("" + ask.rung()))
                .put("guess", ask.guess())
                .put("body", ask.dread())
                .put("ifNo", ask.otherwise())
                .made();
    }

    private static Json share(Ledger.Share share) {
        return new Fields()
                .put("guess", rounded(share.guess()))
                .put("yes", rounded(share.percent()))
                .put("low", rounded(100 * share.range().low()))
                .put("high", rounded(100 * share.range().high()))
                .put("place", PracticeSpec.word(share.place()))
                .made();
    }

    private static Json felt(Optional<Ledger.Felt> felt) {
        return felt.<Json>map(each -> new Fields()
                        .put("asks", each.asks())
                        .put("before", rounded(each.before()))
                        .put("other", rounded(each.other()))
                        .made())
                .orElseGet(Json.Null::new);
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    }
}
