package app.shoelace.ui.work;

import app.shoelace.journal.Sealable;
import java.util.Optional;

/**
 * How the open journal can be shut away.
 *
 * @param journal as far as it can be sealed; one of made-up check-ins is not
 * @param lock ends the sitting of a sealed journal, once all is on disk
 * @param hide shows a blank page
 */
public record Locking(Optional<Sealable> journal, Runnable lock, Runnable hide) {
    /** Whether a passphrase is needed to open it again. */
    public boolean sealed() {
        return journal.map(Sealable::sealed).orElse(false);
    }
}
