package app.shoelace.ui.keep;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.Chips;
import app.shoelace.ui.control.Column;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.FilePath;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.keep.RestoreViewModel.State;
import app.shoelace.ui.work.FileChoice;
import app.shoelace.ui.work.FileChoice.Kind;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Puts a copy in the journal's place: first which one, then what it holds, then the one press that does it. */
public final class RestoreView extends ColumnPage {
    private final RestoreViewModel model;
    private final Messages messages;
    private final FileChoice files;
    private final Label now = Labels.told("soft");
    private final VBox choices = new VBox();
    private final VBox outcome = new VBox();
    private final Button leave;

    /** @param left leads back */
    public RestoreView(RestoreViewModel model, Messages messages, FileChoice files, Runnable left) {
        this.model = model;
        this.messages = messages;
        this.files = files;
        leave = Labels.secondary(messages.text("seal.leave"), left);
        choices.getStyleClass().add("parts");
        outcome.getStyleClass().add("parts");
        var card = new VBox(
                Labels.of(messages.text("keep.restore.title"), "title"),
                Labels.of(messages.text("keep.restore.what")),
                now,
                choices,
                outcome,
                new Actions(leave));
        card.getStyleClass().addAll("card", "keep-card");
        column.fill(card);
        column.onEscape(left);
        watching = Subscription.combine(
                model.nowProperty().subscribe(this::tellNow),
                model.sourcesProperty().subscribe(this::list),
                model.stateProperty().subscribe(this::show));
    }

    private void tellNow(String held) {
        now.setText(held.isEmpty() ? "" : messages.text("keep.restore.now", held));
    }

    private void list(List<Source> sources) {
        choices.getChildren().clear();
        String named = messages.text("keep.restore.which");
        if (!sources.isEmpty()) {
            var chips = new Chips<>(named, sources, this::word, taken -> taken.ifPresent(model::choose));
            choices.getChildren().addAll(Labels.of(named, "section"), chips);
        }
        choices.getChildren()
                .add(new Actions(Labels.link(
                        messages.text(sources.isEmpty() ? "keep.restore.pick" : "keep.restore.other"), this::pick)));
    }

    private String word(Source source) {
        return switch (source) {
            case Source.Rest() -> messages.text("keep.restore.rest");
            case Source.Elsewhere(var file) -> file.toString();
            case Source.Beside(var copy) -> {
                String day = messages.shortDate(copy.day());
                String name = copy.time()
                        .map(time -> messages.text("keep.restore.at", day, messages.shortTime(time)))
                        .orElse(day);
                yield switch (copy.replaced()) {
                    case 0 -> name;
                    case 1 -> messages.text("keep.restore.replaced", name);
                    default -> messages.text("keep.restore.replaced-again", name, copy.replaced());
                };
            }
        };
    }

    private void pick() {
        files.forOpening(column.getScene().getWindow(), List.of(new Kind(messages.text("keep.kind.journal"), ".db")))
                .ifPresent(file -> model.choose(new Source.Elsewhere(file)));
    }

    private void show(State state) {
        outcome.getChildren().clear();
        if (model.chosen().orElse(new Source.Rest()) instanceof Source.Elsewhere(var file)) {
            outcome.getChildren().add(Labels.of(messages.text("keep.file", FilePath.breakable(file)), "soft"));
        }
        switch (state) {
            case State.Choosing() -> {}
            case State.Working() -> outcome.getChildren().add(Labels.of(messages.text("keep.working"), "soft"));
            case State.Asking(var why) -> {
                var asked = new SecretPart(why, messages, model::open);
                outcome.getChildren().add(asked);
                asked.focus();
            }
            case State.Refused(var mishap) -> outcome.getChildren().add(Banner.of(mishap, messages));
            case State.Found(var words) -> {
                Button go = Labels.primary(messages.text("keep.restore.go"), model::restore);
                words.forEach(each -> outcome.getChildren().add(Labels.of(each)));
                outcome.getChildren().addAll(Labels.of(messages.text("keep.restore.kept"), "soft"), new Actions(go));
            }
        }
        Column.show(outcome);
    }

    @Override
    public void focus() {
        column.begin(leave);
    }

    @Override
    public void close() {
        super.close();
        model.close();
    }
}
