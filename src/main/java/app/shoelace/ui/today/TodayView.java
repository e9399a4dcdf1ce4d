package app.shoelace.ui.today;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.journal.Journal;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ledger;
import app.shoelace.text.Messages;
import app.shoelace.ui.checkin.CheckInViewModel;
import app.shoelace.ui.checkin.Progress;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Columns;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.chart.Lace;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The next step: start a check-in, or go on with the one under way. */
public final class TodayView extends ColumnPage {
    private final Session session;
    private final Messages messages;
    private final CheckInViewModel model;
    private final Button start;
    private final Button over;
    private final Lace lace = new Lace();
    private final VBox cleared = new VBox();
    private final VBox what = new VBox();

    /**
     * Today's page.
     *
     * @param go leads to the check-in
     * @param weeks leads to all past weeks
     * @param write leads to a new note
     * @param note leads to where the outcome of that ask is noted
     */
    public TodayView(
            Session session, CheckInViewModel model, Runnable go, Runnable weeks, Consumer<UUID> note, Runnable write) {
        this.session = session;
        this.messages = session.messages();
        this.model = model;
        start = Labels.primary("", go);
        over = Labels.link(messages.text("today.over"), model::startOver);
        column.fill(
                Labels.of(messages.longDate(session.today()), "soft"),
                Labels.of(messages.text("today.title"), "title"),
                cleared,
                card(),
                Labels.secondary(messages.text("today.write"), write));
        column.getStyleClass().add("today");
        watching = Subscription.combine(
                model.draftProperty().subscribe(this::follow),
                model.clearedProperty().subscribe(this::offerUndo));
        session.background().run(this::rest, found -> show(found, weeks, note), session.troubled());
    }

    /** What the journal says beside the check-in: read together, so that it comes together. */
    private record Rest(Optional<Event> next, List<List<CheckIn>> weeks, Optional<Ask> ask, boolean between) {}

    private Rest rest() {
        Journal journal = session.journal();
        return new Rest(
                Event.nextAppointment(journal.events(), session.today()),
                PastWeeks.latest(session.pack(), journal.checkIns(), session.today()),
                Ledger.of(journal.asks()).open().stream().findFirst(),
                Between.due(journal));
    }

    private void show(Rest found, Runnable weeks, Consumer<UUID> note) {
        tellNext(found.next);
        boolean any = !found.weeks.stream().allMatch(List::isEmpty);
        List<Region> cards = Stream.concat(
                        any ? Stream.of(new PastWeeks(session, found.weeks, weeks)) : Stream.<Region>empty(),
                        found.ask.stream().map(ask -> new AskCard(messages, ask, () -> note.accept(ask.id()))))
                .toList();
        column.parts()
                .getChildren()
                .addAll(cards.size() == 2 ? List.of(Columns.even(cards.getFirst(), cards.getLast())) : cards);
        showBetween(found.between);
    }

    /** The day of the next appointment, where one is set; below what is there to be pressed already. */
    private void tellNext(Optional<Event> next) {
        next.ifPresent(event -> {
            String day = messages.longDate(event.date());
            column.parts()
                    .getChildren()
                    .add(Labels.of(
                            event.date().equals(session.today())
                                    ? messages.text("today.appointment.today")
                                    : messages.text("today.appointment", day),
                            "soft"));
        });
    }

    private void showBetween(boolean due) {
        if (due) {
            var parts = column.parts().getChildren();
            parts.add(Between.banner(session, banner -> {
                parts.remove(banner);
                focus();
            }));
        }
    }

    @Override
    public void focus() {
        column.act(start);
    }

    private VBox card() {
        var actions = new FlowPane(start, over);
        actions.getStyleClass().add("actions");
        var left = new VBox(Labels.of(messages.text("today.check-in"), "card-title"), what, actions);
        left.getStyleClass().add("today-words");
        var right = new StackPane(lace);
        right.getStyleClass().add("today-lace");
        var card = new VBox(new Columns(left, right));
        card.getStyleClass().addAll("card", "today-card");
        return card;
    }

    private void follow(Draft draft) {
        boolean begun = model.begun();
        start.setText(messages.text(begun ? "today.continue" : "today.start"));
        over.setVisible(begun);
        over.setManaged(begun);
        Progress progress = Progress.of(session.pack(), draft.said(), messages);
        lace.show(progress.eyelets(), Lace.NONE, progress.told());
        what.getChildren().setAll(Labels.of(messages.text("today.what"), "soft"));
        LocalDate begunOn = draft.begun(session.clock().getZone());
        if (model.forEarlierDay()) {
            say("today.for", draft.date());
        } else if (begun && begunOn.isBefore(session.today())) {
            say("today.begun", begunOn);
        }
    }

    private void say(String key, LocalDate day) {
        what.getChildren().add(Labels.of(messages.text(key, messages.longDate(day)), "soft"));
    }

    private void offerUndo(Optional<Draft> old) {
        cleared.getChildren().clear();
        old.ifPresent(_ -> cleared.getChildren()
                .add(new Banner(
                        messages.text("today.cleared"), Labels.link(messages.text("app.undo"), model::undoStartOver))));
        cleared.setManaged(old.isPresent());
        if (column.getScene() != null) {
            focus();
        }
    }
}
