package app.shoelace.ui.summary;

import app.shoelace.summary.Ending;
import app.shoelace.summary.Saving.Outcome;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Words;
import app.shoelace.ui.work.FileChoice.Chosen;
import app.shoelace.ui.work.FileChoice.Kind;
import app.shoelace.ui.work.Session;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The ways by which the page leaves the app, each with how it ended. */
final class LeavingPane extends VBox {
    private final Session session;
    private final Messages messages;
    private final SummaryViewModel model;
    private final VBox told = new VBox();

    LeavingPane(Session session, SummaryViewModel model) {
        this.session = session;
        this.messages = session.messages();
        this.model = model;
        getStyleClass().add("leaving");
        told.getStyleClass().add("told");
        getChildren()
                .addAll(
                        Words.of(messages.text("summary.screen.readable"), "small", "soft"),
                        new Actions(
                                Words.primary(messages.text("summary.screen.save"), this::save),
                                Words.secondary(messages.text("summary.screen.copy"), this::copy)),
                        told);
    }

    /** What was told was about another page. */
    void changed() {
        told.getChildren().clear();
    }

    private void save() {
        var kinds = List.of(
                new Kind(messages.text("summary.screen.kind.pdf"), Ending.PDF.toString()),
                new Kind(messages.text("summary.screen.kind.html"), Ending.HTML.toString()),
                new Kind(messages.text("summary.screen.kind.text"), Ending.TEXT.toString()));
        String name = messages.text("summary.screen.file", session.today()) + Ending.PDF;
        model.choose(getScene().getWindow(), name, kinds).ifPresent(this::save);
    }

    private void save(Chosen chosen) {
        model.save(chosen, this::tell);
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved _ -> tell(outcome.told(messages));
            case Outcome.Exists(var file) ->
                tell(
                        outcome.told(messages),
                        Words.link(messages.text("summary.screen.replace"), () -> save(new Chosen(file, true))),
                        otherPlace());
            case Outcome.NoFolder _, Outcome.NotAllowed _, Outcome.DiskFull _, Outcome.Other _ ->
                tell(outcome.told(messages), otherPlace());
        }
    }

    private Node otherPlace() {
        return Words.link(messages.text("summary.screen.other-place"), this::save);
    }

    private void copy() {
        model.copy(() -> tell(messages.text("summary.screen.copied")));
    }

    private void tell(String words, Node... actions) {
        var line = Words.of(words, "answer");
        line.setAccessibleRole(AccessibleRole.TEXT);
        told.getChildren().setAll(line);
        if (actions.length > 0) {
            told.getChildren().add(new FlowPane(actions));
        }
    }
}
