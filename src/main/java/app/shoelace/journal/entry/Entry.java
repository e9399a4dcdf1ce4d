package app.shoelace.journal.entry;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Event;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Something that the person wrote into the journal and that can be deleted, found again and added from elsewhere. */
public sealed interface Entry {

    /** A check-in, done. */
    record OfCheckIn(CheckIn checkIn) implements Entry {}

    /** A small ask. */
    record OfAsk(Ask ask) implements Entry {}

    /** An offer of help. */
    record OfOffer(Offer offer) implements Entry {}

    /** A mark in time. */
    record OfEvent(Event event) implements Entry {}

    /** All of these as entries. */
    static List<Entry> of(List<CheckIn> checkIns, List<Ask> asks, List<Offer> offers, List<Event> events) {
        return Stream.of(
                        checkIns.stream().<Entry>map(OfCheckIn::new),
                        asks.stream().<Entry>map(OfAsk::new),
                        offers.stream().<Entry>map(OfOffer::new),
                        events.stream().<Entry>map(OfEvent::new))
                .flatMap(each -> each)
                .toList();
    }

    default UUID id() {
        return switch (this) {
            case OfCheckIn(var checkIn) -> checkIn.id();
            case OfAsk(var ask) -> ask.id();
            case OfOffer(var offer) -> offer.id();
            case OfEvent(var event) -> event.id();
        };
    }

    /** The day that it is about. */
    default LocalDate date() {
        return switch (this) {
            case OfCheckIn(var checkIn) -> checkIn.date();
            case OfAsk(var ask) -> ask.planned();
            case OfOffer(var offer) -> offer.date();
            case OfEvent(var event) -> event.date();
        };
    }

    /** What its record is called. */
    default String kind() {
        return switch (this) {
            case OfCheckIn _ -> Row.CHECK_IN;
            case OfAsk _ -> Row.ASK;
            case OfOffer _ -> Row.OFFER;
            case OfEvent _ -> Row.EVENT;
        };
    }
}
