package app.shoelace.ui.journal;

import app.shoelace.checkin.Event;
import app.shoelace.checkin.Event.Kind;
import app.shoelace.journal.entry.Entry;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.AskedDay;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OneOf;
import app.shoelace.ui.control.OwnWords;
import app.shoelace.ui.control.Room;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Where something is marked in time: its day, what it is, its name in the person's words. */
public final class MarkView extends ColumnPage {
    private static final int YEARS_AHEAD = 10;

    private final Session session;
    private final Messages messages;
    private final MarkViewModel model;
    private final Runnable leave;
    private final AskedDay day;
    private final OneOf<Kind> kind;
    private final OwnWords name;
    private final Label wrong = Labels.told("small");
    private final Button delete;
    private Kind chosen = Kind.EVENT;
    private boolean filling;

    /**
     * The page.
     *
     * @param leave leads back to where the person came from
     * @param gone puts the mark into the bin and leads back
     */
    public MarkView(Session session, MarkViewModel model, Runnable leave, Consumer<Entry> gone) {
        this.session = session;
        this.messages = session.messages();
        this.model = model;
        this.leave = leave;
        day = new AskedDay(messages.text("mark.day"), session.today(), messages);
        day.onEnter(this::keep);
        kind = new OneOf<>(messages.text("mark.kind"), List.of(Kind.values()), chosen, this::word, taken -> {
            choose(taken);
            typed();
        });
        name = new OwnWords(messages.text("mark.name"), "", 1, messages, _ -> typed());
        delete = Labels.link(
                messages.text("mark.delete"),
                () -> model.foundProperty().get().ifPresent(event -> gone.accept(new Entry.OfEvent(event))));
        var card = new VBox(
                day,
                kind,
                new VBox(Labels.of(messages.text("mark.name"), "section"), name),
                wrong,
                new Actions(
                        Labels.primary(messages.text("mark.keep"), this::keep),
                        Labels.secondary(messages.text("mark.leave"), this::leave)),
                delete);
        card.getStyleClass().addAll("card", "mark-card");
        column.fill(
                Labels.of(messages.text("mark.title"), "title"), Labels.of(messages.text("mark.what"), "soft"), card);
        column.onEscape(this::leave);
        column.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER && press.isControlDown()) {
                keep();
            }
        });
        day.show(session.today());
        day.onTyped(this::typed);
        watching = Subscription.combine(
                model.foundProperty().subscribe(this::show),
                model.begunProperty().subscribe(this::takeUp));
    }

    @Override
    public void focus() {
        day.focus();
    }

    private void show(Optional<Event> found) {
        Room.when(found.isPresent(), delete);
        found.ifPresent(event -> fill(() -> {
            day.show(event.date());
            choose(event.kind());
            kind.show(event.kind());
            name.setText(event.name());
        }));
        // what was typed over it comes last, whichever was read first
        takeUp(model.begunProperty().get());
    }

    private void takeUp(Optional<MarkViewModel.Begun> begun) {
        begun.ifPresent(typed -> fill(() -> {
            choose(typed.kind());
            kind.show(typed.kind());
            day.show(typed.day());
            name.setText(typed.name());
        }));
    }

    // what the page fills in was not typed
    private void fill(Runnable how) {
        filling = true;
        how.run();
        filling = false;
    }

    private void typed() {
        wrong.setText("");
        if (!filling) {
            model.say(new MarkViewModel.Begun(day.typed(), chosen, name.getText()));
        }
    }

    private void leave() {
        model.forget();
        leave.run();
    }

    private String word(Kind of) {
        return switch (of) {
            case EVENT -> messages.text("mark.kind.event");
            case APPOINTMENT -> messages.text("mark.kind.appointment");
        };
    }

    /** An appointment may lie ahead; what took place does not. */
    private void choose(Kind taken) {
        chosen = taken;
        LocalDate today = session.today();
        day.latest(
                switch (taken) {
                    case EVENT -> today;
                    case APPOINTMENT -> today.plusYears(YEARS_AHEAD);
                });
    }

    private void keep() {
        String words = name.getText().strip().replaceAll("\\s+", " ");
        day.ask().ifPresent(on -> {
            if (chosen == Kind.EVENT && words.isEmpty()) {
                wrong.setText(messages.text("mark.no-name"));
                name.requestFocus();
            } else {
                model.keep(new Event(model.id(), on, chosen, words), leave);
            }
        });
    }
}
