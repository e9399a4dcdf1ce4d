package app.shoelace.ui.shell;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.journal.Binned;
import app.shoelace.journal.Entry;
import app.shoelace.journal.Trouble;
import app.shoelace.text.Messages;
import app.shoelace.ui.checkin.ChangeView;
import app.shoelace.ui.checkin.ChangeViewModel;
import app.shoelace.ui.checkin.CheckInView;
import app.shoelace.ui.checkin.CheckInViewModel;
import app.shoelace.ui.checkin.EarlierView;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.Notices;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.control.Words;
import app.shoelace.ui.journal.BinView;
import app.shoelace.ui.journal.BinViewModel;
import app.shoelace.ui.journal.CompareView;
import app.shoelace.ui.journal.CompareViewModel;
import app.shoelace.ui.journal.JournalView;
import app.shoelace.ui.journal.JournalViewModel;
import app.shoelace.ui.journal.Looking;
import app.shoelace.ui.journal.MarkView;
import app.shoelace.ui.journal.MarkViewModel;
import app.shoelace.ui.keep.Keeping;
import app.shoelace.ui.look.Look;
import app.shoelace.ui.patterns.PatternsView;
import app.shoelace.ui.patterns.PatternsViewModel;
import app.shoelace.ui.practice.LadderView;
import app.shoelace.ui.practice.PracticeView;
import app.shoelace.ui.practice.PracticeViewModel;
import app.shoelace.ui.read.ReadView;
import app.shoelace.ui.reading.ReadingView;
import app.shoelace.ui.reading.ReadingViewModel;
import app.shoelace.ui.seal.SealViewModel.Task;
import app.shoelace.ui.summary.SummaryView;
import app.shoelace.ui.summary.SummaryViewModel;
import app.shoelace.ui.support.SupportView;
import app.shoelace.ui.today.TodayView;
import app.shoelace.ui.work.Locking;
import app.shoelace.ui.work.Mishap;
import app.shoelace.ui.work.Session;
import app.shoelace.ui.work.Standing;
import app.shoelace.ui.work.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
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
    private final Surroundings surroundings;
    private final Messages messages;
    private final Look look;
    private final Locking locking;
    private final CheckInViewModel checkIn;
    private final Looking looking = new Looking();
    private final PracticeViewModel practice;
    private final SettingsPages settings;
    private final Rail rail;
    private final StackPane place = new StackPane();
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
        this.surroundings = surroundings;
        this.messages = session.messages();
        this.look = look;
        this.locking = locking;
        checkIn = new CheckInViewModel(session, left);
        practice = new PracticeViewModel(session);
        settings = new SettingsPages(this, session, surroundings, locking, keeping);
        getStyleClass().add("shell");
        rail = new Rail(messages, this::go);
        notices = new Notices(messages);
        var banners = new VBox(notKept, notices);
        banners.getStyleClass().add("banners");
        var middle = new BorderPane(place);
        middle.setTop(banners);
        setCenter(middle);
        setLeft(rail);
        session.saver().mishapProperty().subscribe(this::tellNotKept);
        session.saver().standingProperty().subscribe(this::lookForNotices);
        new ShellKeys(rail::goTo).listenOn(this);
        go(left.isPresent() ? new Screen.CheckIn() : new Screen.Today());
        settings.lookForConflicts(notices);
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
        page.ifPresent(Page::close);
        offered.ifPresent(notices::withdraw);
        if (!screen.equals(to)) {
            screenBefore = screen;
        }
        screen = to;
        Page next = pageOf(to);
        page = Optional.of(next);
        place.getChildren().setAll(next.content());
        rail.mark(to);
        focusPage();
    }

    /** Nothing of it is shown any more. */
    public void close() {
        page.ifPresent(Page::close);
        page = Optional.empty();
        place.getChildren().clear();
    }

    /** Puts the focus where reading starts. */
    public void focusPage() {
        if (getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing()) {
            // a scrolled page takes its content in only when it is styled
            place.applyCss();
            place.layout();
            page.ifPresent(Page::focus);
        }
    }

    /** Tells something that went wrong beside the saving. */
    public void tell(Mishap mishap) {
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
                            Words.link(messages.text("app.undo"), () -> {
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
                        Words.link(messages.text("closing.stay"), away), Words.link(messages.text(leave), then)));
    }

    /** Offers a new passphrase to one who came in with the recovery code. */
    public void offerPassphrase() {
        notices.tell(
                messages.text("unlock.recovered"),
                away -> List.of(
                        Words.link(messages.text("unlock.recovered.set"), () -> {
                            away.run();
                            go(new Screen.Seal(Task.PASSPHRASE));
                        }),
                        notices.dismiss(away)));
    }

    private Page pageOf(Screen to) {
        boolean still = look.stillProperty().get();
        return switch (to) {
            case Screen.Today _ ->
                new TodayView(
                        session,
                        checkIn,
                        () -> go(new Screen.CheckIn()),
                        () -> go(new Screen.Patterns()),
                        this::noteAsk);
            case Screen.CheckIn _ ->
                new CheckInView(
                        session,
                        checkIn,
                        still,
                        this::showFresh,
                        () -> go(new Screen.EarlierDay()),
                        () -> go(new Screen.Today()));
            case Screen.EarlierDay _ -> {
                Screen from = screenBefore;
                yield new EarlierView(session, checkIn, () -> go(new Screen.CheckIn()), () -> go(from));
            }
            case Screen.Journal _ ->
                new JournalView(session, new JournalViewModel(session, looking), new JournalWays(this));
            case Screen.Bin _ -> new BinView(session, new BinViewModel(session), () -> go(new Screen.Journal()));
            case Screen.Mark(var id, var from) ->
                new MarkView(session, new MarkViewModel(session, id), () -> go(from), gone -> delete(gone, from));
            case Screen.Patterns _ ->
                new PatternsView(
                        session,
                        new PatternsViewModel(session),
                        new PatternsView.Ways(
                                id -> go(new Screen.Reading(id, false)),
                                () -> go(new Screen.CheckIn()),
                                id -> go(new Screen.Mark(id, to))));
            case Screen.Practice _ ->
                new PracticeView(
                        session, practice, new PracticeView.Ways(() -> go(new Screen.Ladder()), this::support));
            case Screen.Ladder _ -> new LadderView(session, practice, () -> go(new Screen.Practice()), this::support);
            case Screen.Summary _ ->
                new SummaryView(
                        session,
                        new SummaryViewModel(session, surroundings.outlets()),
                        () -> go(new Screen.CheckIn()),
                        () -> go(new Screen.EarlierDay()));
            case Screen.Reading(var id, boolean fresh) ->
                new ReadingView(
                        session,
                        new ReadingViewModel(session, id),
                        fresh,
                        still,
                        new ReadingView.Ways(
                                () -> go(new Screen.Journal()),
                                () -> go(new Screen.Change(id)),
                                () -> go(new Screen.Compare(id, Optional.empty())),
                                entry -> delete(entry, new Screen.Journal())));
            case Screen.Change(var id) ->
                new ChangeView(session, new ChangeViewModel(session, id), () -> go(new Screen.Reading(id, false)));
            case Screen.Compare(var id, var other) ->
                new CompareView(
                        session,
                        new CompareViewModel(session, id, other),
                        second -> go(new Screen.Compare(id, Optional.of(second))),
                        () -> go(new Screen.Reading(id, false)));
            case Screen.Support _ -> new SupportView(surroundings, () -> go(new Screen.Read()));
            case Screen.Read _ -> new ReadView(surroundings, () -> go(new Screen.Support()));
            case Screen.Settings _ -> settings.settings();
            case Screen.Seal(var task) -> settings.sealing(task);
            case Screen.Lock _ -> settings.nothingToLockWith();
            case Screen.Restore _ -> settings.restore();
            case Screen.Add(var file) -> settings.add(file);
            case Screen.Erase _ -> settings.erase();
        };
    }

    private void noteAsk(UUID id) {
        practice.startNoting(id);
        go(new Screen.Practice());
    }

    private void support() {
        go(new Screen.Support());
    }

    private void showFresh(CheckIn kept) {
        go(new Screen.Reading(kept.id(), true));
    }

    private void tellNotKept(Optional<Mishap> mishap) {
        notKept.getChildren().clear();
        mishap.ifPresent(told -> notKept.getChildren()
                .add(Banner.of(told, messages, Words.link(messages.text("app.again"), session.saver()::tryAgain))));
    }

    private void lookForNotices(Standing standing) {
        if (standing == Standing.KEPT || standing == Standing.OPEN) {
            session.background().run(session.journal()::takeNotices, this::tellAll, session.troubled());
        }
    }

    private void tellAll(List<Trouble> troubles) {
        troubles.forEach(trouble -> tell(Mishap.of(trouble, messages)));
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
        setLeft(inARow ? null : rail);
        setTop(inARow ? rail : null);
        rail.stack(inARow);
    }
}
