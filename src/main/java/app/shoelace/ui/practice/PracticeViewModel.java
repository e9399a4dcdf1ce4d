package app.shoelace.ui.practice;

import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Status;
import app.shoelace.practice.Ladder;
import app.shoelace.practice.Offer;
import app.shoelace.practice.Plan;
import app.shoelace.ui.work.Saver;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Asks and offers of the open journal, and what is half said about them; one for as long as the journal is open. Every
 * change is told only once it is on disk.
 */
public final class PracticeViewModel {
    private static final String PLAN = "plan-so-far";
    private static final String NOTES = "notes-so-far";
    private static final String LADDER = "ladder-order";

    /** What the journal holds. */
    record Contents(List<Ask> asks, List<Offer> offers, Ladder ladder) {
        Contents {
            asks = List.copyOf(asks);
            offers = List.copyOf(offers);
        }
    }

    // what was half said when the journal was closed or locked
    private record Left(Plan plan, Map<UUID, Note> notes) {}

    /** Something that was done and is on disk. */
    sealed interface Done {
        record Planned() implements Done {}

        record Noted() implements Done {}

        record Dropped(Ask before) implements Done {}

        record Deleted(UUID id) implements Done {}

        record Offered(Offer offer) implements Done {}

        record Replaced(Plan before) implements Done {}
    }

    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<Contents>> contents = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Done>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<UUID>> noting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty planning = new SimpleBooleanProperty();
    private final Map<UUID, Note> notes = new HashMap<>();
    private Plan plan = Plan.NOTHING;
    private UUID next;

    public PracticeViewModel(Session session) {
        this.session = session;
        next = session.ids().get();
        session.background()
                .run(
                        () -> new Left(
                                Plan.read(session.journal().setting(PLAN).orElse("")),
                                Note.read(session.journal().setting(NOTES).orElse(""))),
                        left -> {
                            plan = plan.equals(Plan.NOTHING) ? left.plan : plan;
                            left.notes.forEach(notes::putIfAbsent);
                        },
                        session.troubled());
    }

    /** Reads the journal anew; what is shown follows. */
    public void refresh() {
        session.background()
                .run(
                        () -> new Contents(
                                session.journal().asks(),
                                session.journal().offers(),
                                Ladder.read(session.journal().setting(LADDER).orElse(""), rungs())),
                        read -> contents.set(Optional.of(read)),
                        session.troubled());
    }

    /** The page was left: what was told on it is old news when it is opened again. */
    public void left() {
        done.set(Optional.empty());
        contents.set(Optional.empty());
    }

    ReadOnlyObjectProperty<Optional<Contents>> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /** What was done last and can be told, or taken back. */
    ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** The ask whose outcome is being noted. */
    ReadOnlyObjectProperty<Optional<UUID>> notingProperty() {
        return noting.getReadOnlyProperty();
    }

    /** Whether the plan is open on the page. */
    BooleanProperty planningProperty() {
        return planning;
    }

    Plan plan() {
        return plan;
    }

    /** The plan as it stands now is kept at once, half said as it may be. */
    void say(Plan now) {
        plan = now;
        session.saver().save(PLAN, () -> session.journal().keepSetting(PLAN, now.written()), () -> {});
    }

    /** Opens the plan with something in it; what was in it before can be had back. */
    private void begin(Plan fresh) {
        Plan before = plan;
        say(fresh);
        planning.set(true);
        done.set(before.equals(Plan.NOTHING) ? Optional.empty() : Optional.of(new Done.Replaced(before)));
    }

    void again(Ask ask) {
        begin(Plan.again(ask));
    }

    /** The same one rung down in the person's own order. */
    void stepDown(Ask ask) {
        int below = contents.get().map(now -> now.ladder().below(ask.rung())).orElse(ask.rung());
        begin(Plan.again(ask).withRung(below));
    }

    /** Plans a step of the ladder; words that stand in the plan already stay. */
    void pick(int rung) {
        say(plan.withRung(rung));
        planning.set(true);
    }

    void clearPlan() {
        begin(Plan.NOTHING);
        planning.set(false);
    }

