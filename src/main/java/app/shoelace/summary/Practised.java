package app.shoelace.summary;

import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Course;
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
public record Practised(List<Ask> asks, List<Offer> offers) {
    /** None of either. */
    public static final Practised NOTHING = new Practised(List.of(), List.of());

    public Practised {
        asks = List.copyOf(asks);
        offers = List.copyOf(offers);
    }

    /** The day of an ask on a page: that of the outcome, else that of planning. */
    static LocalDate day(Ask ask) {
        return ask.course() instanceof Course.Went went ? went.on() : ask.planned();
    }

    /** Those that belong to a period; what was laid aside belongs to none. */
    Practised within(Period period) {
        return new Practised(
                asks.stream()
                        .filter(ask -> !(ask.course() instanceof Course.Dropped) && period.has(day(ask)))
                        .toList(),
                offers.stream().filter(offer -> period.has(offer.date())).toList());
    }

    Ledger ledger() {
        return Ledger.of(asks);
    }
}
