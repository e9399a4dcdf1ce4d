package app.shoelace.ui;

import app.shoelace.journal.CannotOpen;
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
import java.util.function.Function;
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
         * @param given opens it where it is sealed
         *
         * @throws CannotOpen if it could not be opened; the window tells why
         */
        Journal open(Secret given) throws CannotOpen;
    }

    /**
     * What the window is made of.
     *
     * @param tongues everything with words, by IETF tag; the empty tag is the one that the app was started in
     * @param languages the tags that there are
     * @param country ISO 3166-1 alpha-2 of the system; may be empty
     * @param journal where the journal lies, or will
     * @param firstStart whether there was no journal when the app started
     * @param scratch below it a journal of made-up check-ins may lie for a while
     * @param files asks where a file is to go
     * @param printing the printers
     * @param timer a timer of the system that can remind, where it has such timers
     * @param ids gives each new check-in its id
     */
    public record Parts(
            Function<String, Tongue> tongues,
            List<String> languages,
            String country,
            Path journal,
            Opening opening,
            boolean firstStart,
            SettingsFile settings,
            Path scratch,
            FileChoice files,
            Printing printing,
            Optional<UserTimer> timer,
            Clock clock,
            Supplier<UUID> ids) {

        public Parts {
            languages = List.copyOf(languages);
        }
    }

    private Desktop() {}

    /**
     * Walks through every room of a window and closes it again. Once a process.
     *
     * @param parts of a journal that is thrown away afterwards
     * @param everyRoom also those that a first minute seldom leads to
     * @return whether every room was shown
     * @throws UnsupportedOperationException if there is no display
     */
    public static boolean rehearse(Parts parts, boolean everyRoom) {
        return Rehearsal.walk(parts, everyRoom);
    }

    /**
     * Shows the window and returns when it is closed and all is on disk. Once a process.
     *
     * @return whether it was shown here; false where another window has the journal open and came to the front instead
     * @throws UnsupportedOperationException if there is no display
     */
    public static boolean show(Parts parts) {
        var ended = new CompletableFuture<Ending>();
        SettingsFile.Loaded found = parts.settings().load();
        Platform.startup(() -> new AppWindow(parts, found, Look.ofSystem(), ended::complete).show());
        Ending ending = ended.join();
        Platform.exit();
        return ending == Ending.CLOSED;
    }
}
