package app.shoelace.ui.checkin;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.Item;
import app.shoelace.pack.Scale;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Chips;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.ScaleBar;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** One question in the person's own words: the words, the scale, and the ways to leave it. */
final class ItemPane extends VBox {
    private final Item item;
    private final AnswerEditor model;
    private final ScaleBar scale;
    private final Chips<Answer> ways;
    private final Subscription watching;

    ItemPane(Item item, Session session, AnswerEditor model) {
        this.item = item;
        this.model = model;
        Messages messages = session.messages();
        Scale steps = session.pack().scale();
        getStyleClass().add("sign");
        scale = new ScaleBar(steps.steps(), item.words(), this::rate);
        ways = new Chips<>(
                messages.text("check-in.ways"),
                List.of(Answer.NOT_APPLICABLE, Answer.SKIPPED),
                answer -> answer.equals(Answer.NOT_APPLICABLE) ? steps.notApplicable() : steps.skipped(),
                this::leave);
        ways.getStyleClass().add("ways");
        String kind = switch (item.kind()) {
            case EASIER -> messages.text("items.easier");
            case HARDER -> messages.text("items.harder");
        };
        getChildren().addAll(Labels.of(kind, "over-title"), Labels.own(item.words()), scale, ways);
        watching = model.watch(this::refresh);
    }

    /** The one that a node is in. */
    static Optional<ItemPane> around(Optional<Node> node) {
        for (Node at = node.orElse(null); at != null; at = at.getParent()) {
            if (at instanceof ItemPane pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }

    void rate(int step) {
        model.item(item.id(), new Answer.Rated(step));
    }

    void focusScale() {
        scale.focus();
    }

    void close() {
        watching.unsubscribe();
    }

    private void leave(Optional<Answer> chosen) {
        // pressing the chosen one again leaves it chosen
        chosen.ifPresent(answer -> model.item(item.id(), answer));
        refresh(model.said());
    }

    void leaveAs(Answer answer) {
        model.item(item.id(), answer);
    }

    private void refresh(Answers said) {
        Optional<Answer> answer = Optional.ofNullable(said.items().get(item.id()));
        scale.show(
                answer.orElse(Answer.SKIPPED) instanceof Answer.Rated(int step)
                        ? OptionalInt.of(step)
                        : OptionalInt.empty());
        ways.show(answer.filter(given -> !(given instanceof Answer.Rated)));
    }
}
