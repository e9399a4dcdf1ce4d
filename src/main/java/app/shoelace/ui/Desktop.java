package app.shoelace.ui;

import app.shoelace.settings.SettingsFile;
import app.shoelace.ui.AppWindow.Ending;
import app.shoelace.ui.look.Look;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** The app in a window. */
public final class Desktop {

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
            throw unchecked(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        return switch (thrown) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException(thrown);
        };
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
     * @throws RuntimeException if there is one and the window could not be shown on it; the journal is let go of
     */
    public boolean show(Parts parts) {
        Ready now = ready();
        var ended = new CompletableFuture<Ending>();
        Platform.runLater(() -> {
            try {
                new AppWindow(parts, now.found(), now.look(), ended::complete).show();
            } catch (RuntimeException | Error e) {
                ended.complete(new Ending.NotShown(e));
            }
        });
        Ending ending = ended.join();
        Platform.exit();
        return switch (ending) {
            case Ending.Closed _ -> true;
            case Ending.Elsewhere _ -> false;
            case Ending.NotShown(var thrown) -> throw unchecked(thrown);
        };
    }
}
