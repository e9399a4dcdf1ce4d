package app.shoelace.ui.write;

import app.shoelace.checkin.Note;
import app.shoelace.checkin.Topic;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A note that is being written. Every change is on its way to the disk at once. */
public final class NoteViewModel {
    private final Session session;
    private final UUID id;
    private final ReadOnlyObjectWrapper<Optional<Note>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean kept;
    private boolean changed;

    /**
     * Takes up a note, or begins one.
     *
     * @param changed the id of the one to be changed; none for a new one
     * @param about what a new one is about
     */
    public NoteViewModel(Session session, Optional<UUID> changed, Optional<Topic> about) {
        this.session = session;
        id = changed.orElseGet(session.ids());
        if (changed.isPresent()) {
            session.read(
                    () -> session.journal().notes().stream()
                            .filter(note -> note.id().equals(id))
                            .findFirst(),
                    found -> {
                        kept = found.isPresent();
                        now.set(found);
                    });
        } else {
            now.set(Optional.of(new Note(id, session.today(), "").about(about)));
        }
    }

    /** The note as it is on screen, once it is read. */
    ReadOnlyObjectProperty<Optional<Note>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** Whether something was changed here. */
    boolean changed() {
        return changed;
    }

    void write(String text) {
        change(note -> note.saying(text, session.clock().getZone(), session.today()));
    }

    void about(Optional<Topic> topic) {
        change(note -> note.about(topic));
    }

    void bring(boolean flagged) {
        change(note -> note.bring(flagged));
    }

    void on(LocalDate day) {
        change(note -> note.on(day));
    }

    private void change(UnaryOperator<Note> how) {
        now.get().ifPresent(note -> {
            Note next = how.apply(note);
            if (next.equals(note)) {
                return;
            }
            now.set(Optional.of(next));
            // a note without a word is not kept; one that had words is
            if (kept || !next.text().isBlank()) {
                kept = true;
                changed = true;
                session.saver().save(id, () -> session.journal().keep(next), () -> {});
            }
        });
    }

    /** Whether it has to go into the bin when it is left: all its words were deleted on the day it was written. */
    boolean emptied() {
        return kept
                && now.get()
                        .filter(note -> note.text().isBlank() && note.first().isEmpty())
                        .isPresent();
    }

    /** Puts it into the bin, unless it was never kept. */
    void discard(Runnable then) {
        if (kept) {
            session.saver().save(id, () -> session.journal().bin(id), then);
        } else {
            then.run();
        }
    }
}
