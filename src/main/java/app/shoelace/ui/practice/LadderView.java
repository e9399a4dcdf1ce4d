package app.shoelace.ui.practice;

import app.shoelace.practice.Ladder;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The ladder of small steps, to pick from and to put into one's own order. */
public final class LadderView extends ColumnPage {
    private final Session session;
    private final Messages messages;
    private final PracticeViewModel model;
    private final Runnable back;
    private final VBox rungs = new VBox();
    // where the keyboard stands, so that it stays with a rung that moves
    private final Map<String, Button> ways = new HashMap<>();
    private String stand = "";

    /**
     * The ladder.
     *
     * @param back leads back to the page of asks
     * @param support leads to the help page
     */
    public LadderView(Session session, PracticeViewModel model, Runnable back, Runnable support) {
        this.session = session;
        this.messages = session.messages();
        this.model = model;
        this.back = back;
        rungs.getStyleClass().addAll("card", "practice-rows");
        column.fill(
                Labels.of(session.pack().text("practice.ladder"), "title"),
                Labels.of(session.pack().text("practice.ladder.start"), "soft"),
                rungs,
                Labels.of(session.pack().text("practice.ladder.not"), "small", "soft"),
                new Actions(
                        Labels.secondary(messages.text("practice.ladder.back"), back),
                        Labels.link(messages.text("practice.ladder.first"), model::firstOrder),
                        Labels.link(messages.text("rail.support"), support)));
        column.getStyleClass().add("ladder");
        column.onEscape(back);
        watching = model.contentsProperty().subscribe(now -> show(now.map(PracticeViewModel.Contents::ladder)));
        model.refresh();
    }

    @Override
    public void focus() {
        Optional.ofNullable(ways.get(stand))
                .filter(way -> !way.isDisabled())
                .or(() -> Optional.ofNullable(ways.get(stand.replaceFirst(" .*", " plan"))))
                .<Node>map(way -> way)
                .or(() -> Stops.first(rungs))
                .ifPresent(Node::requestFocus);
    }

    @Override
    public void close() {
        super.close();
        model.left();
    }

    private void show(Optional<Ladder> ladder) {
        rungs.getChildren().clear();
        ways.clear();
        ladder.ifPresent(order -> {
            for (int place = 0; place < order.rungs().size(); place++) {
                rungs.getChildren()
                        .add(row(order.rungs().get(place), place, order.rungs().size()));
            }
        });
        if (column.getScene() != null && ladder.isPresent()) {
            column.applyCss();
            focus();
        }
    }

    private VBox row(int rung, int place, int of) {
        String step = session.pack().ladder().get(rung);
        Button plan = way(rung + " plan", messages.text("practice.ladder.plan"), step, () -> {
            model.pick(rung);
            back.run();
        });
        Button up = way(rung + " up", messages.text("practice.ladder.up"), step, () -> model.move(rung, -1));
        Button down = way(rung + " down", messages.text("practice.ladder.down"), step, () -> model.move(rung, 1));
        up.setDisable(place == 0);
        down.setDisable(place == of - 1);
        var row = new VBox(
                Labels.of(messages.text("practice.ladder.step", place + 1, step), "answer"),
                new Actions(plan, up, down));
        row.getStyleClass().add("rung");
        return row;
    }

    private Button way(String name, String word, String step, Runnable action) {
        Button way = Labels.link(word, () -> {
            stand = name;
            action.run();
        });
        way.setAccessibleText(messages.text("practice.of", word, step));
        ways.put(name, way);
        return way;
    }
}
