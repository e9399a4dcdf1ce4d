package app.shoelace.journal.entry;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.Item;
import app.shoelace.checkin.Note;
import app.shoelace.checkin.OriginNote;
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

    /** Something written down. */
    record OfNote(Note note) implements Entry {}

    /** A question in the person's own words. */
    record OfItem(Item item) implements Entry {}

    /** What was written on an origin page on one day. */
    record OfOrigin(OriginNote note) implements Entry {}

    /** All of these as entries. */
    static List<Entry> of(
            List<CheckIn> checkIns,
            List<Ask> asks,
            List<Offer> offers,
            List<Event> events,
            List<Note> notes,
            List<Item> items,
            List<OriginNote> origins) {
        return Stream.of(
                        checkIns.stream().<Entry>map(OfCheckIn::new),
                        asks.stream().<Entry>map(OfAsk::new),
                        offers.stream().<Entry>map(OfOffer::new),
                        events.stream().<Entry>map(OfEvent::new),
                        notes.stream().<Entry>map(OfNote::new),
                        items.stream().<Entry>map(OfItem::new),
                        origins.stream().<Entry>map(OfOrigin::new))
                .flatMap(each -> each)
                .toList();
    }

    default UUID id() {
        return switch (this) {
            case OfCheckIn(var checkIn) -> checkIn.id();
            case OfAsk(var ask) -> ask.id();
            case OfOffer(var offer) -> offer.id();
            case OfEvent(var event) -> event.id();
            case OfNote(var note) -> note.id();
            case OfItem(var item) -> item.id();
            case OfOrigin(var note) -> note.id();
        };
    }

    /** The day that it is about. */
    default LocalDate date() {
        return switch (this) {
            case OfCheckIn(var checkIn) -> checkIn.date();
            case OfAsk(var ask) -> ask.planned();
            case OfOffer(var offer) -> offer.date();
            case OfEvent(var event) -> event.date();
            case OfNote(var note) -> note.date();
            case OfItem(var item) -> item.date();
            case OfOrigin(var note) -> note.date();
        };
    }

    /** What its record is called. */
    default String kind() {
        return switch (this) {
            case OfCheckIn _ -> Row.CHECK_IN;
            case OfAsk _ -> Row.ASK;
            case OfOffer _ -> Row.OFFER;
            case OfEvent _ -> Row.EVENT;
            case OfNote _ -> Row.NOTE;
            case OfItem _ -> Row.ITEM;
            case OfOrigin _ -> Row.ORIGIN;
        };
    }
}
