package app.shoelace.ui.work;

import app.shoelace.reminder.UserTimer;
import app.shoelace.summary.Saving;
import app.shoelace.summary.print.Printing;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The ways by which words leave the window.
 *
 * @param aside for slow work that does not touch the journal, so that no saving waits for it
 * @param files asks where a file is to go
 * @param saving puts a file there; not for the window's thread
 * @param printing the printers; not for the window's thread
 * @param clipboard takes a text, on the window's thread
 * @param timer where the system has such timers
 */
public record Outlets(
        Background aside,
        FileChoice files,
        Saving saving,
        Printing printing,
        Consumer<String> clipboard,
        Optional<UserTimer> timer) {

    /** Saves it as the person chose; not for the window's thread. */
    public Saving.Outcome save(FileChoice.Chosen chosen, byte[] bytes) {
        return chosen.replaces() ? saving.replace(chosen.file(), bytes) : saving.save(chosen.file(), bytes);
    }
}
