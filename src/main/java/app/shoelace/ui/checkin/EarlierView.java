package app.shoelace.ui.checkin;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.AskedDay;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OneOf;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.VBox;

/** Which day a check-in is about, where it is not today. One that is under way is moved there, or waits its turn. */
public final class EarlierView extends ColumnPage {
    private enum Which {
        NEW,
        THIS
    }

    private final Messages messages;
    private final CheckInViewModel model;
    private final Runnable begun;
    private final AskedDay day;
    private final VBox card = new VBox();
    private Which which = Which.NEW;

    /**
     * The page.
     *
     * @param begun leads to the check-in once it is about that day
     * @param back leads back without one
     */
    public EarlierView(Session session, CheckInViewModel model, Runnable begun, Runnable back) {
        this.messages = session.messages();
        this.model = model;
        this.begun = begun;
        day = new AskedDay(messages.text("earlier.day"), session.today(), messages);
        day.onEnter(this::goOn);
        card.getStyleClass().addAll("card", "earlier-card");
        card.getChildren().addAll(Labels.of(messages.text("earlier.what")), day);
        if (model.begun()) {
            card.getChildren().add(underWay());
        }
        card.getChildren()
                .add(new Actions(
                        Labels.primary(messages.text("earlier.go"), this::goOn),
                        Labels.secondary(messages.text("earlier.back"), back)));
        column.fill(Labels.of(messages.text("earlier.title"), "title"), card);
        column.getStyleClass().add("earlier");
        column.onEscape(back);
    }

    @Override
    public void focus() {
        day.focus();
    }

    @Override
    public void close() {}

    private VBox underWay() {
        // of one where nothing was said yet, the day is all that there is to settle
        which = model.said().answers().isEmpty() ? Which.THIS : Which.NEW;
        var choice = new OneOf<>(
                messages.text(
                        "earlier.under-way",
                        messages.longDate(model.draftProperty().get().date())),
                List.of(Which.NEW, Which.THIS),
                which,
                this::word,
                chosen -> which = chosen);
        var box = new VBox(choice, Labels.of(messages.text("earlier.waits"), "small", "soft"));
        box.getStyleClass().add("one-of");
        return box;
    }

    private String word(Which value) {
        return switch (value) {
            case NEW -> messages.text("earlier.new");
            case THIS -> messages.text("earlier.this");
        };
    }

    private void goOn() {
        day.ask().ifPresent(this::take);
    }

    private void take(LocalDate chosen) {
        if (model.begun() && which == Which.THIS) {
            model.moveTo(chosen);
            begun.run();
        } else {
            model.beginFor(chosen, begun);
        }
    }
}
