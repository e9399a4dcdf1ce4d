package app.shoelace.summary;

import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Status;
import app.shoelace.practice.Ledger;
import app.shoelace.practice.Offer;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks and offers for a page.
 *
 * @param asks without those laid aside where they belong to a period, in order of time
 * @param offers by day
 */
public record AsksAndOffers(List<Ask> asks, List<Offer> offers) {
    /** None of either. */
    public static final AsksAndOffers NOTHING = new AsksAndOffers(List.of(), List.of());

    public AsksAndOffers {
        asks = List.copyOf(asks);
        offers = List.copyOf(offers);
    }

    /** The day of an ask on a page: that of the outcome, else that of planning. */
    static LocalDate day(Ask ask) {
        return ask.course() instanceof Status.Went went ? went.on() : ask.planned();
    }

    /** Those that belong to a period; what was laid aside belongs to none. */
    AsksAndOffers within(Period period) {
        return new AsksAndOffers(
                asks.stream()
                        .filter(ask -> !(ask.course() instanceof Status.Dropped) && period.has(day(ask)))
                        .toList(),
                offers.stream().filter(offer -> period.has(offer.date())).toList());
    }

    Ledger ledger() {
        return Ledger.of(asks);
    }
}
