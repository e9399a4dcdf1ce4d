package app.shoelace.summary;

import app.shoelace.pack.Pack;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Status;
import app.shoelace.text.Messages;

/** One ask in words, for the page. */
record AskPhrases(Pack pack, Messages messages) {
    /** The day of an ask, the guess and what happened. */
    String ask(Ask ask) {
        String day = messages.shortDate(AsksAndOffers.day(ask));
        return switch (ask.course()) {
            case Status.Open _, Status.Dropped _ -> messages.text("summary.ask.open", day, ask.guess());
            case Status.Went went -> messages.text("summary.ask", day, ask.guess(), outcome(went.outcome()));
        };
    }

    private String outcome(Ask.Outcome outcome) {
        return switch (outcome) {
            case YES -> pack.text("practice.happened.yes");
            case PARTLY -> pack.text("practice.happened.partly");
            case NO -> pack.text("practice.happened.no");
            case DID_NOT_ASK -> pack.text("practice.happened.did-not-ask");
        };
    }

    /** How much the body minded, of 10: before, then, ten minutes on; a dash where it was not said. */
    String body(Ask ask) {
        return ask.course() instanceof Status.Went went
                ? messages.text("summary.ask.body", ask.dread(), felt(went.body()), felt(went.later()))
                : messages.text("summary.ask.body.before", ask.dread());
    }

    private String felt(int felt) {
        return felt == Status.UNSAID ? messages.text("summary.sign.skipped") : String.valueOf(felt);
    }
}
