package app.shoelace.practice;

import app.shoelace.practice.Ask.Outcome;
import app.shoelace.practice.Ledger.Felt;
import app.shoelace.practice.Ledger.Share;
import app.shoelace.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The ledger in sentences; the same in the window, on the terminal and on the therapist's page. */
public final class LedgerWords {
    private final Messages messages;

    public LedgerWords(Messages messages) {
        this.messages = messages;
    }

    /** All of it, a sentence each: counts, guesses, range, body; offers where there are some. */
    public List<String> all(Ledger ledger, List<Offer> offers) {
        var told = new ArrayList<String>();
        told.add(counts(ledger));
        told.addAll(guesses(ledger));
        told.addAll(body(ledger));
        if (!offers.isEmpty()) {
            told.add(offers(offers));
        }
        return told;
    }

    /** How many asks were made, and how each ended. */
    public String counts(Ledger ledger) {
        if (ledger.made().isEmpty()) {
            return messages.text("ledger.none");
        }
        String told = messages.text(
                "ledger.counts",
                messages.count(ledger.made().size(), "ledger.made.one", "ledger.made.many"),
                ledger.count(Outcome.YES),
                ledger.count(Outcome.PARTLY),
                ledger.count(Outcome.NO));
        return ledger.notAsked().isEmpty()
                ? told
                : messages.text(
                        "ledger.and",
                        told,
                        messages.count(ledger.notAsked().size(), "ledger.not-asked.one", "ledger.not-asked.many"));
    }

    /** The guesses beside what happened, with how far chance alone reaches; that it is early, below enough asks. */
    public List<String> guesses(Ledger ledger) {
        if (ledger.made().isEmpty()) {
            return List.of();
        }
        return ledger.share()
                .map(share -> List.of(beside(share), range(share), place(share), messages.text("ledger.partly")))
                .orElseGet(() -> List.of(messages.text("ledger.early", Ledger.ENOUGH)));
    }

    /** The average guess beside the share of yes. */
    public String beside(Share share) {
        return messages.text(
                "ledger.beside", Math.round(share.guess()), share.yes(), share.of(), Math.round(share.percent()));
    }

    private String range(Share share) {
        return messages.text(
                "ledger.range",
                Math.round(100 * share.range().low()),
                Math.round(100 * share.range().high()));
    }

    private String place(Share share) {
        return switch (share.place()) {
            case BELOW -> messages.text("ledger.below");
            case INSIDE -> messages.text("ledger.inside");
            case ABOVE -> messages.text("ledger.above");
        };
    }

    /** The body before, then and ten minutes on, on average, where it was told. */
    public List<String> body(Ledger ledger) {
        var told = new ArrayList<String>();
        ledger.then().ifPresent(felt -> told.add(felt(felt, "ledger.then.one", "ledger.then.many")));
        ledger.later().ifPresent(felt -> told.add(felt(felt, "ledger.later.one", "ledger.later.many")));
        return told;
    }

    private String felt(Felt felt, String one, String many) {
        return messages.text(felt.asks() == 1 ? one : many, felt.asks(), tenths(felt.before()), tenths(felt.other()));
    }

    private String tenths(double number) {
        return String.format(messages.locale(), "%.1f", number);
    }

    /** How many offers there were, and what was done with each. */
    public String offers(List<Offer> offers) {
        return messages.text(
                "ledger.offers",
                messages.count(offers.size(), "ledger.offers.one", "ledger.offers.many"),
                Ledger.count(offers, Offer.Taken.TOOK),
                Ledger.count(offers, Offer.Taken.PART),
                Ledger.count(offers, Offer.Taken.NO_BY_HABIT),
                Ledger.count(offers, Offer.Taken.NO_BY_CHOICE));
    }
}
