package app.shoelace.ui;

import app.shoelace.checkin.Draft;
import app.shoelace.journal.CannotOpen;
import app.shoelace.journal.Journal;
import app.shoelace.pack.Pack;
import app.shoelace.rules.Engine;
import app.shoelace.text.Messages;
import app.shoelace.ui.look.Look;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The app in a window. */
public final class Desktop {

    /** Opens the journal; called off the window's thread, and again when the person asks for it. */
    @FunctionalInterface
    public interface Opening {
        /**
         * The open journal.
         *
         * @throws CannotOpen if it could not be opened; the window tells why
         */
        Journal open() throws CannotOpen;
    }

    /**
     * What the window is made of.
     *
     * @param ids gives each new check-in its id
     */
    public record Parts(
            Pack pack, Engine engine, Messages messages, Opening opening, Clock clock, Supplier<UUID> ids) {}

    private Desktop() {}

    /**
     * Shows the window and returns when it is closed and all is on disk. Once a process.
     *
     * @throws UnsupportedOperationException if there is no display
     */
    public static void show(Parts parts) {
        var closed = new CountDownLatch(1);
        Platform.startup(() -> new AppWindow(parts, Look.ofSystem(), closed::countDown).show());
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    /** An open journal with the check-in that was under way in it. */
    record Opened(Journal journal, Optional<Draft> draft) {}
}
