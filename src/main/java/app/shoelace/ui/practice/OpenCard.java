package app.shoelace.ui.practice;

import app.shoelace.pack.Pack;
import app.shoelace.practice.Ask;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Words;
import javafx.scene.layout.VBox;

/** An ask that is planned and open: what it is, and what can be done with it. */
final class OpenCard extends VBox {

    OpenCard(Pack pack, Messages messages, PracticeViewModel model, Ask ask, boolean noting) {
        var words = new AskWords(pack, messages);
        getStyleClass().addAll("card", "open-ask");
        getChildren()
                .addAll(
                        Words.of(messages.text("practice.ask"), "card-title"),
                        Words.of(words.planned(ask), "small", "soft"),
                        Words.own(words.what(ask)),
                        Words.of(words.guess(ask), "small", "soft"));
        if (ask.rung() != Ask.NO_RUNG && ask.rung() < pack.ladder().size()) {
            getChildren()
                    .add(Words.of(messages.text("practice.rung", pack.ladder().get(ask.rung())), "small", "soft"));
        }
        if (!ask.otherwise().isBlank()) {
            getChildren().add(Words.of(pack.text("practice.if-no"), "small", "soft"));
            getChildren().add(Words.own(messages.text("practice.quote", ask.otherwise())));
        }
        if (noting) {
            getChildren().add(new NoteForm(pack, messages, model, ask));
            return;
        }
        getChildren()
                .addAll(
                        new Actions(Words.primary(messages.text("practice.note"), () -> model.startNoting(ask.id()))),
                        new Actions(
                                Words.link(messages.text("practice.smaller"), () -> model.stepDown(ask)),
                                Words.link(messages.text("practice.drop"), () -> model.drop(ask)),
                                Words.link(messages.text("practice.delete"), () -> model.delete(ask.id()))));
    }
}
