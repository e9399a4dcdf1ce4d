package app.shoelace.ui;

import app.shoelace.journal.Journal;
import app.shoelace.journal.read.StartupSnapshot;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import java.util.function.Consumer;

/** Opens the journal; called off the window's thread, and again when the person asks for it. */
@FunctionalInterface
public interface JournalOpener {
    /**
     * The open journal, read whole.
     *
     * @param given opens it where it is sealed
     * @param seen is given, at most once and on the calling thread, what can be shown of it before that; the rest is
     *     read once it returns
     * @throws CannotOpen if it could not be opened; the window tells why
     */
    Journal open(Secret given, Consumer<StartupSnapshot> seen) throws CannotOpen;

    /** Whether what can be shown first, or that there is nothing, would take no time now. */
    default boolean ready() {
        return false;
    }
}
