package app.shoelace.ui.keep;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.Column;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.FilePath;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.keep.AddViewModel.State;
import app.shoelace.ui.work.FileChoice;
import app.shoelace.ui.work.FileChoice.Kind;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Adds what is new in another file: which one, what it would add, and then the press that adds it. */
public final class AddView extends ColumnPage {
    private final AddViewModel model;
    private final Messages messages;
    private final FileChoice files;
    private final VBox outcome = new VBox();
    private final Button pick;
    private final Button leave;

    /** @param left leads back */
    public AddView(AddViewModel model, Messages messages, FileChoice files, Runnable left) {
        this.model = model;
        this.messages = messages;
        this.files = files;
        pick = Labels.secondary(messages.text("keep.add.pick"), this::pick);
        leave = Labels.secondary(messages.text("seal.leave"), left);
        outcome.getStyleClass().add("parts");
        var card = new VBox(
                Labels.of(messages.text("keep.add.title"), "title"),
                Labels.of(messages.text("keep.add.what")),
                outcome,
                new Actions(pick, leave));
        card.getStyleClass().addAll("card", "keep-card");
        column.fill(card);
        column.onEscape(left);
        watching = model.stateProperty().subscribe(this::show);
    }

    private void pick() {
        files.forOpening(
                        column.getScene().getWindow(),
                        List.of(
                                new Kind(messages.text("keep.kind.journal"), ".db"),
                                new Kind(messages.text("keep.kind.json"), ".json")))
                .ifPresent(model::choose);
    }

    private void show(State state) {
        outcome.getChildren().clear();
        model.file()
                .ifPresent(file -> outcome.getChildren()
                        .add(Labels.of(messages.text("keep.file", FilePath.breakable(file)), "soft")));
        pick.setDisable(state instanceof State.Working);
        leave.setText(messages.text(state instanceof State.Done ? "seal.done" : "seal.leave"));
        switch (state) {
            case State.Choosing() -> {}
            case State.Working() -> outcome.getChildren().add(Labels.of(messages.text("keep.working"), "soft"));
            case State.Asking(var why) -> {
                var asked = new SecretPart(why, messages, model::open);
                outcome.getChildren().add(asked);
                asked.focus();
            }
            case State.Refused(var mishap) -> outcome.getChildren().add(Banner.of(mishap, messages));
            case State.Counted(var words, boolean changes) -> {
                words.forEach(each -> outcome.getChildren().add(Labels.of(each)));
                outcome.getChildren().add(Labels.of(messages.text("add.nothing-yet"), "soft"));
                if (changes) {
                    outcome.getChildren().add(new Actions(Labels.primary(messages.text("keep.add.go"), model::add)));
                }
            }
            case State.Done(var words, var then) -> {
                words.forEach(each -> outcome.getChildren().add(Labels.of(each)));
                outcome.getChildren().add(Labels.of(then, "soft"));
                leave.requestFocus();
            }
        }
        Column.show(outcome);
    }

    @Override
    public void focus() {
        column.begin(pick);
    }
}
