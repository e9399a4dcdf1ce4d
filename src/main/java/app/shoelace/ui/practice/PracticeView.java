package app.shoelace.ui.practice;

import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Status;
import app.shoelace.practice.Ledger;
import app.shoelace.practice.Offer;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.Column;
import app.shoelace.ui.control.Columns;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.practice.PracticeViewModel.Contents;
import app.shoelace.ui.practice.PracticeViewModel.Done;
import app.shoelace.ui.work.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Small asks and offers: what is open, a place to plan, and what really happened. */
public final class PracticeView implements Page {

    /** Where the page leads. */
    public record Ways(Runnable ladder, Runnable support) {}

    private final Session session;
    private final Messages messages;
    private final PracticeViewModel model;
    private final VBox told = new VBox();
    private final VBox open = new VBox();
    private final VBox below = new VBox();
    private final PlanCard plan;
    private final OfferCard offer;
    private final Column column;
    private final BorderPane page = new BorderPane();
    private final Subscription watching;

    public PracticeView(Session session, PracticeViewModel model, Ways ways) {
        this.session = session;
        this.messages = session.messages();
        this.model = model;
        plan = new PlanCard(session.pack(), messages, model, ways);
        offer = new OfferCard(session.pack(), messages, model);
        told.getStyleClass().add("practice-told");
        open.getStyleClass().add("practice-main");
        below.getStyleClass().add("practice-main");
        var main = new VBox(open, plan);
        main.getStyleClass().add("practice-main");
        var side = new VBox(offer);
        side.getStyleClass().add("practice-side");
        column = new Column(Labels.of(messages.text("practice.title"), "title"), new Columns(main, side), below);
        column.getStyleClass().add("practice");
        page.setTop(told);
        page.setCenter(column);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::listen);
        watching = Subscription.combine(
                model.planningProperty().subscribe(this::showPlan),
                model.contentsProperty()
                        .subscribe(now -> show(now, model.notingProperty().get())),
                model.notingProperty()
                        .subscribe(noting -> show(model.contentsProperty().get(), noting)),
                model.doneProperty().subscribe(this::tell));
        model.refresh();
    }

    @Override
    public Parent content() {
        return page;
    }

    @Override
    public void focus() {
        column.begin(Stops.first(open).orElseGet(plan::first));
    }

    @Override
    public void close() {
        watching.unsubscribe();
        model.left();
    }

    private void listen(KeyEvent press) {
        boolean alone = !press.isShortcutDown() && !press.isAltDown() && !press.isShiftDown() && !press.isMetaDown();
        if (press.getCode() == KeyCode.O && alone && !(press.getTarget() instanceof TextInputControl)) {
            press.consume();
            offer.lead();
        }
    }

    private void showPlan(boolean planning) {
        plan.show(planning);
        if (page.getScene() != null) {
            page.applyCss();
            plan.first().requestFocus();
        }
    }

    private void show(Optional<Contents> contents, Optional<UUID> noting) {
        open.getChildren().clear();
        below.getChildren().clear();
        contents.ifPresent(now -> fill(now, noting));
        open.setManaged(!open.getChildren().isEmpty());
        if (page.getScene() != null && contents.isPresent()) {
            page.applyCss();
            lead(noting);
        }
    }

    // after something was done its banner has the focus, with the way back
    private void lead(Optional<UUID> noting) {
        Optional<Node> way = Stops.first(told);
        if (noting.isPresent()) {
            Stops.find(open, NoteForm.class)
                    .or(() -> Stops.find(below, NoteForm.class))
                    .flatMap(Stops::first)
                    .ifPresent(Node::requestFocus);
        } else if (way.isPresent()) {
            way.get().requestFocus();
        } else if (model.planningProperty().get()) {
            plan.first().requestFocus();
        } else {
            focus();
        }
    }

    private void fill(Contents now, Optional<UUID> noting) {
        Ledger ledger = Ledger.of(now.asks());
        for (Ask ask : ledger.open()) {
            boolean here = noting.equals(Optional.of(ask.id()));
            open.getChildren().add(new OpenCard(session.pack(), messages, model, ask, here));
        }
        List<Ask> over = now.asks().stream()
                .filter(ask -> ask.course() instanceof Status.Went)
                .sorted(Comparator.comparing(
                                (Ask ask) -> ask.course() instanceof Status.Went went ? went.on() : ask.planned())
                        .thenComparing(Ask.BY_DATE))
                .toList();
        List<Ask> aside = now.asks().stream()
                .filter(ask -> ask.course() instanceof Status.Dropped)
                .toList();
        if (!over.isEmpty()) {
            below.getChildren().add(new LedgerCard(session.pack(), messages, ledger));
        }
        if (!now.offers().isEmpty()) {
            below.getChildren().add(new OffersCard(session.pack(), messages, model, now.offers(), session.today()));
        }
        if (!over.isEmpty() || !aside.isEmpty()) {
            below.getChildren().add(new PastCard(session.pack(), messages, model, over, aside, noting));
        }
    }

    private void tell(Optional<Done> done) {
        told.getChildren().clear();
        done.ifPresent(what -> told.getChildren().add(banner(what)));
        told.setManaged(done.isPresent());
        offer.show(done.flatMap(
                what -> what instanceof Done.Offered(Offer noted) ? Optional.of(noted) : Optional.empty()));
    }

    private Banner banner(Done done) {
        return switch (done) {
            case Done.Planned() -> new Banner(messages.text("practice.done.planned"));
            case Done.Noted() -> new Banner(messages.text("practice.done.noted"));
            case Done.Dropped _ -> undoable(messages.text("practice.done.dropped"), done);
            case Done.Deleted _ -> undoable(messages.text("practice.done.deleted"), done);
            case Done.Offered(var noted) ->
                undoable(
                        messages.text(
                                "practice.done.offered", new AskWords(session.pack(), messages).taken(noted.taken())),
                        done);
            case Done.Replaced _ -> undoable(messages.text("practice.done.replaced"), done);
        };
    }

    private Banner undoable(String words, Done done) {
        return new Banner(words, Labels.link(messages.text("app.undo"), () -> model.undo(done)));
    }
}
