package app.shoelace.ui.work;

import app.shoelace.journal.Journal;
import app.shoelace.pack.Pack;
import app.shoelace.rules.Engine;
import app.shoelace.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What every screen may use while a journal is open.
 *
 * @param open waits until the journal is read, see {@link #journal}
 * @param ids gives the next check-in its id
 * @param troubled is told, on the window's thread, what went wrong beside the saving
 */
public record Session(
        Supplier<Journal> open,
        Pack pack,
        Engine engine,
        Messages messages,
        Clock clock,
        Supplier<UUID> ids,
        Background background,
        Saver saver,
        Consumer<Throwable> troubled) {

    /** The journal: touched only through {@code background} and {@code saver}, never on the window's thread. */
    public Journal journal() {
        return open.get();
    }

    /** Reads something of the journal, with all in it that was on its way to the disk by now. */
    public <T> void read(Callable<T> work, Consumer<T> done) {
        saver.whenAtRest(() -> background.run(work, done, troubled));
    }

    /** The day it is for the person. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
