package app.shoelace.ui.journal;

import app.shoelace.journal.entry.Binned;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What was deleted and can still be taken back, the newest first. */
public final class BinViewModel {
    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<List<Binned>>> binned = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Starts looking into the bin. */
    public BinViewModel(Session session) {
        this.session = session;
        read();
    }

    /** What lies in it, once it is read. */
    ReadOnlyObjectProperty<Optional<List<Binned>>> binnedProperty() {
        return binned.getReadOnlyProperty();
    }

    /** Takes it out of the bin again. */
    void takeBack(Binned taken) {
        var id = taken.entry().id();
        session.saver().save(List.of("bin", id), () -> session.journal().takeBack(id), this::read);
    }

    /** Takes it away for good. */
    void delete(Binned gone) {
        var id = gone.entry().id();
        session.saver().save(List.of("bin", id), () -> session.journal().delete(id), this::read);
    }

    private void read() {
        session.read(() -> session.journal().bin(), found -> binned.set(Optional.of(found)));
    }
}
