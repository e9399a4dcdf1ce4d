package app.shoelace.ui.keep;

import app.shoelace.journal.copies.Copy;
import app.shoelace.journal.copies.Restore;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import java.nio.file.Path;
import java.time.Clock;

/** What can be put in the place of a journal. */
public sealed interface Source {
    /** One of the copies beside it. */
    record Beside(Copy copy) implements Source {}

    /** A copy from another place. */
    record Elsewhere(Path file) implements Source {}

    /** What can still be read of the journal itself, filled up from the newest good backup. */
    record Rest() implements Source {}

    /**
     * Puts it there; the journal may be open nowhere.
     *
     * @throws CannotOpen if it could not be done; the journal is as it was
     */
    default Restore.Done put(Path journal, Clock clock, Secret given) throws CannotOpen {
        return switch (this) {
            case Beside(var copy) -> Restore.restore(journal, copy.file(), clock, given);
            case Elsewhere(var file) -> Restore.restore(journal, file, clock, given);
            case Rest() -> Restore.mend(journal, clock, given);
        };
    }
}
