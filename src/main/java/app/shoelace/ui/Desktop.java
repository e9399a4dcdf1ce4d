package app.shoelace.ui;

import app.shoelace.journal.CannotOpen;
import app.shoelace.journal.FirstLook;
import app.shoelace.journal.Journal;
import app.shoelace.journal.Secret;
import app.shoelace.reminder.UserTimer;
import app.shoelace.settings.SettingsFile;
import app.shoelace.summary.Printing;
import app.shoelace.ui.AppWindow.Ending;
import app.shoelace.ui.look.Look;
import app.shoelace.ui.work.FileChoice;
import app.shoelace.ui.work.Tongue;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The app in a window. */
public final class Desktop {

    /** Opens the journal; called off the window's thread, and again when the person asks for it. */
    @FunctionalInterface
    public interface Opening {
        /**
         * The open journal, read whole.
         *
         * @param given opens it where it is sealed
         * @param seen is given, at most once and on the calling thread, what can be shown of it before that; the rest is
         *     read once it returns
         * @throws CannotOpen if it could not be opened; the window tells why
         */
        Journal open(Secret given, Consumer<FirstLook> seen) throws CannotOpen;

        /** Whether what can be shown first, or that there is nothing, would take no time now. */
        default boolean ready() {
            return false;
        }
    }

    /**
     * What the window is made of.
     *
     * @param tongues everything with words, by IETF tag; the empty tag is the one that the app was started in
     * @param languages finds the tags that there are; that takes a while
     * @param country ISO 3166-1 alpha-2 of the system; may be empty
     * @param journal where the journal lies, or will
     * @param firstStart whether there was no journal when the app started
     * @param elsewhere whether another window may have had the journal open then
     * @param scratch below it a journal of made-up check-ins may lie for a while
     * @param files asks where a file is to go
     * @param printing the printers
     * @param timer a timer of the system that can remind, where it has such timers
     * @param ids gives each new check-in its id
     */
    public record Parts(
            Function<String, Tongue> tongues,
            Supplier<List<String>> languages,
            String country,
            Path journal,
            Opening opening,
            boolean firstStart,
            boolean elsewhere,
            SettingsFile settings,
            Path scratch,
            FileChoice files,
            Printing printing,
            Optional<UserTimer> timer,
            Clock clock,
            Supplier<UUID> ids) {}

    /** What of a window is the same whatever is shown in it. */
    private record Ready(SettingsFile.Loaded found, Look look) {}

    private final SettingsFile settings;
    private final CompletableFuture<Ready> ready = new CompletableFuture<>();

    private Desktop(SettingsFile settings) {
        this.settings = settings;
    }

    /**
     * Starts JavaFX, on a thread of its own, while what is to be shown is still being read. Once a process. That there is
     * no display is told when something is to be shown.
     *
     * @param settings what the person settled
     */
    public static Desktop starting(SettingsFile settings) {
        var desktop = new Desktop(settings);
        Thread.ofPlatform().name("toolkit").daemon().start(desktop::start);
        return desktop;
    }

    private void start() {
        var found = new FutureTask<>(settings::load);
        Thread.ofPlatform().name("settings").daemon().start(found);
        try {
            Platform.startup(() -> {
                try {
                    Look look = Look.ofSystem();
                    look.take(found.get().settings());
                    ready.complete(new Ready(found.get(), look));
                } catch (RuntimeException | Error e) {
                    ready.completeExceptionally(e);
                } catch (ExecutionException | InterruptedException e) {
                    ready.completeExceptionally(new IllegalStateException(e));
                }
            });
        } catch (RuntimeException | Error e) {
            ready.completeExceptionally(e);
        }
    }

    private Ready ready() {
        try {
            return ready.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    /**
     * Walks through every room of a window and closes it again. Once a process.
     *
     * @param parts of a journal that is thrown away afterwards
     * @param everyRoom also those that a first minute seldom leads to
     * @return whether every room was shown
     * @throws UnsupportedOperationException if there is no display
     */
    public boolean rehearse(Parts parts, boolean everyRoom) {
        Ready now = ready();
        boolean whole = Rehearsal.walk(parts, now.found(), now.look(), everyRoom);
        Platform.exit();
        return whole;
    }

    /**
     * Shows the window and returns when it is closed and all is on disk. Once a process.
     *
     * @return whether it was shown here; false where another window has the journal open and came to the front instead
     * @throws UnsupportedOperationException if there is no display
     */
    public boolean show(Parts parts) {
        Ready now = ready();
        var ended = new CompletableFuture<Ending>();
        Platform.runLater(() -> new AppWindow(parts, now.found(), now.look(), ended::complete).show());
        Ending ending = ended.join();
        Platform.exit();
        return ending == Ending.CLOSED;
    }
}
