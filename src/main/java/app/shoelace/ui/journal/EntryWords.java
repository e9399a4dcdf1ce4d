package app.shoelace.ui.journal;

import app.shoelace.checkin.Event;
import app.shoelace.checkin.Tally;
import app.shoelace.journal.entry.Entry;
import app.shoelace.pack.Pack;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Offer;
import app.shoelace.text.Messages;
import app.shoelace.ui.journal.OwnText.Place;
import java.util.ArrayList;
import java.util.List;

/** Puts entries into words, as they stand in a list. */
record EntryWords(Pack pack, Messages messages) {
    /** What kind of entry it is, with its day: how it is named where it is spoken of. */
    String name(Entry entry) {
        return messages.text("journal.named", kind(entry), messages.shortDate(entry.date()));
    }

    String kind(Entry entry) {
        return switch (entry) {
            case Entry.OfCheckIn _ -> messages.text("journal.kind.check-in");
            case Entry.OfAsk _ -> messages.text("journal.kind.ask");
            case Entry.OfOffer _ -> messages.text("journal.kind.offer");
            case Entry.OfEvent(var event) ->
                messages.text(event.kind() == Event.Kind.EVENT ? "journal.kind.event" : "journal.kind.appointment");
            case Entry.OfNote _ -> messages.text("journal.kind.note");
            case Entry.OfItem _ -> messages.text("journal.kind.item");
            case Entry.OfOrigin _ -> messages.text("journal.kind.origin");
        };
    }

    /** What there is to say of it in a line, piece by piece. */
    List<String> facts(Entry entry) {
        var facts = new ArrayList<String>();
        switch (entry) {
            case Entry.OfCheckIn(var checkIn) -> {
                Tally tally = Tally.of(pack.signs(), checkIn.said());
                facts.add(messages.text(
                        "journal.answered", tally.answered(), pack.signs().size()));
                facts.add(messages.text("journal.often", tally.often()));
                if (checkIn.late()) {
                    facts.add(messages.text("journal.late"));
                }
                if (!checkIn.first().isEmpty()) {
                    facts.add(messages.text("journal.changed"));
                }
                if (!checkIn.said().bring().isEmpty()) {
                    facts.add(messages.text("journal.flagged"));
                }
            }
            case Entry.OfAsk(var ask) -> {
                facts.add(kind(entry));
                facts.add(course(ask));
            }
            case Entry.OfOffer(var offer) -> {
                facts.add(kind(entry));
                facts.add(taken(offer));
            }
            case Entry.OfEvent _ -> facts.add(kind(entry));
            case Entry.OfNote(var note) -> {
                facts.add(kind(entry));
                if (!note.first().isEmpty()) {
                    facts.add(messages.text("journal.changed"));
                }
                if (note.bring()) {
                    facts.add(messages.text("journal.flagged"));
                }
            }
            case Entry.OfItem(var item) -> {
                facts.add(kind(entry));
                item.retired()
                        .ifPresent(day -> facts.add(messages.text("journal.item.retired", messages.shortDate(day))));
            }
            case Entry.OfOrigin(var note) -> {
                facts.add(kind(entry));
                if (note.bring()) {
                    facts.add(messages.text("journal.flagged"));
                }
            }
        }
        return facts;
    }

    /** What another copy of the journal says in its place, in a line. */
    String elsewhere(Entry there) {
        return messages.text(
                "journal.elsewhere",
                messages.shortDate(there.date()),
                String.join(messages.text("journal.between"), facts(there)));
    }

    /** Where the person wrote something. */
    String place(OwnText text) {
        return switch (text.place()) {
            case Place.Moment(var sign) -> pack.shortLabel(sign);
            case Place.Of(var origin) -> pack.origin(origin).opening();
            case Place.Closing _ -> messages.text("journal.closing");
            case Place.Whole _ -> "";
        };
    }

    private String course(Ask ask) {
        return switch (ask.course()) {
            case Ask.Status.Open _ -> messages.text("journal.ask.open");
            case Ask.Status.Dropped _ -> messages.text("journal.ask.dropped");
            case Ask.Status.Went(var _, var outcome, int _, int _, var _) ->
                switch (outcome) {
                    case YES -> messages.text("journal.ask.yes");
                    case PARTLY -> messages.text("journal.ask.partly");
                    case NO -> messages.text("journal.ask.no");
                    case DID_NOT_ASK -> messages.text("journal.ask.not-asked");
                };
        };
    }

    private String taken(Offer offer) {
        return switch (offer.taken()) {
            case TOOK -> messages.text("journal.offer.took");
            case PART -> messages.text("journal.offer.part");
            case NO_BY_HABIT -> messages.text("journal.offer.habit");
            case NO_BY_CHOICE -> messages.text("journal.offer.choice");
        };
    }
}
