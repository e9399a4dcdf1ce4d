package app.shoelace.ui.practice;

import app.shoelace.pack.Pack;
import app.shoelace.practice.Ask;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Labels;
import javafx.scene.layout.VBox;

/** An ask that is planned and open: what it is, and what can be done with it. */
final class OpenCard extends VBox {

    OpenCard(Pack pack, Messages messages, PracticeViewModel model, Ask ask, boolean noting) {
        var words = new AskWords(pack, messages);
        getStyleClass().addAll("card", "open-ask");
        getChildren()
                .addAll(
                        Labels.of(messages.text("practice.ask"), "card-title"),
                        Labels.of(words.planned(ask), "small", "soft"),
                        Labels.own(words.what(ask)),
                        Labels.of(words.guess(ask), "small", "soft"));
        if (ask.rung() != Ask.NO_RUNG && ask.rung() < pack.ladder().size()) {
            getChildren()
                    .add(Labels.of(messages.text("practice.rung", pack.ladder().get(ask.rung())), "small", "soft"));
        }
        if (!ask.otherwise().isBlank()) {
            getChildren().add(Labels.of(pack.text("practice.if-no"), "small", "soft"));
            getChildren().add(Labels.own(messages.text("practice.quote", ask.otherwise())));
        }
        if (noting) {
            getChildren().add(new NoteForm(pack, messages, model, ask));
            return;
        }
        getChildren()
                .addAll(
                        new Actions(Labels.primary(messages.text("practice.note"), () -> model.startNoting(ask.id()))),
                        new Actions(
                                Labels.link(messages.text("practice.smaller"), () -> model.stepDown(ask)),
                                Labels.link(messages.text("practice.drop"), () -> model.drop(ask)),
                                Labels.link(messages.text("practice.delete"), () -> model.delete(ask.id()))));
    }
}
