package app.shoelace.ui.checkin;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.Effect;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Chips;
import app.shoelace.ui.control.Fold;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OwnWords;
import app.shoelace.ui.control.ScaleBar;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** One sign: its label, its question, the scale, the two ways to leave it, and the moment folded below. */
final class SignPane extends VBox {
    private static final int MOMENT_ROWS = 2;

    private final Sign sign;
    private final Pack pack;
    private final Messages messages;
    private final AnswerEditor model;
    private final ScaleBar scale;
    private final Chips<Answer> ways;
    private final VBox below;
    private final Fold fold;
    private final Subscription watching;
    private Optional<OwnWords> moment = Optional.empty();
    private Optional<Chips<Effect>> effect = Optional.empty();

    SignPane(Sign sign, int number, Session session, AnswerEditor model) {
        this.sign = sign;
        this.pack = session.pack();
        this.messages = session.messages();
        this.model = model;
        getStyleClass().add("sign");
        scale = new ScaleBar(pack.scale().steps(), sign.question(), step -> model.answer(sign.id(), step));
        ways = new Chips<>(
                messages.text("check-in.ways"),
                List.of(Answer.NOT_APPLICABLE, Answer.SKIPPED),
                this::way,
                chosen -> leave(chosen));
        ways.getStyleClass().add("ways");
        fold = new Fold(messages.text("check-in.moment", pack.text("moment")), this::momentBody);
        fold.open(wasSaid(model.said()));
        fold.onUnfold(() -> moment.ifPresent(OwnWords::requestFocus));
        below = new VBox(rule(), fold);
        below.getStyleClass().add("below");
        getChildren().addAll(heading(number), question(), scale, ways, below);
        watching = model.watch(this::refresh);
    }

    Sign sign() {
        return sign;
    }

    /** Puts the focus on the scale. */
    void focusScale() {
        scale.focus();
    }

    void close() {
        watching.unsubscribe();
    }

    private Label heading(int number) {
        String at = messages.text("check-in.sign", number, pack.signs().size(), sign.label());
        return Labels.of(at, "over-title");
    }

    private Label question() {
        return Labels.of(sign.question(), "question");
    }

    /** The one that a node lies in. */
    static Optional<SignPane> around(Optional<Node> node) {
        for (Node at = node.orElse(null); at != null; at = at.getParent()) {
            if (at instanceof SignPane pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }

    private Node momentBody() {
        String text = model.said().moments().getOrDefault(sign.id(), "");
        var field = new OwnWords(pack.text("moment"), text, MOMENT_ROWS, messages, now -> model.moment(sign.id(), now));
        var chips = new Chips<>(
                pack.text("effect"),
                List.of(Effect.values()),
                this::effectWord,
                chosen -> model.effect(sign.id(), chosen));
        chips.show(Optional.ofNullable(model.said().effects().get(sign.id())));
        moment = Optional.of(field);
        effect = Optional.of(chips);
        var doing = Labels.of(messages.text("check-in.effect", pack.text("effect")), "small", "soft");
        var row = new FlowPane(doing, chips);
        row.getStyleClass().add("effect-row");
        var body = new VBox(field, row);
        body.getStyleClass().add("moment");
        return body;
    }

    private boolean wasSaid(Answers said) {
        return said.moments().containsKey(sign.id()) || said.effects().containsKey(sign.id());
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("hairline");
        return rule;
    }

    private void leave(Optional<Answer> chosen) {
        // pressing the chosen one again leaves it chosen: there is no fourth answer
        switch (chosen.orElseGet(() -> model.said().answer(sign.id()))) {
            case Answer.NotApplicable _ -> model.notApplicable(sign.id());
            case Answer.Skipped _ -> model.leaveBlank(sign.id());
            case Answer.Rated _ -> refresh(model.said());
        }
        refresh(model.said());
    }

    private String way(Answer answer) {
        return switch (answer) {
            case Answer.NotApplicable _ -> pack.scale().notApplicable();
            case Answer.Skipped _, Answer.Rated _ -> pack.scale().skipped();
        };
    }

    private String effectWord(Effect value) {
        return switch (value) {
            case HELPED -> pack.text("effect.helped");
            case COST -> pack.text("effect.cost");
            case BOTH -> pack.text("effect.both");
        };
    }

    private void refresh(Answers said) {
        Optional<Answer> answer = Optional.ofNullable(said.answers().get(sign.id()));
        scale.show(said.step(sign.id()).map(OptionalInt::of).orElse(OptionalInt.empty()));
        ways.show(answer.filter(given -> !(given instanceof Answer.Rated)));
        effect.ifPresent(chips -> chips.show(Optional.ofNullable(said.effects().get(sign.id()))));
        boolean rated = answer.filter(Answer.Rated.class::isInstance).isPresent();
        boolean more = rated || wasSaid(said);
        // its room is kept while it is folded, so that answering moves nothing
        below.setVisible(more);
        if (!more) {
            fold.open(false);
        }
    }
}
