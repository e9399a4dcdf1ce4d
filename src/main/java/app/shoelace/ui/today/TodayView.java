package app.shoelace.ui.today;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ledger;
import app.shoelace.text.Messages;
import app.shoelace.ui.checkin.CheckInViewModel;
import app.shoelace.ui.checkin.Progress;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.Column;
import app.shoelace.ui.control.Columns;
import app.shoelace.ui.control.Lace;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.control.Words;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The next step: start a check-in, or go on with the one under way. */
public final class TodayView implements Page {
    private final Session session;
    private final Messages messages;
    private final CheckInViewModel model;
    private final Button start;
    private final Button over;
    private final Lace lace = new Lace();
    private final VBox cleared = new VBox();
    private final VBox what = new VBox();
    private final Column column;
    private final Subscription watching;

    /**
     * Today's page.
     *
     * @param go leads to the check-in
     * @param weeks leads to all past weeks
     * @param note leads to where the outcome of that ask is noted
     */
    public TodayView(Session session, CheckInViewModel model, Runnable go, Runnable weeks, Consumer<UUID> note) {
        this.session = session;
        this.messages = session.messages();
        this.model = model;
        start = Words.primary("", go);
        over = Words.link(messages.text("today.over"), model::startOver);
        column = new Column(
                Words.of(messages.longDate(session.today()), "soft"),
                Words.of(messages.text("today.title"), "title"),
                cleared,
                card());
        column.getStyleClass().add("today");
        watching = Subscription.combine(
                model.draftProperty().subscribe(this::follow),
                model.clearedProperty().subscribe(this::offerUndo));
        session.background()
                .run(
                        () -> Event.nextAppointment(session.journal().events(), session.today()),
                        this::tellNext,
                        session.troubled());
        session.background()
                .run(
                        () -> PastWeeks.latest(session.pack(), session.journal().checkIns(), session.today()),
                        found -> showWeeks(found, weeks),
                        session.troubled());
        session.background()
                .run(
                        () -> Ledger.of(session.journal().asks()).open(),
                        open -> open.stream().limit(1).forEach(ask -> showAsk(ask, note)),
                        session.troubled());
        session.background().run(() -> Between.due(session.journal()), this::showBetween, session.troubled());
    }

    /** The day of the next appointment, where one is set. */
    private void tellNext(Optional<Event> next) {
        next.ifPresent(event -> {
            String day = messages.longDate(event.date());
            column.parts()
                    .getChildren()
                    .add(
                            1,
                            Words.of(
                                    event.date().equals(session.today())
                                            ? messages.text("today.appointment.today")
                                            : messages.text("today.appointment", day),
                                    "small",
                                    "soft"));
        });
    }

    /** Only where there is something to see. */
    private void showWeeks(List<List<CheckIn>> found, Runnable weeks) {
        if (!found.stream().allMatch(List::isEmpty)) {
            column.parts().getChildren().add(new PastWeeks(session, found, weeks));
        }
    }

    private void showAsk(Ask ask, Consumer<UUID> note) {
        column.parts().getChildren().add(new AskCard(messages, ask, () -> note.accept(ask.id())));
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
    public Parent content() {
        return column;
    }

    @Override
    public void focus() {
        start.requestFocus();
    }

    @Override
    public void close() {
        watching.unsubscribe();
    }

    private VBox card() {
        var actions = new FlowPane(start, over);
        actions.getStyleClass().add("actions");
        var left = new VBox(Words.of(messages.text("today.check-in"), "card-title"), what, actions);
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
        what.getChildren().setAll(Words.of(messages.text("today.what"), "soft"));
        LocalDate begunOn = draft.begun(session.clock().getZone());
        if (model.forEarlierDay()) {
            say("today.for", draft.date());
        } else if (begun && begunOn.isBefore(session.today())) {
            say("today.begun", begunOn);
        }
    }

    private void say(String key, LocalDate day) {
        what.getChildren().add(Words.of(messages.text(key, messages.longDate(day)), "soft"));
    }

    private void offerUndo(Optional<Draft> old) {
        cleared.getChildren().clear();
        old.ifPresent(_ -> cleared.getChildren()
                .add(new Banner(
                        messages.text("today.cleared"), Words.link(messages.text("app.undo"), model::undoStartOver))));
        cleared.setManaged(old.isPresent());
        if (column.getScene() != null) {
            focus();
        }
    }
}
