package app.shoelace.ui.shell;

import app.shoelace.checkin.Draft;
import app.shoelace.journal.entry.Binned;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.store.Trouble;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.Guarded;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.Notices;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.keep.Keeping;
import app.shoelace.ui.look.Look;
import app.shoelace.ui.seal.SealViewModel.Task;
import app.shoelace.ui.work.ErrorMessage;
import app.shoelace.ui.work.Locking;
import app.shoelace.ui.work.SaveState;
import app.shoelace.ui.work.Session;
import app.shoelace.ui.work.Surroundings;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The frame around the screens while a journal is open, and the way from one to the next. */
public final class Shell extends BorderPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    // below this many widths of the rail its places lie in a row on top
    private static final double RAILS = 4.7;
    // and below this many there is room for what is needed alone
    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");
    private static final double FEW_RAILS = 2.4;

    private final Session session;
    private final Messages messages;
    private final Locking locking;
    private final Conflicts conflicts;
    private final Pages pages;
    private final Rail rail;
    private final Guarded place = new Guarded(this::failed);
    private final VBox notKept = new VBox();
    private final Notices notices;
    private Screen screen = new Screen.Today();
    private Screen screenBefore = screen;
    private Optional<Page> page = Optional.empty();
    // offered until the person goes on
    private Optional<Banner> offered = Optional.empty();
    private boolean narrow;

    /**
     * The shell of an open journal, at its first screen.
     *
     * @param locking shuts the journal away
     * @param keeping does what needs the journal let go of
     * @param left the check-in that was under way; if there is one, the shell opens where it was left
     */
    public Shell(
            Session session,
            Surroundings surroundings,
            Look look,
            Locking locking,
            Keeping keeping,
            Optional<Draft> left) {
        this.session = session;
        this.messages = session.messages();
        this.locking = locking;
        conflicts = new Conflicts(session, surroundings.journal());
        var settings = new SettingsPages(this, session, surroundings, locking, keeping, conflicts::seen);
        pages = new Pages(this, session, surroundings, look, settings, left);
        getStyleClass().add("shell");
        rail = new Rail(messages, this::go);
        notices = new Notices(messages);
        var banners = new VBox(notKept, notices);
        banners.getStyleClass().add("banners");
        // the Tab key comes by in the order of reading
        var middle = new BorderPane();
        middle.setTop(banners);
        middle.setCenter(place);
        setCenter(middle);
        setLeft(rail);
        session.saver().mishapProperty().subscribe(this::tellNotKept);
        session.saver().standingProperty().subscribe(this::lookForNotices);
        new ShellKeys(rail::goTo).listenOn(this);
        go(left.isPresent() ? new Screen.CheckIn() : new Screen.Today());
        lookForConflicts();
    }

    private void lookForConflicts() {
        if (locking.journal().isPresent()) {
            conflicts.lookFor(notices, file -> go(new Screen.Add(Optional.of(file))));
        }
    }

    /** Where the person is. */
    public Screen screen() {
        return screen;
    }

    /** Leads to a screen; out of a sealed journal where that is the lock. */
    public void go(Screen to) {
        if (to instanceof Screen.Lock && locking.sealed()) {
            locking.lock().run();
            return;
        }
        leave();
        offered.ifPresent(notices::withdraw);
        if (!screen.equals(to)) {
            screenBefore = screen;
        }
        screen = to;
        rail.mark(to);
        try {
            show(pages.of(to, screenBefore));
        } catch (RuntimeException | Error e) {
            failed(e);
        }
    }

    private void show(Page next) {
        page = Optional.of(next);
        place.show(next.content());
        focusPage();
    }

    // a page that throws never takes the way to the other pages away
    private void failed(Throwable thrown) {
        if (page.orElse(null) instanceof FailedPage) {
            tell(ErrorMessage.of(thrown, messages));
        } else {
            leave();
            show(new FailedPage(thrown, messages, () -> go(screen)));
        }
    }

    private void leave() {
        Optional<Page> left = page;
        page = Optional.empty();
        try {
            left.ifPresent(Page::close);
        } catch (RuntimeException | Error e) {
            tell(ErrorMessage.of(e, messages));
        }
    }

    /** Nothing of it is shown any more. */
    public void close() {
        leave();
        place.getChildren().clear();
    }

    /** The journal is read whole: what hangs on that is shown anew. */
    public void journalRead() {
        lookForConflicts();
        if (screen instanceof Screen.Settings || screen instanceof Screen.Seal || screen instanceof Screen.Lock) {
            go(screen);
        }
    }

    /** Puts the focus where reading starts. */
    public void focusPage() {
        if (getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing()) {
            try {
                // a scrolled page takes its content in only when it is styled
                place.applyCss();
                place.layout();
                page.ifPresent(Page::focus);
            } catch (RuntimeException | Error e) {
                failed(e);
            }
        }
    }

    /** Tells something that went wrong beside the saving. */
    public void tell(ErrorMessage mishap) {
        notices.tell(mishap);
    }

    /**
     * Puts an entry into the bin, and offers to take it back at once.
     *
     * @param then where to go once it lies there
     */
    void delete(Entry entry, Screen then) {
        // a change of the entry that still waits goes to the disk before it
        Object what = List.of("bin", entry.id());
        session.saver().save(what, () -> session.journal().bin(entry.id()), () -> {
            go(then);
            offered = Optional.of(notices.tell(
                    messages.text("deleted.told", Binned.DAYS),
                    away -> List.of(
                            Labels.link(messages.text("app.undo"), () -> {
                                away.run();
                                session.saver()
                                        .save(what, () -> session.journal().takeBack(entry.id()), () -> go(screen));
                            }),
                            notices.dismiss(away))));
        });
    }

    /** Asks whether to close without what could not be kept. */
    public void askBeforeLosing(Runnable close) {
        ask("closing.told", "closing.leave", close);
    }

    /** Asks whether to lock without what could not be kept. */
    public void askBeforeLocking(Runnable lock) {
        ask("lock.told", "lock.leave", lock);
    }

    private void ask(String told, String leave, Runnable then) {
        notices.tell(
                messages.text(told),
                away -> List.of(
                        Labels.link(messages.text("closing.stay"), away), Labels.link(messages.text(leave), then)));
    }

    /** Offers a new passphrase to one who came in with the recovery code. */
    public void offerPassphrase() {
        notices.tell(
                messages.text("unlock.recovered"),
                away -> List.of(
                        Labels.link(messages.text("unlock.recovered.set"), () -> {
                            away.run();
                            go(new Screen.Seal(Task.PASSPHRASE));
                        }),
                        notices.dismiss(away)));
    }

    private void tellNotKept(Optional<ErrorMessage> mishap) {
        notKept.getChildren().clear();
        mishap.ifPresent(told -> notKept.getChildren()
                .add(Banner.of(told, messages, Labels.link(messages.text("app.again"), session.saver()::tryAgain))));
    }

    private void lookForNotices(SaveState standing) {
        if (standing == SaveState.KEPT || standing == SaveState.OPEN) {
            session.background().run(() -> session.journal().takeNotices(), this::tellAll, session.troubled());
        }
    }

    private void tellAll(List<Trouble> troubles) {
        troubles.forEach(trouble -> tell(ErrorMessage.of(trouble, messages)));
    }

    @Override
    protected void layoutChildren() {
        double side = rail.prefWidth(-1);
        if (!narrow && side > 0 && getWidth() < RAILS * side) {
            arrange(true);
        } else if (narrow && getWidth() >= RAILS * rail.prefWidth(-1)) {
            arrange(false);
        }
        pseudoClassStateChanged(TINY, side > 0 && getWidth() < FEW_RAILS * side);
        super.layoutChildren();
    }

    private void arrange(boolean inARow) {
        narrow = inARow;
        pseudoClassStateChanged(NARROW, inARow);
        // out of its old place first: nothing can be in two
        setLeft(null);
        setTop(null);
        if (inARow) {
            setTop(rail);
        } else {
            setLeft(rail);
        }
        rail.stack(inARow);
    }
}
