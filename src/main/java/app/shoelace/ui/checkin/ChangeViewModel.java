package app.shoelace.ui.checkin;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.ui.work.Session;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** A check-in that is changed later. Every change is on its way to the disk at once; what it said at first is kept. */
public final class ChangeViewModel implements AnswerEditor {
    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<CheckIn>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CheckIn> before = Optional.empty();

    /**
     * Takes up a check-in.
     *
     * @param id of one that the journal holds
     */
    public ChangeViewModel(Session session, UUID id) {
        this.session = session;
        session.read(
                () -> session.journal().checkIns().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst(),
                this::arrived);
    }

    /** The check-in as it stands on screen, once it is read. */
    ReadOnlyObjectProperty<Optional<CheckIn>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** Whether something is otherwise than when it was opened. */
    boolean changed() {
        return !now.get().equals(before);
    }

    @Override
    public Answers said() {
        return now.get().map(CheckIn::said).orElse(Answers.NOTHING);
    }

    @Override
    public Subscription watch(Consumer<Answers> told) {
        return now.subscribe(_ -> told.accept(said()));
    }

    @Override
    public void say(UnaryOperator<Answers> more) {
        now.get().ifPresent(one -> keep(one.changed(more.apply(one.said()), session.today())));
    }

    /** Brings back what it said when it was opened. */
    void undo() {
        before.ifPresent(this::keep);
    }

    private void keep(CheckIn other) {
        now.set(Optional.of(other));
        session.saver().save(other.id(), () -> session.journal().keep(other), () -> {});
    }

    private void arrived(Optional<CheckIn> found) {
        before = found;
        now.set(found);
    }
}
