package app.shoelace.ui.work;

import app.shoelace.journal.Sealable;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * How the open journal can be shut away.
 *
 * @param sealable tells what can be sealed, see {@link #journal}
 * @param locks tells whether a passphrase is needed to open it again
 * @param lock ends the sitting of a sealed journal, once all is on disk
 * @param hide shows a blank page
 */
public record Locking(Supplier<Optional<Sealable>> sealable, BooleanSupplier locks, Runnable lock, Runnable hide) {
    /** The journal as far as it can be sealed; one of made-up check-ins is not, nor is one that is still being read. */
    public Optional<Sealable> journal() {
        return sealable.get();
    }

    /** Whether a passphrase is needed to open it again. */
    public boolean sealed() {
        return locks.getAsBoolean();
    }
}
