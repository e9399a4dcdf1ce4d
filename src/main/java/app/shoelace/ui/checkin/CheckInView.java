package app.shoelace.ui.checkin;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Item;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Ends;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.Room;
import app.shoelace.ui.control.chart.Lace;
import app.shoelace.ui.work.SaveState;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The check-in on screen: one sign a page with the lace above, or all of them below one another. */
public final class CheckInView extends ColumnPage implements CheckInKeys.Page {
    private static final PseudoClass ALL = PseudoClass.getPseudoClass("all");

    private final Session session;
    private final Pack pack;
    private final Messages messages;
    private final CheckInViewModel model;
    private final boolean still;
    private final Consumer<CheckIn> done;
    private final Runnable leave;
    private final Label opening = Labels.of("", "small", "soft");
    private final Button earlier;

    private final Label status = Labels.of("", "small", "soft", "status");
    private final Button layoutLink = Labels.link("", this::toggleLayout);
    private final Lace lace = new Lace();
    private final VBox card = new VBox();
    private final Button back;
    private final Button next;
    private final Label hint = Labels.of("", "small", "soft");
    private final List<SignPane> panes = new ArrayList<>();
    private final List<ItemPane> itemPanes = new ArrayList<>();
    private final VBox items = new VBox();
    private final Runnable origins;
    private int shownPage = -1;
    private boolean closed;

