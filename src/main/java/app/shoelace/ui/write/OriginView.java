package app.shoelace.ui.write;

import app.shoelace.checkin.OriginNote;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.Origin;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.Pack;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Chips;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OwnWords;
import app.shoelace.ui.control.Room;
import app.shoelace.ui.work.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The page of one origin: its sentence, how true it is, what the person writes to it, and what was said on earlier days. */
public final class OriginView extends ColumnPage {
    private static final int ROWS = 3;

    /** Where the page leads. */
    public interface Ways {
        /** Back to where the person came from. */
        void leave();

        /** To a note about this origin. */
        void write();

        /** To Help. */
        void help();
    }

    private final Session session;
    private final Pack pack;
    private final Messages messages;
    private final Origin origin;
    private final OriginViewModel model;
    private final Ways ways;
    private final VBox card = new VBox();
    private final VBox told = new VBox();
    private final VBox earlier = new VBox();
    private boolean filled;

    public OriginView(Session session, OriginId id, OriginViewModel model, Ways ways) {
        this.session = session;
        this.pack = session.pack();
        this.messages = session.messages();
        this.origin = pack.origin(id);
        this.model = model;
        this.ways = ways;
        card.getStyleClass().addAll("card", "origin-page");
        earlier.getStyleClass().add("origin-earlier");
        var saved = new SavedLine(messages, session.saver(), model::changed);
        column.fill(
                Labels.of(messages.text("origins.title"), "soft"),
                Labels.of(pack.sentence(id), "title"),
                Labels.of(messages.text("origins.no-need"), "soft"),
                card,
                saved.label(),
                new Actions(
                        Labels.primary(messages.text("origin.done"), ways::leave),
                        Labels.link(messages.text("origin.write"), ways::write),
                        Labels.link(messages.text("origins.help"), ways::help)),
                earlier);
        column.getStyleClass().add("origin");
        column.onEscape(ways::leave);
        watching = Subscription.combine(model.shownProperty().subscribe(this::follow), saved.follow());
    }

    private void follow(Optional<OriginViewModel.Shown> shown) {
        shown.ifPresent(page -> {
            if (!filled) {
                filled = true;
                fill(page.now());
            }
            tellBody(page.now());
            earlier.getChildren().clear();
            if (!page.earlier().isEmpty()) {
                earlier.getChildren().add(Labels.of(messages.text("origin.earlier"), "section"));
                page.earlier().forEach(note -> earlier.getChildren().add(version(note)));
            }
        });
    }

    private void fill(OriginNote now) {
        var felt = new Chips<>(
                pack.text("origins.true"),
                List.of(HowTrue.NOT_AT_ALL, HowTrue.A_LITTLE, HowTrue.QUITE, HowTrue.VERY, HowTrue.NOT_READY),
                pack::felt,
                chosen -> model.feel(chosen.orElse(HowTrue.UNSAID)));
        felt.show(Optional.of(now.felt()));
        var bring = new CheckBox(pack.text("bring"));
        bring.setSelected(now.bring());
        bring.setOnAction(_ -> model.bring(bring.isSelected()));
        if (!now.isBlank() && !now.date().equals(session.today())) {
            card.getChildren()
                    .add(Labels.of(messages.text("origin.said", messages.longDate(now.date())), "small", "soft"));
        }
        card.getChildren().addAll(Labels.of(pack.text("origins.true"), "section"), felt);
        card.getChildren().add(Labels.of(origin.opening(), "section"));
        if (!origin.ticks().isEmpty()) {
            card.getChildren().addAll(ticks(now), told);
        }
        card.getChildren()
                .addAll(
                        new OwnWords(origin.opening(), now.opening(), ROWS, messages, model::opening),
                        Labels.of(origin.followUp(), "section"),
                        new OwnWords(origin.followUp(), now.followUp(), ROWS, messages, model::followUp),
                        bring,
                        Labels.link(origin.wayOut(), ways::leave));
    }

    private FlowPane ticks(OriginNote now) {
        var flow = new FlowPane();
        flow.getStyleClass().add("ticks");
        for (Origin.Tick tick : origin.ticks()) {
            var box = new CheckBox(tick.text());
            box.setSelected(now.ticks().contains(tick.id()));
            box.setOnAction(_ -> model.tick(tick.id(), box.isSelected()));
            flow.getChildren().add(box);
        }
        return flow;
    }

    /** What the ticks say is answered here, once and quietly. */
    private void tellBody(OriginNote now) {
        var ticked = origin.ticks().stream()
                .filter(tick -> now.ticks().contains(tick.id()))
                .toList();
        var said = new ArrayList<Node>();
        if (ticked.stream().anyMatch(Origin.Tick::alarm)) {
            said.add(Labels.of(messages.text("origin.body"), "soft"));
        }
        if (ticked.stream().anyMatch(Origin.Tick::anger)) {
            said.add(Labels.of(messages.text("origin.anger"), "soft"));
        }
        if (!said.isEmpty()) {
            said.add(Labels.link(messages.text("origins.help"), ways::help));
        }
        told.getChildren().setAll(said);
        Room.when(!said.isEmpty(), told);
    }

    private Node version(OriginNote note) {
        var part = new VBox(Labels.of(messages.longDate(note.date()), "small", "soft"));
        part.getStyleClass().addAll("card", "origin-version");
        if (note.felt() != HowTrue.UNSAID) {
            part.getChildren().add(Labels.of(messages.text("origin.felt", pack.felt(note.felt())), "small"));
        }
        if (!note.ticks().isEmpty()) {
            part.getChildren()
                    .add(Labels.of(
                            origin.ticks().stream()
                                    .filter(tick -> note.ticks().contains(tick.id()))
                                    .map(Origin.Tick::text)
                                    .collect(Collectors.joining(messages.text("origin.between"))),
                            "small"));
        }
        Stream.of(note.opening(), note.followUp())
                .filter(text -> !text.isBlank())
                .forEach(text -> part.getChildren().add(Labels.own(text)));
        return part;
    }

    @Override
    public void focus() {
        column.focusTop();
    }
}
