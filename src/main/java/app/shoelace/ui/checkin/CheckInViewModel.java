package app.shoelace.ui.checkin;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.pack.Sign;
import app.shoelace.ui.work.SaveState;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

/**
 * The check-in under way: one for as long as the journal is open. Every verb that says something hands the draft to the
 * saver at once.
 */
public final class CheckInViewModel implements AnswerEditor {
    private static final Object FINISH = "finish";
    private static final Object DISCARD = "discard";

    private final Session session;
    private final ReadOnlyObjectWrapper<Draft> draft;
    private final BooleanProperty begun = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Draft>> cleared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<SaveState> standing = new ReadOnlyObjectWrapper<>(SaveState.OPEN);
    private final BooleanProperty allOnOnePage = new SimpleBooleanProperty();
    private boolean finishing;
    // read in the journal's own thread, right behind the change that may bring it forward
    private volatile Optional<Draft> waiting = Optional.empty();

    /**
     * Takes up a check-in, or stands ready for a fresh one.
     *
     * @param left the draft that the journal held when it was opened
     */
    public CheckInViewModel(Session session, Optional<Draft> left) {
        this.session = session;
        draft = new ReadOnlyObjectWrapper<>(left.map(this::resumed).orElseGet(this::fresh));
        begun.set(left.isPresent());
        standing.bind(Bindings.createObjectBinding(
                () -> begun.get() ? session.saver().standingProperty().get() : SaveState.OPEN,
                begun,
                session.saver().standingProperty()));
    }

    /** The draft as it stands on screen. */
    public ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    @Override
    public Subscription watch(Consumer<Answers> told) {
        return draft.subscribe(now -> told.accept(now.said()));
    }

    /** How the draft stands with the disk. */
    public ReadOnlyObjectProperty<SaveState> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** The draft that was cleared away last and can still be had back. */
    public ReadOnlyObjectProperty<Optional<Draft>> clearedProperty() {
        return cleared.getReadOnlyProperty();
    }

    /** Whether all signs are shown on one page. */
    public BooleanProperty allOnOnePageProperty() {
        return allOnOnePage;
    }

    /** Whether something was said since the last check-in was done. */
    public boolean begun() {
        return begun.get();
    }

    @Override
    public Answers said() {
        return draft.get().said();
    }

    /** The page, from 0: the signs, then the last one, with the person's own items. */
    public int page() {
        return Math.clamp(draft.get().at(), 0, signs());
    }

    /** Whether it is about a day before the one on which it was begun. */
    public boolean forEarlierDay() {
        return begun.get() && draft.get().forEarlierDay(session.clock().getZone());
    }

    /** How many signs there are; also the page after the last of them. */
    public int signs() {
        return session.pack().signs().size();
    }

    /** On to the next page; a sign left unanswered counts as "Rather not say". */
    public void next() {
        int page = page();
        if (page < signs()) {
            Sign sign = session.pack().signs().get(page);
            if (!said().answers().containsKey(sign.id())) {
                change(now -> now.saying(now.said().withAnswer(sign.id(), Answer.SKIPPED))
                        .at(page + 1));
                return;
            }
        }
        goTo(page + 1);
    }

    public void back() {
        goTo(page() - 1);
    }

    /** To a page; what lies outside is brought inside. */
    public void goTo(int page) {
        int inside = Math.clamp(page, 0, signs());
        if (begun.get()) {
            change(now -> now.at(inside));
        } else {
            draft.set(draft.get().at(inside));
        }
    }

    /**
     * Ends the check-in and keeps it.
     *
     * @param done is called once it is on disk
     */
    public void finish(Consumer<CheckIn> done) {
        if (finishing) {
            session.saver().tryAgain();
            return;
        }
        finishing = true;
        CheckIn whole = resumed(draft.get()).finish(session.pack(), session.today());
        session.saver()
                .save(
                        FINISH,
                        () -> {
                            session.journal().keep(whole);
                            waiting = session.journal().draft();
                        },
                        () -> {
                            finishing = false;
                            startFresh();
                            takeUp();
                            done.accept(whole);
                        });
    }

    /**
     * Begins a check-in for an earlier day. One that is under way waits in the journal and is taken up again after it.
     *
     * @param day not after today
     * @param then is called when it has begun
     */
    public void beginFor(LocalDate day, Runnable then) {
        // what is on its way to the disk gets there first
        session.saver().whenAtRest(() -> {
            Draft now = Draft.begin(session.ids().get(), day, session.pack());
            change(_ -> now);
            then.run();
        });
    }

    /** Makes the check-in under way one for that day; all that was said stays. */
    public void moveTo(LocalDate day) {
        change(now -> now.on(day));
    }

    /** Clears the draft away; it can be had back until something new is said. */
    public void startOver() {
        Draft old = draft.get();
        if (!begun.get() || !mayChange()) {
            return;
        }
        startFresh();
        cleared.set(Optional.of(old));
        session.saver()
                .save(
                        DISCARD,
                        () -> {
                            session.journal().discard(old);
                            waiting = session.journal().draft();
                        },
                        this::takeUp);
    }

    /** Brings back what was cleared away. */
    public void undoStartOver() {
        cleared.get().ifPresent(old -> change(_ -> old));
    }

    @Override
    public void say(UnaryOperator<Answers> more) {
        change(now -> now.saying(more.apply(now.said())));
    }

    private void change(UnaryOperator<Draft> how) {
        if (!mayChange()) {
            return;
        }
        // a page left open overnight belongs to the day on which something is said
        Draft before = begun.get() ? resumed(draft.get()) : draft.get().on(session.today());
        Draft now = how.apply(before);
        cleared.set(Optional.empty());
        begun.set(true);
        draft.set(now);
        session.saver().save(now.id(), () -> session.journal().keep(now), () -> {});
    }

    // once the whole check-in is on its way to the disk nothing may change under it; if it did not get there, it may
    private boolean mayChange() {
        if (finishing && session.saver().standingProperty().get() == SaveState.NOT_KEPT) {
            session.saver().forget(FINISH);
            finishing = false;
        }
        return !finishing;
    }

    private void startFresh() {
        begun.set(false);
        cleared.set(Optional.empty());
        draft.set(fresh());
    }

    // one that had to wait for another, unless something new was said meanwhile
    private void takeUp() {
        if (!begun.get()) {
            waiting.ifPresent(next -> {
                begun.set(true);
                draft.set(resumed(next));
            });
        }
    }

    private Draft resumed(Draft old) {
        return old.resumed(session.today(), session.clock().getZone());
    }

    private Draft fresh() {
        return Draft.begin(session.ids().get(), session.today(), session.pack());
    }
}