    /**
     * The check-in where it stands.
     *
     * @param still whether nothing may move
     * @param done is told the check-in once it is kept
     * @param earlier leads to where it is said which day it is about
     * @param origins leads to the origin pages
     * @param leave is called when the person wants to finish later
     */
    public CheckInView(
            Session session,
            CheckInViewModel model,
            boolean still,
            Consumer<CheckIn> done,
            Runnable earlier,
            Runnable origins,
            Runnable leave) {
        this.session = session;
        this.pack = session.pack();
        this.messages = session.messages();
        this.model = model;
        this.still = still;
        this.done = done;
        this.leave = leave;
        this.origins = origins;
        items.getStyleClass().add("items");
        this.earlier = Labels.link("", earlier);
        card.getStyleClass().addAll("card", "check-in-card");
        back = Labels.secondary(messages.text("check-in.back"), model::back);
        next = Labels.primary(messages.text("check-in.next"), this::goOn);
        // the second click of a double one would skip a page
        next.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getClickCount() > 1) {
                press.consume();
            }
        });
        column.fill(header(), lace, card, footer());
        column.getStyleClass().add("check-in");
        new CheckInKeys(this, model).listenOn(column);
        watching = Subscription.combine(
                model.standingProperty().subscribe(this::tellStanding),
                model.allOnOnePageProperty().subscribe(_ -> rebuild()),
                model.draftProperty().subscribe(this::follow));
    }

    @Override
    public void focus() {
        if (model.allOnOnePageProperty().get() || model.page() < model.signs()) {
            panes.getFirst().focusScale();
        } else {
            column.begin(next);
        }
    }

    @Override
    public void close() {
        closed = true;
        super.close();
        closePanes();
    }

    @Override
    public Optional<SignPane> paneOf(Optional<Node> focused) {
        return panes.size() == 1 ? Optional.of(panes.getFirst()) : SignPane.around(focused);
    }

    /** Goes on from a sign: to the next page, or to the next sign on the one page. */
    @Override
    public void goOnFrom(Optional<SignPane> pane) {
        int index = pane.map(panes::indexOf).orElse(-1);
        if (model.allOnOnePageProperty().get() && index >= 0 && index < panes.size() - 1) {
            SignPane following = panes.get(index + 1);
            following.focusScale();
            column.reveal(following);
        } else if (model.allOnOnePageProperty().get() && index >= 0) {
            next.requestFocus();
        } else {
            goOn();
        }
    }

    @Override
    public void back() {
        model.back();
    }

    void finishLater() {
        leave.run();
    }

    private Node header() {
        var about = new Ends(opening, earlier);
        var links = new HBox(status, layoutLink, Labels.link(messages.text("check-in.later"), leave));
        links.getStyleClass().add("header-links");
        var header = new Ends(about, links);
        header.getStyleClass().add("header");
        return header;
    }

    private Node footer() {
        var left = new Region();
        var right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var footer = new HBox(back, left, hint, right, next);
        footer.getStyleClass().add("footer");
        return footer;
    }

    private void toggleLayout() {
        boolean one = !model.allOnOnePageProperty().get();
        model.allOnOnePageProperty().set(one);
        focus();
    }

    private void goOn() {
        if (model.allOnOnePageProperty().get()) {
            model.allOnOnePageProperty().set(false);
            model.goTo(model.signs());
        } else if (model.page() == model.signs()) {
            model.finish(done);
        } else {
            model.next();
        }
    }

    private void tellStanding(SaveState standing) {
        status.setText(
                switch (standing) {
                    case OPEN -> "";
                    case SAVING -> messages.text("check-in.saving");
                    case KEPT -> messages.text("check-in.saved");
                    case NOT_KEPT -> messages.text("check-in.not-saved");
                });
    }

    private void follow(Draft draft) {
        if (shownPage != model.page()) {
            rebuild();
            if (column.getScene() != null) {
                focus();
            }
        }
        tellDay(draft.date());
        Progress progress = Progress.of(pack, draft.said(), messages);
        if (model.page() >= model.signs()) {
            lace.showTied(progress.eyelets(), progress.told(), still);
        } else {
            lace.show(progress.eyelets(), model.page(), progress.told());
        }
    }

    private void tellDay(LocalDate day) {
        boolean before = model.begun() && day.isBefore(session.today());
        opening.setText(
                before
                        ? messages.text("check-in.up-to", pack.text("opening"), messages.shortDate(day))
                        : pack.text("opening"));
        earlier.setText(messages.text(before ? "check-in.other-day" : "check-in.earlier"));
        // its room is kept on the later pages, so that going on moves nothing
        earlier.setVisible(model.page() == 0 || model.allOnOnePageProperty().get());
    }

    private void rebuild() {
        closePanes();
        shownPage = model.page();
        boolean one = model.allOnOnePageProperty().get();
        card.getChildren().clear();
        card.pseudoClassStateChanged(ALL, one);
        if (one) {
            pack.signs().forEach(this::addSign);
        } else if (shownPage < model.signs()) {
            addSign(pack.signs().get(shownPage));
        } else {
            card.getChildren().add(between());
        }
        back.setVisible(!one && shownPage > 0);
        Room.when(!one, lace);
        boolean signs = one || shownPage < model.signs();
        Room.when(signs, layoutLink);
        layoutLink.setText(messages.text(one ? "check-in.one-by-one" : "check-in.all"));
        boolean ends = !one && shownPage == model.signs();
        next.setText(messages.text(ends ? "check-in.show" : "check-in.next"));
        hint.setText(signs ? messages.text("check-in.hint") : "");
        column.setVvalue(0);
    }

    private void addSign(Sign sign) {
        var pane = new SignPane(sign, pack.signs().indexOf(sign) + 1, session, model);
        panes.add(pane);
        card.getChildren().add(pane);
    }

    private Node between() {
        askItems();
        var box = new VBox(
                Labels.of(messages.text("check-in.end.title"), "question"),
                Labels.of(messages.text("check-in.end.text"), "soft"),
                Labels.secondary(messages.text("check-in.end.origins"), origins));
        box.getStyleClass().add("sign");
        return new VBox(items, box);
    }

    /** The questions in the person's own words come after the signs, once the journal is read. */
    private void askItems() {
        session.read(() -> Item.asked(session.journal().items()), asked -> {
            closeItems();
            if (closed || model.page() != model.signs() || asked.isEmpty()) {
                return;
            }
            items.getChildren().add(Labels.of(messages.text("check-in.items"), "section"));
            for (Item item : asked) {
                var pane = new ItemPane(item, session, model);
                itemPanes.add(pane);
                items.getChildren().add(pane);
            }
        });
    }

    private void closeItems() {
        itemPanes.forEach(ItemPane::close);
        itemPanes.clear();
        items.getChildren().clear();
    }

    private void closePanes() {
        panes.forEach(SignPane::close);
        panes.clear();
        closeItems();
    }
}
