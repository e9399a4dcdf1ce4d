package app.shoelace.ui.checkin;

import app.shoelace.checkin.OriginAnswer;
import app.shoelace.checkin.Topic;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.Origin;
import app.shoelace.pack.Pack;
import app.shoelace.pack.TickId;
import app.shoelace.ui.control.Chips;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OwnWords;
import app.shoelace.ui.work.Session;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One place where the habit may come from, with its way out. */
final class OriginPane extends VBox {
    private static final int ROWS = 3;

    private final Origin origin;
    private final Pack pack;
    private final AnswerEditor model;
    private final Chips<HowTrue> felt;

    OriginPane(Origin origin, Session session, AnswerEditor model, Runnable leave) {
        this.origin = origin;
        this.pack = session.pack();
        this.model = model;
        getStyleClass().add("sign");
        felt = new Chips<>(
                pack.text("origins.true"),
                List.of(HowTrue.NOT_AT_ALL, HowTrue.A_LITTLE, HowTrue.QUITE, HowTrue.VERY, HowTrue.NOT_READY),
                pack::felt,
                this::feel);
        felt.show(Optional.of(said().felt()));
        var bring = new CheckBox(pack.text("bring"));
        bring.setSelected(model.said().bring().contains(topic()));
        bring.setOnAction(_ -> model.bring(topic(), bring.isSelected()));
        var ask = new VBox(Labels.of(pack.text("origins.true"), "small", "soft"), felt);
        ask.getStyleClass().add("effect");
        getChildren().add(Labels.of(origin.opening(), "question"));
        if (!origin.ticks().isEmpty()) {
            getChildren().add(ticks());
        }
        getChildren()
                .addAll(
                        ask,
                        Labels.of(origin.followUp(), "section"),
                        new OwnWords(origin.followUp(), said().text(), ROWS, session.messages(), this::write),
                        bring,
                        Labels.link(origin.wayOut(), leave));
    }

    /** What is said once before any of them. */
    static Label calm(Pack pack) {
        return Labels.of(pack.text("origins.calm"), "small", "soft");
    }

    private FlowPane ticks() {
        var flow = new FlowPane();
        flow.getStyleClass().add("ticks");
        for (Origin.Tick tick : origin.ticks()) {
            var box = new CheckBox(tick.text());
            box.setSelected(said().ticks().contains(tick.id()));
            box.setOnAction(_ -> tick(tick.id(), box.isSelected()));
            flow.getChildren().add(box);
        }
        return flow;
    }

    private OriginAnswer said() {
        return model.said().origins().getOrDefault(origin.id(), OriginAnswer.NOTHING);
    }

    private Topic topic() {
        return new Topic.OfOrigin(origin.id());
    }

    private void feel(Optional<HowTrue> chosen) {
        keep(chosen.orElse(HowTrue.UNSAID), said().ticks(), said().text());
    }

    private void tick(TickId tick, boolean set) {
        var ticks = new LinkedHashSet<>(said().ticks());
        if (set) {
            ticks.add(tick);
        } else {
            ticks.remove(tick);
        }
        keep(said().felt(), ticks, said().text());
    }

    private void write(String text) {
        keep(said().felt(), said().ticks(), text.isBlank() ? "" : text);
    }

    private void keep(HowTrue now, Set<TickId> ticks, String text) {
        model.origin(origin.id(), new OriginAnswer(now, ticks, text));
    }
}
