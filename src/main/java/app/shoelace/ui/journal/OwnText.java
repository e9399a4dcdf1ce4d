package app.shoelace.ui.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.journal.entry.Entry;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.SignId;
import app.shoelace.practice.Ask;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Something that the person wrote, and where. */
record OwnText(Place place, String words) {

    /** Where it stands. */
    sealed interface Place {
        record Moment(SignId sign) implements Place {}

        record Of(OriginId origin) implements Place {}

        record Closing() implements Place {}

        /** The entry is nothing but words. */
        record Whole() implements Place {}
    }

    /** All that the person wrote in an entry, in the order in which it is asked for. */
    static List<OwnText> in(Entry entry) {
        return switch (entry) {
            case Entry.OfCheckIn(var checkIn) -> in(checkIn);
            case Entry.OfAsk(var ask) -> {
                var texts = new ArrayList<OwnText>();
                Consumer<String> add = words -> add(texts, new Place.Whole(), words);
                add.accept(ask.what());
                add.accept(ask.whom());
                add.accept(ask.otherwise());
                if (ask.course() instanceof Ask.Status.Went went) {
                    add.accept(went.keep());
                }
                yield texts;
            }
            case Entry.OfOffer(var offer) -> whole(offer.words());
            case Entry.OfEvent(var event) -> whole(event.name());
            case Entry.OfNote(var note) -> {
                var texts = whole(note.text());
                note.first().forEach(first -> add(texts, new Place.Whole(), first.text()));
                yield texts;
            }
            case Entry.OfItem(var item) -> whole(item.words());
            case Entry.OfOrigin(var note) -> {
                var texts = new ArrayList<OwnText>();
                add(texts, new Place.Of(note.origin()), note.opening());
                add(texts, new Place.Of(note.origin()), note.followUp());
                yield texts;
            }
        };
    }

    private static List<OwnText> in(CheckIn checkIn) {
        var texts = new ArrayList<OwnText>();
        checkIn.said().moments().forEach((sign, words) -> add(texts, new Place.Moment(sign), words));
        for (var origin : checkIn.said().origins().entrySet()) {
            OriginAnswer answer = origin.getValue();
            add(texts, new Place.Of(origin.getKey()), answer.text());
        }
        add(texts, new Place.Closing(), checkIn.said().closing());
        return texts;
    }

    private static List<OwnText> whole(String words) {
        var texts = new ArrayList<OwnText>();
        add(texts, new Place.Whole(), words);
        return texts;
    }

    private static void add(List<OwnText> texts, Place place, String words) {
        if (!words.isBlank()) {
            texts.add(new OwnText(place, words));
        }
    }
}
