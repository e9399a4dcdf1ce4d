package app.shoelace.ui.practice;

import app.shoelace.pack.Pack;
import app.shoelace.practice.Offer;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Labels;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Help was offered: one key leads here, one more notes what was done with it. */
final class OfferCard extends VBox {
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);

    private final List<Offer.Taken> ways = List.of(Offer.Taken.values());
    private final VBox buttons = new VBox();
    private final VBox words = new VBox();
    private final Messages messages;
    private final PracticeViewModel model;

    OfferCard(Pack pack, Messages messages, PracticeViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().addAll("card", "offer");
        buttons.getStyleClass().add("offer-ways");
        var told = new AskWords(pack, messages);
        for (int i = 0; i < ways.size(); i++) {
            Offer.Taken way = ways.get(i);
            Button button = Labels.secondary(
                    messages.text("practice.offer.way", i + 1, told.taken(way)), () -> model.offer(way));
            button.setAccessibleText(pack.text("practice.offer") + ": " + told.taken(way));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(0);
            button.setWrapText(true);
            buttons.getChildren().add(button);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            int way = DIGITS.indexOf(press.getCode());
            if (buttons.getChildren().contains(press.getTarget()) && way >= 0) {
                press.consume();
                model.offer(ways.get(way));
            }
        });
        getChildren()
                .addAll(
                        Labels.of(pack.text("practice.offer"), "card-title"),
                        Labels.of(messages.text("practice.offer.keys"), "small", "soft"),
                        buttons,
                        words);
        show(Optional.empty());
    }

    /** Leads the keyboard to the four ways. */
    void lead() {
        buttons.getChildren().getFirst().requestFocus();
    }

    /** After an offer was noted, a place for words about it. */
    void show(Optional<Offer> noted) {
        words.getChildren().clear();
        noted.ifPresent(offer -> words.getChildren()
                .add(Fields.words(
                        messages.text("practice.offer.words"),
                        offer.words(),
                        2,
                        messages,
                        text -> model.offerWords(offer, text))));
        words.setManaged(noted.isPresent());
    }
}
