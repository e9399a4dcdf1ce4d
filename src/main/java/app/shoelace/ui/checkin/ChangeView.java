package app.shoelace.ui.checkin;

import app.shoelace.checkin.CheckIn;
import app.shoelace.pack.Pack;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Fold;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A check-in changed later: all its signs on one page, and below them where it may come from. */
public final class ChangeView extends ColumnPage implements CheckInKeys.Page {
    private static final PseudoClass ALL = PseudoClass.getPseudoClass("all");

    private final Session session;
    private final Pack pack;
    private final Messages messages;
    private final ChangeViewModel model;
    private final Runnable leave;
    private final Label day = Labels.of("", "soft");
    private final Label status = Labels.of("", "small", "soft", "status");
    private final VBox card = new VBox();
    private final Button done;
    private final Button undo;
    private final List<SignPane> panes = new ArrayList<>();

    /**
     * The page.
     *
     * @param leave leads back to what the check-in shows
     */
    public ChangeView(Session session, ChangeViewModel model, Runnable leave) {
        this.session = session;
        this.pack = session.pack();
        this.messages = session.messages();
        this.model = model;
        this.leave = leave;
        card.getStyleClass().addAll("card", "check-in-card");
        card.pseudoClassStateChanged(ALL, true);
        done = Labels.primary(messages.text("change.done"), leave);
        undo = Labels.link(messages.text("change.undo"), this::undo);
        var footer = new FlowPane(done, undo, status);
        footer.getStyleClass().add("actions");
        column.fill(
                Labels.of(messages.text("change.title"), "title"),
                day,
                Labels.of(messages.text("change.what"), "soft"),
                card,
                footer);
        column.getStyleClass().add("change");
        new CheckInKeys(this, model).listenOn(column);
        watching = Subscription.combine(
                model.nowProperty().subscribe(this::follow),
                session.saver().standingProperty().subscribe(_ -> tell()));
    }

    @Override
    public void focus() {
        if (!panes.isEmpty()) {
            panes.getFirst().focusScale();
        }
    }

    @Override
    public void close() {
        super.close();
        panes.forEach(SignPane::close);
        panes.clear();
    }

    @Override
    public Optional<SignPane> paneOf(Optional<Node> focused) {
        return SignPane.around(focused);
    }

    @Override
    public void goOnFrom(Optional<SignPane> pane) {
        int next = pane.map(panes::indexOf).orElse(panes.size()) + 1;
        if (next < panes.size()) {
            panes.get(next).focusScale();
        } else {
            done.requestFocus();
        }
    }

    @Override
    public void back() {
        leave.run();
    }

    private void follow(Optional<CheckIn> now) {
        now.ifPresent(checkIn -> {
            if (panes.isEmpty()) {
                fill(checkIn);
            }
            undo.setVisible(model.changed());
            tell();
        });
    }

    private void fill(CheckIn checkIn) {
        day.setText(messages.longDate(checkIn.date()));
        panes.forEach(SignPane::close);
        panes.clear();
        card.getChildren().clear();
        pack.signs().forEach(sign -> {
            var pane = new SignPane(sign, panes.size() + 1, session, model);
            panes.add(pane);
            card.getChildren().add(pane);
        });
        card.getChildren().add(origins());
        if (column.getScene() != null) {
            column.applyCss();
            column.layout();
            focus();
        }
    }

    private Node origins() {
        String head = messages.text("change.origins");
        var fold = new Fold[1];
        fold[0] = new Fold(head, () -> {
            var all = new VBox();
            all.getStyleClass().add("origins");
            all.getChildren().add(OriginPane.calm(pack));
            pack.origins()
                    .forEach(origin ->
                            all.getChildren().add(new OriginPane(origin, session, model, () -> fold[0].open(false))));
            return all;
        });
        return fold[0];
    }

    /** All fields are filled anew, as most of them do not follow. */
    private void undo() {
        model.undo();
        model.nowProperty().get().ifPresent(this::fill);
    }

    private void tell() {
        if (!model.changed()) {
            status.setText("");
            return;
        }
        status.setText(
                switch (session.saver().standingProperty().get()) {
                    case OPEN -> "";
                    case SAVING -> messages.text("check-in.saving");
                    case KEPT -> messages.text("check-in.saved");
                    case NOT_KEPT -> messages.text("check-in.not-saved");
                });
    }
}