    /** Keeps the plan as an ask, if it is {@link Plan#whole}. */
    void keepPlan() {
        if (!plan.whole()) {
            return;
        }
        Ask ask = plan.ask(next, session.today());
        save(
                next,
                () -> {
                    session.journal().keep(ask);
                    session.journal().keepSetting(PLAN, Plan.NOTHING.written());
                },
                () -> {
                    next = session.ids().get();
                    plan = Plan.NOTHING;
                    planning.set(false);
                    tell(new Done.Planned());
                });
    }

    /** Opens the note of an ask. */
    public void startNoting(UUID id) {
        noting.set(Optional.of(id));
    }

    void stopNoting() {
        noting.set(Optional.empty());
    }

    Note note(Ask ask) {
        return notes.getOrDefault(ask.id(), Note.of(ask));
    }

    /** The note as it stands now is kept at once, half said as it may be. */
    void say(Ask ask, Note now) {
        notes.put(ask.id(), now);
        keepNotes();
    }

    private void keepNotes() {
        String written = notes.entrySet().stream()
                .map(note -> note.getValue().written(note.getKey()))
                .collect(Collectors.joining(Note.NEXT));
        session.saver().save(NOTES, () -> session.journal().keepSetting(NOTES, written), () -> {});
    }

    /** Keeps how an ask went, if an outcome was said; the day of it stays where it was noted before. */
    void keepNote(Ask ask) {
        Note note = note(ask);
        if (note.outcome().isEmpty()) {
            return;
        }
        LocalDate on = ask.course() instanceof Status.Went went ? went.on() : session.today();
        Ask went = ask.on(new Status.Went(
                on, note.outcome().get(), note.body(), note.later(), note.keep().strip()));
        save(ask.id(), () -> session.journal().keep(went), () -> {
            notes.remove(ask.id());
            keepNotes();
            stopNoting();
            tell(new Done.Noted());
        });
    }

    void drop(Ask ask) {
        Ask dropped = ask.on(new Status.Dropped(session.today()));
        save(ask.id(), () -> session.journal().keep(dropped), () -> tell(new Done.Dropped(ask)));
    }

    void delete(UUID id) {
        save(id, () -> session.journal().bin(id), () -> tell(new Done.Deleted(id)));
    }

    void offer(Offer.Taken taken) {
        var offer = new Offer(session.ids().get(), session.today(), taken, "");
        save(offer.id(), () -> session.journal().keep(offer), () -> tell(new Done.Offered(offer)));
    }

    /** Adds words to an offer noted just now. */
    void offerWords(Offer offer, String words) {
        var told = new Offer(offer.id(), offer.date(), offer.taken(), words);
        save(offer.id(), () -> session.journal().keep(told), () -> {});
    }

    /** Takes back what was done last. */
    void undo(Done what) {
        switch (what) {
            case Done.Dropped(var before) ->
                save(before.id(), () -> session.journal().keep(before), this::undone);
            case Done.Deleted(var id) -> save(id, () -> session.journal().takeBack(id), this::undone);
            case Done.Offered(var offer) ->
                save(offer.id(), () -> session.journal().bin(offer.id()), this::undone);
            case Done.Replaced(var before) -> {
                say(before);
                done.set(Optional.empty());
                planning.set(false);
                planning.set(true);
            }
            case Done.Planned(), Done.Noted() -> {}
        }
    }

    private void undone() {
        done.set(Optional.empty());
        refresh();
    }

    /** Moves a rung in the person's own order; less than 0 is towards the smallest. */
    void move(int rung, int by) {
        contents.get().ifPresent(now -> order(now, now.ladder().moved(rung, by)));
    }

    void firstOrder() {
        contents.get().ifPresent(now -> order(now, Ladder.first(rungs())));
    }

    private void order(Contents now, Ladder ladder) {
        contents.set(Optional.of(new Contents(now.asks(), now.offers(), ladder)));
        session.saver().save(LADDER, () -> session.journal().keepSetting(LADDER, ladder.written()), () -> {});
    }

    private int rungs() {
        return session.pack().ladder().size();
    }

    private void tell(Done what) {
        done.set(Optional.of(what));
        refresh();
    }

    private void save(UUID id, Saver.Write write, Runnable then) {
        session.saver().save(id, write, then);
    }
}
