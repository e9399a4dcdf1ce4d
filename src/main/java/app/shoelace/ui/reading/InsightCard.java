package app.shoelace.ui.reading;

import app.shoelace.checkin.Topic;
import app.shoelace.checkin.Verdict;
import app.shoelace.pack.Rule;
import app.shoelace.pack.RuleId;
import app.shoelace.rules.Insight;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Chips;
import app.shoelace.ui.control.Fold;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.Room;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** One thing said back, why, and what the person says to it. */
final class InsightCard extends VBox {
    private final Messages messages;

    InsightCard(Insight insight, boolean first, Session session, ReadingViewModel model) {
        messages = session.messages();
        getStyleClass().addAll("card", "insight");
        RuleId rule = insight.rule().id();
        var why = new Fold(messages.text("reading.why"), () -> {
            var reason = new VBox(Labels.rich(insight.why(), "small"));
            reason.getStyleClass().add("why");
            return reason;
        });
        why.open(first);
        var fit = new Chips<>(
                messages.text("reading.fit"),
                List.of(Verdict.values()),
                this::word,
                given -> model.verdict(rule, given));
        fit.show(Optional.ofNullable(model.said().verdicts().get(rule)));
        var topic = new Topic.OfInsight(rule);
        var bring = new CheckBox(session.pack().text("bring"));
        bring.setSelected(model.said().bring().contains(topic));
        bring.setOnAction(_ -> model.bring(topic, bring.isSelected()));
        getChildren().addAll(Labels.rich(insight.text(), "insight-text"), why, fit, bring);
        if (insight.rule().kind() == Rule.Kind.SAFETY) {
            getChildren().add(known(rule, model));
        }
    }

    /** A tick, so that one press too many can be taken back. */
    private Node known(RuleId rule, ReadingViewModel model) {
        var known = new CheckBox(messages.text("reading.known"));
        var what = Labels.of(messages.text("reading.known.what"), "small", "soft");
        known.setWrapText(true);
        known.setSelected(model.said().known().contains(rule));
        Room.when(known.isSelected(), what);
        known.setOnAction(_ -> {
            model.known(rule, known.isSelected());
            Room.when(known.isSelected(), what);
        });
        return new VBox(known, what);
    }

    private String word(Verdict fit) {
        return switch (fit) {
            case FITS -> messages.text("reading.fit.fits");
            case DOES_NOT_FIT -> messages.text("reading.fit.not");
            case UNSURE -> messages.text("reading.fit.unsure");
        };
    }
}
