package app.shoelace.ui.practice;

import app.shoelace.pack.Pack;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Plan;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.Room;
import app.shoelace.ui.practice.PracticeView.Ways;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Where an ask is planned; folded to two buttons while nobody plans. */
final class PlanCard extends VBox {
    private final Pack pack;
    private final Messages messages;
    private final PracticeViewModel model;
    private final Ways ways;
    private final VBox much = new VBox();
    private final Label lacking = Labels.told("answer");

    PlanCard(Pack pack, Messages messages, PracticeViewModel model, Ways ways) {
        this.pack = pack;
        this.messages = messages;
        this.model = model;
        this.ways = ways;
        much.getStyleClass().add("practice-row");
        much.getChildren()
                .addAll(
                        Labels.of(messages.text("practice.much"), "soft"),
                        new Actions(
                                Labels.link(messages.text("practice.pick"), ways.ladder()),
                                Labels.link(messages.text("rail.support"), ways.support())));
        getStyleClass().addAll("card", "plan");
    }

    /** Shows the plan as it stands, folded or open. */
    void show(boolean planning) {
        getChildren().setAll(Labels.of(messages.text("practice.plan.title"), "card-title"));
        if (planning) {
            form();
        } else {
            boolean begun = !model.plan().equals(Plan.NOTHING);
            getChildren()
                    .addAll(
                            Labels.of(pack.text("practice.success"), "soft"),
                            new Actions(
                                    Labels.primary(
                                            messages.text(begun ? "practice.plan.on" : "practice.plan"),
                                            () -> model.planningProperty().set(true)),
                                    Labels.link(messages.text("practice.pick"), ways.ladder())));
        }
    }

    /** The first thing to say or to press. */
    Node first() {
        return Stops.first(this, TextArea.class)
                .or(() -> Stops.first(this, Button.class))
                .orElse(this);
    }

    private void form() {
        Plan plan = model.plan();
        if (plan.rung() != Ask.NO_RUNG && plan.rung() < pack.ladder().size()) {
            getChildren()
                    .addAll(
                            Labels.of(
                                    messages.text("practice.rung", pack.ladder().get(plan.rung())), "answer"),
                            new Actions(
                                    Labels.link(messages.text("practice.pick.other"), ways.ladder()),
                                    Labels.link(messages.text("practice.pick.none"), () -> {
                                        model.say(model.plan().withRung(Ask.NO_RUNG));
                                        show(true);
                                        first().requestFocus();
                                    })));
        }
        getChildren()
                .addAll(
                        Fields.words(
                                pack.text("practice.what"),
                                plan.what(),
                                2,
                                messages,
                                text -> say(model.plan().withWhat(text))),
                        Fields.words(
                                pack.text("practice.whom"),
                                plan.whom(),
                                1,
                                messages,
                                text -> say(model.plan().withWhom(text))),
                        Fields.numbers(
                                pack.text("practice.likely"),
                                100,
                                10,
                                plan.guess(),
                                Plan.OPEN,
                                number -> say(model.plan().withGuess(number))),
                        Fields.numbers(
                                pack.text("practice.dread"),
                                Ask.MOST_DREAD,
                                1,
                                plan.dread(),
                                Plan.OPEN,
                                number -> say(model.plan().withDread(number))),
                        much,
                        Fields.words(
                                pack.text("practice.if-no"),
                                plan.otherwise(),
                                1,
                                messages,
                                text -> say(model.plan().withOtherwise(text))),
                        Labels.of(pack.text("practice.ladder.not"), "small", "soft"),
                        lacking,
                        new Actions(
                                Labels.primary(messages.text("practice.plan.keep"), this::keep),
                                Labels.secondary(
                                        messages.text("practice.later"),
                                        () -> model.planningProperty().set(false)),
                                Labels.link(messages.text("practice.plan.clear"), model::clearPlan)));
        lacking.setText("");
        follow();
    }

    private void say(Plan now) {
        model.say(now);
        follow();
        if (lacking.isVisible()) {
            tellLacking();
        }
    }

    private void follow() {
        Room.when(model.plan().dread() >= Plan.MUCH, much);
    }

    private void keep() {
        tellLacking();
        model.keepPlan();
    }

    /** Names what is still to be said, and no more than that. */
    private void tellLacking() {
        Plan now = model.plan();
        var parts = new ArrayList<String>();
        if (now.what().isBlank()) {
            parts.add(messages.text("practice.lacking.what"));
        }
        if (now.guess() == Plan.OPEN) {
            parts.add(messages.text("practice.lacking.guess"));
        }
        if (now.dread() == Plan.OPEN) {
            parts.add(messages.text("practice.lacking.body"));
        }
        lacking.setText(
                parts.isEmpty()
                        ? ""
                        : messages.text("practice.lacking", String.join(messages.text("journal.between"), parts)));
    }
}
