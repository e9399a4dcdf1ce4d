package app.shoelace.ui.practice;

import app.shoelace.pack.Pack;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Status;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Labels;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How one ask went. */
final class NoteForm extends VBox {
    private final PracticeViewModel model;
    private final Ask ask;
    private final Label lacking = Labels.told("answer");
    private final String whatLacks;

    NoteForm(Pack pack, Messages messages, PracticeViewModel model, Ask ask) {
        this.model = model;
        this.ask = ask;
        var words = new AskWords(pack, messages);
        Note note = model.note(ask);
        whatLacks = messages.text("practice.note.lacking");
        getStyleClass().add("sign");
        getChildren()
                .addAll(
                        Fields.oneOf(
                                pack.text("practice.happened"),
                                List.of(Ask.Outcome.values()),
                                words::outcome,
                                note.outcome(),
                                said -> {
                                    say(now().withOutcome(said));
                                    lacking.setText("");
                                }),
                        Fields.numbers(
                                pack.text("practice.body-then"),
                                Ask.MOST_DREAD,
                                1,
                                note.body(),
                                Status.UNSAID,
                                number -> say(now().withBody(number))),
                        Fields.numbers(
                                pack.text("practice.body-later"),
                                Ask.MOST_DREAD,
                                1,
                                note.later(),
                                Status.UNSAID,
                                number -> say(now().withLater(number))),
                        Fields.words(
                                pack.text("practice.keep"),
                                note.keep(),
                                2,
                                messages,
                                text -> say(now().withKeep(text))),
                        Labels.of(messages.text("practice.note.blank"), "small", "soft"),
                        lacking,
                        new Actions(
                                Labels.primary(messages.text("practice.note.keep"), this::keep),
                                Labels.secondary(messages.text("practice.later"), model::stopNoting)));
    }

    private Note now() {
        return model.note(ask);
    }

    private void say(Note note) {
        model.say(ask, note);
    }

    private void keep() {
        lacking.setText(now().outcome().isEmpty() ? whatLacks : "");
        model.keepNote(ask);
    }
}
