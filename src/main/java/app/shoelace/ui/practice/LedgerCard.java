package app.shoelace.ui.practice;

import app.shoelace.pack.Pack;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Outcome;
import app.shoelace.practice.Ask.Status;
import app.shoelace.practice.Ledger;
import app.shoelace.practice.LedgerWords;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.chart.GuessPicture;
import app.shoelace.ui.control.chart.GuessPicture.Dot;
import app.shoelace.ui.control.chart.GuessPicture.Sum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What was guessed and what happened: a picture, and the same in sentences. */
final class LedgerCard extends VBox {
    private final Messages messages;
    private final AskWords words;
    private final List<Ask> asks;
    private final String whole;
    private final Label pointed;

    /** Of one or more asks whose outcome is noted. */
    LedgerCard(Pack pack, Messages messages, Ledger ledger) {
        this.messages = messages;
        words = new AskWords(pack, messages);
        var told = new LedgerWords(messages);
        asks = Stream.concat(ledger.made().stream(), ledger.notAsked().stream())
                .sorted(Comparator.comparing((Ask ask) -> went(ask).on()).thenComparing(Ask.BY_DATE))
                .toList();
        whole = String.join(" ", told.all(ledger, List.of()));
        pointed = Labels.of(messages.text("practice.walk"), "small", "soft");
        getStyleClass().addAll("card", "ledger");
        getChildren()
                .addAll(
                        Labels.of(messages.text("practice.ledger"), "card-title"),
                        Labels.of(messages.text("practice.ledger.what"), "small", "soft"),
                        picture(ledger),
                        pointed,
                        group(List.of(told.counts(ledger))),
                        group(told.guesses(ledger)),
                        group(told.body(ledger)),
                        Labels.of(
                                messages.text(
                                        "practice.studies",
                                        pack.text("practice.guess"),
                                        pack.text("practice.guess.source")),
                                "small",
                                "soft"));
    }

    private static VBox group(List<String> sentences) {
        var group = new VBox();
        group.getStyleClass().add("practice-row");
        sentences.forEach(sentence -> group.getChildren().add(Labels.of(sentence)));
        group.setManaged(!sentences.isEmpty());
        return group;
    }

    private GuessPicture picture(Ledger ledger) {
        var rows = new ArrayList<>(List.of(Outcome.YES, Outcome.PARTLY, Outcome.NO));
        if (!ledger.notAsked().isEmpty()) {
            rows.add(Outcome.DID_NOT_ASK);
        }
        List<Dot> dots = asks.stream()
                .map(ask -> new Dot(ask.guess(), rows.indexOf(went(ask).outcome()), !ask.asked()))
                .toList();
        Optional<Sum> sum = ledger.share()
                .map(share -> new Sum(
                        messages.text("practice.share"),
                        messages.text("practice.average", Math.round(share.guess())),
                        share.guess(),
                        share.percent(),
                        100 * share.range().low(),
                        100 * share.range().high()));
        var shown = new GuessPicture[1];
        var picture = new GuessPicture(rows.stream().map(words::outcome).toList(), dots, sum, dot -> point(shown, dot));
        shown[0] = picture;
        picture.say(whole);
        return picture;
    }

    private void point(GuessPicture[] shown, int dot) {
        String told = dot == GuessPicture.NONE ? "" : tell(asks.get(dot));
        pointed.setText(told.isEmpty() ? messages.text("practice.walk") : told);
        shown[0].say(told.isEmpty() ? whole : told);
    }

    private String tell(Ask ask) {
        return messages.text("practice.both", words.what(ask), words.happened(ask));
    }

    private static Status.Went went(Ask ask) {
        if (ask.course() instanceof Status.Went went) {
            return went;
        }
        throw new IllegalArgumentException("nothing is noted of " + ask.id());
    }
}
