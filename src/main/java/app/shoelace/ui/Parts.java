package app.shoelace.ui;

import app.shoelace.reminder.UserTimer;
import app.shoelace.settings.SettingsFile;
import app.shoelace.summary.print.Printing;
import app.shoelace.ui.work.FileChoice;
import app.shoelace.ui.work.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

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
        Function<String, Language> tongues,
        Supplier<List<String>> languages,
        String country,
        Path journal,
        JournalOpener opening,
        boolean firstStart,
        boolean elsewhere,
        SettingsFile settings,
        Path scratch,
        FileChoice files,
        Printing printing,
        Optional<UserTimer> timer,
        Clock clock,
        Supplier<UUID> ids) {}
