package app.shoelace.summary;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Event;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.Pack;
import app.shoelace.pack.RuleId;
import app.shoelace.rules.Insight;
import app.shoelace.rules.Reason;
import app.shoelace.trends.Trends;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a period holds.
 *
 * @param checkIns in order, one or more
 * @param events marked between the first and the newest check-in, in order
 * @param insights of the newest
 * @param practised asks and offers of the period
 * @param writing what was written outside of check-ins in the period
 * @param outside how many things are flagged for the therapist on other days
 */
record SummaryData(
        Pack pack,
        List<CheckIn> checkIns,
        List<Event> events,
        Trends trends,
        List<Insight> insights,
        AsksAndOffers practised,
        Writing writing,
        int outside,
        LocalDate today) {

    CheckIn newest() {
        return checkIns.getLast();
    }

    /** The check-in before the newest, if the two may be compared. */
    Optional<CheckIn> previous() {
        return checkIns.reversed().stream()
                .skip(1)
                .filter(each -> each.edition().equals(newest().edition()))
                .findFirst();
    }

    /** The answers, patterns and origins that an insight tells of. */
    Set<Item> needs(RuleId rule) {
        var needs = new HashSet<Item>();
        for (Insight insight : insights) {
            if (insight.rule().id().equals(rule)) {
                insight.reasons().forEach(reason -> needs(reason, needs));
            }
        }
        return needs;
    }

    private void needs(Reason reason, Set<Item> needs) {
        switch (reason) {
            case Reason.Answered(var sign, var _) -> needs.add(new Item.OfSign(sign));
            case Reason.Blank(var sign) -> needs.add(new Item.OfSign(sign));
            case Reason.Moved(var sign, var _, var _) -> needs.add(new Item.OfSign(sign));
            case Reason.NothingBlank() -> pack.signs().forEach(sign -> needs.add(new Item.OfSign(sign.id())));
            case Reason.LevelIs(var pattern, var _) -> needs.add(new Item.OfPattern(pattern));
            case Reason.Outside(var pattern, var _, var _, var _) -> needs.add(new Item.OfPattern(pattern));
            case Reason.Within(var pattern) -> needs.add(new Item.OfPattern(pattern));
            case Reason.Trend(var pattern, var _) -> needs.add(new Item.OfPattern(pattern));
            case Reason.NoTrend(var pattern) -> needs.add(new Item.OfPattern(pattern));
            case Reason.Ticked(var origin, var _) -> needs.add(item(origin));
            case Reason.NotTicked(var origin, var _) -> needs.add(item(origin));
            case Reason.FeltTrue(var origin, var _) -> needs.add(item(origin));
            case Reason.Asked(var _) -> needs.add(new Item.OfLedger());
            case Reason.CheckIns(var _) -> {}
        }
    }

    private Item item(OriginId origin) {
        return Item.of(pack.origin(origin));
    }
}
