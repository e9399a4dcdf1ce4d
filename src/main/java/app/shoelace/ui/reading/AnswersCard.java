package app.shoelace.ui.reading;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.Topic;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Every answer as it was given, with the person's own words below it. */
final class AnswersCard extends VBox {
    private final Pack pack;
    private final Session session;
    private final ReadingViewModel model;

    AnswersCard(Session session, ReadingViewModel model) {
        this.pack = session.pack();
        this.session = session;
        this.model = model;
        getStyleClass().add("answers");
        pack.signs().forEach(sign -> getChildren().add(row(sign)));
    }

    private VBox row(Sign sign) {
        Answers said = model.said();
        var line = new BorderPane();
        var answer = Labels.of(word(said.answer(sign.id())), "answer");
        answer.setMinWidth(USE_PREF_SIZE);
        var label = Labels.of(sign.label());
        line.setCenter(label);
        BorderPane.setAlignment(label, javafx.geometry.Pos.TOP_LEFT);
        line.setRight(answer);
        var row = new VBox(line);
        row.getStyleClass().add("answer-row");
        Optional.ofNullable(said.effects().get(sign.id()))
                .ifPresent(effect -> row.getChildren()
                        .add(Labels.of(
                                session.messages().text("reading.effect", pack.text("effect"), word(effect)),
                                "small",
                                "soft")));
        Optional.ofNullable(said.moments().get(sign.id())).ifPresent(text -> {
            row.getChildren().add(Labels.own(text));
            var topic = new Topic.OfSign(sign.id());
            var bring = new CheckBox(pack.text("bring"));
            bring.setSelected(said.bring().contains(topic));
            bring.setOnAction(_ -> model.bring(topic, bring.isSelected()));
            row.getChildren().add(bring);
        });
        return row;
    }

    private String word(Answer answer) {
        return switch (answer) {
            case Answer.Rated(int step) -> pack.scale().word(step);
            case Answer.NotApplicable _ -> pack.scale().notApplicable();
            case Answer.Skipped _ -> pack.scale().skipped();
        };
    }

    private String word(Effect effect) {
        return switch (effect) {
            case HELPED -> pack.text("effect.helped");
            case COST -> pack.text("effect.cost");
            case BOTH -> pack.text("effect.both");
        };
    }
}
