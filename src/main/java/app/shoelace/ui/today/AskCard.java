package app.shoelace.ui.today;

import app.shoelace.practice.Ask;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Labels;
import javafx.scene.layout.VBox;

/** One ask that is open, with the way to note how it went. */
final class AskCard extends VBox {

    /**
     * The card.
     *
     * @param note leads to where its outcome is noted
     */
    AskCard(Messages messages, Ask ask, Runnable note) {
        getStyleClass().addAll("card", "ask-card");
        getChildren()
                .addAll(
                        Labels.of(messages.text("today.ask"), "section"),
                        Labels.of(
                                messages.text("today.ask.planned", messages.longDate(ask.planned())), "small", "soft"),
                        Labels.own(messages.text("today.ask.what", ask.what())),
                        Labels.of(messages.text("today.ask.guess", ask.guess()), "small", "soft"),
                        new Actions(Labels.secondary(messages.text("today.ask.note"), note)));
    }
}
