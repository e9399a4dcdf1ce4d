package app.shoelace.ui.practice;

import app.shoelace.pack.Pack;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Outcome;
import app.shoelace.practice.Ask.Status;
import app.shoelace.practice.Offer;
import app.shoelace.text.Messages;

/** One ask or offer in words. */
record AskWords(Pack pack, Messages messages) {
    /** What the person will ask, in quotes. */
    String what(Ask ask) {
        return messages.text("practice.quote", ask.what());
    }

    /** When it was planned, and of whom. */
    String planned(Ask ask) {
        String day = messages.longDate(ask.planned());
        return ask.whom().isBlank()
                ? messages.text("practice.planned", day)
                : messages.text("practice.planned.whom", day, ask.whom());
    }

    /** The guess and the body's part. */
    String guess(Ask ask) {
        return messages.text("practice.guessed", ask.guess(), ask.dread());
    }

    /** What happened, on which day; where nothing is noted, that it is open or was laid aside. */
    String happened(Ask ask) {
        return switch (ask.course()) {
            case Status.Open() -> messages.text("practice.open");
            case Status.Dropped(var on) -> messages.text("practice.dropped.on", messages.shortDate(on));
            case Status.Went(var on, var outcome, int body, int later, var _) -> {
                String told = messages.text("practice.went", messages.shortDate(on), ask.guess(), outcome(outcome));
                String felt = felt(ask.dread(), body, later);
                yield felt.isEmpty() ? told : messages.text("practice.both", told, felt);
            }
        };
    }

    private String felt(int before, int body, int later) {
        if (body == Status.UNSAID) {
            return later == Status.UNSAID ? "" : messages.text("practice.felt.later", before, later);
        }
        return later == Status.UNSAID
                ? messages.text("practice.felt.then", before, body)
                : messages.text("practice.felt.both", before, body, later);
    }

    String outcome(Outcome outcome) {
        return switch (outcome) {
            case YES -> pack.text("practice.happened.yes");
            case PARTLY -> pack.text("practice.happened.partly");
            case NO -> pack.text("practice.happened.no");
            case DID_NOT_ASK -> pack.text("practice.happened.did-not-ask");
        };
    }

    String taken(Offer.Taken taken) {
        return switch (taken) {
            case TOOK -> pack.text("practice.offer.took");
            case PART -> pack.text("practice.offer.part");
            case NO_BY_HABIT -> pack.text("practice.offer.habit");
            case NO_BY_CHOICE -> pack.text("practice.offer.choice");
        };
    }
}
