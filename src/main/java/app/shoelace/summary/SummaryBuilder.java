package app.shoelace.summary;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Event;
import app.shoelace.pack.Pack;
import app.shoelace.practice.SinceLast;
import app.shoelace.rules.Engine;
import app.shoelace.rules.Facts;
import app.shoelace.rules.Insight;
import app.shoelace.text.Messages;
import app.shoelace.trends.Trends;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks at a journal's check-ins for what a page could hold. */
public final class SummaryBuilder {
    private final Pack pack;
    private final Messages messages;
    private final Engine engine;

    /** A builder for the check-ins of that pack, which speaks those words. */
    public SummaryBuilder(Pack pack, Messages messages) {
        this.pack = pack;
        this.messages = messages;
        engine = new Engine(pack, messages);
    }

    /**
     * What a page about that period could hold; nothing where it has no check-in of the pack.
     *
     * @param all the journal's check-ins, in any order
     * @param events what the person marked, in any order
     * @param today the day that the page is written on
     */
    public Optional<SummarySource> gather(List<CheckIn> all, List<Event> events, Period period, LocalDate today) {
        return gather(all, events, AsksAndOffers.NOTHING, period, today);
    }

    /** The same with asks and offers of the whole journal. */
    public Optional<SummarySource> gather(
            List<CheckIn> all, List<Event> events, AsksAndOffers practised, Period period, LocalDate today) {
        return gather(all, events, practised, Writing.NOTHING, period, today);
    }

    /** The same with everything that was written outside of check-ins. */
    public Optional<SummarySource> gather(
            List<CheckIn> all,
            List<Event> events,
            AsksAndOffers practised,
            Writing writing,
            Period period,
            LocalDate today) {
        var within = period.of(pack.edition().pack(), all);
        if (within.isEmpty()) {
            return Optional.empty();
        }
        var found = new SummaryData(
                pack,
                within,
                between(events, within),
                Trends.of(pack, within),
                insights(within, all, practised, period),
                practised.within(period),
                writing.within(period),
                outside(all, within, writing, period),
                today);
        return Optional.of(new SummarySource(pack, messages, found));
    }

    /** How many things are flagged for the therapist on days that the page is not about. */
    private int outside(List<CheckIn> all, List<CheckIn> within, Writing writing, Period period) {
        long inCheckIns = Period.ALL.of(pack.edition().pack(), all).stream()
                .filter(each -> !within.contains(each))
                .mapToLong(each -> each.said().bring().size())
                .sum();
        long notes = writing.notes().stream()
                .filter(note -> note.bring() && !period.has(note.date()))
                .count();
        return Math.toIntExact(inCheckIns + notes);
    }

    /** Those that lie where the charts run. */
    private static List<Event> between(List<Event> events, List<CheckIn> within) {
        var run = new Period(within.getFirst().date(), within.getLast().date());
        return events.stream()
                .filter(event -> run.has(event.date()))
                .sorted(Event.BY_DATE)
                .toList();
    }

    /**
     * Those insights that are shown with the newest check-in, as everywhere in the app, and that hold by the period alone.
     */
    private List<Insight> insights(List<CheckIn> within, List<CheckIn> all, AsksAndOffers practised, Period period) {
        var ordered = all.stream().sorted(CheckIn.BY_DATE).toList();
        CheckIn newest = within.getLast();
        int asks = SinceLast.asks(newest, all, practised.asks());
        int asksWithin = SinceLast.asks(newest, within, practised.within(period).asks());
        var shown = engine.read(Facts.of(newest, ordered, asks)).insights();
        var hold = engine.read(Facts.of(newest, within, asksWithin)).insights();
        return shown.stream()
                .filter(one -> hold.stream()
                        .anyMatch(other -> other.rule().equals(one.rule())
                                && other.reasons().equals(one.reasons())))
                .toList();
    }
}
