package app.shoelace.ui.work;

import app.shoelace.reminder.UserTimer;
import app.shoelace.summary.Printing;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The ways by which words leave the window.
 *
 * @param aside for slow work that does not touch the journal, so that no saving waits for it
 * @param files asks where a file is to go
 * @param printing the printers; not for the window's thread
 * @param clipboard takes a text, on the window's thread
 * @param timer where the system has such timers
 */
public record Outlets(
        Background aside, FileChoice files, Printing printing, Consumer<String> clipboard, Optional<UserTimer> timer) {}
