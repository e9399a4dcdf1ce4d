package app.shoelace.ui.journal;

import app.shoelace.checkin.Event;
import app.shoelace.ui.work.Session;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A mark in time: a new one, or one to be changed. */
public final class MarkViewModel {
    private final Session session;
    private final UUID id;
    private final ReadOnlyObjectWrapper<Optional<Event>> found = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Takes up the mark of that id, or a new one.
     *
     * @param changed the id of the one to be changed
     */
    public MarkViewModel(Session session, Optional<UUID> changed) {
        this.session = session;
        this.id = changed.orElseGet(session.ids());
        if (changed.isPresent()) {
            session.read(
                    () -> session.journal().events().stream()
                            .filter(event -> event.id().equals(id))
                            .findFirst(),
                    found::set);
        }
    }

    /** The one to be changed, once it is read. */
    ReadOnlyObjectProperty<Optional<Event>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    UUID id() {
        return id;
    }

    /**
     * Keeps it.
     *
     * @param then is called once it is on disk
     */
    void keep(Event event, Runnable then) {
        session.saver().save(id, () -> session.journal().keep(event), then);
    }
}
