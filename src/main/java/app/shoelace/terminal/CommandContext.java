package app.shoelace.terminal;

import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.copies.Replaced;
import app.shoelace.journal.read.Checkup;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.pack.Pack;
import app.shoelace.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/**
 * What the command line settled: which journal, which pack, which words; and what every command needs besides.
 *
 * @param languageNamed whether the person named the language on the command line
 * @param packIn the same pack in the language of that IETF tag, as near as there is
 * @param settings where the window keeps what the person settled
 * @param passphrase opens the journal where it is sealed
 */
public record CommandContext(
        Path journal,
        Pack pack,
        Messages messages,
        boolean languageNamed,
        Function<String, Pack> packIn,
        Clock clock,
        Uuid7 ids,
        Path settings,
        Passphrase passphrase) {

    /**
     * Opens the journal. What there is to say about it is said before anything is read or written.
     *
     * @throws CannotOpen if it does not open, or a passphrase is needed and nobody gives it
     */
    JournalFile open(Streams streams) throws CannotOpen {
        return told(streams, passphrase.opened(given -> JournalFile.open(journal, clock, given)));
    }

    /**
     * Opens the journal, or makes it.
     *
     * @throws CannotOpen if what is there does not open, or none can be made
     */
    JournalFile openOrCreate(Streams streams) throws CannotOpen {
        return told(streams, passphrase.opened(given -> JournalFile.openOrCreate(journal, clock, given)));
    }

    private JournalFile told(Streams streams, JournalFile opened) {
        streams.tellNotices(opened, messages);
        try {
            for (Path conflict : Replaced.conflicts(opened.file())) {
                streams.err().println(messages.text("cli.conflict", conflict));
            }
        } catch (IOException e) {
            // a folder that cannot be listed is told where something is written there
        }
        return opened;
    }

    /** @throws CannotOpen if it does not open, or a passphrase is needed and nobody gives it */
    Checkup check() throws CannotOpen {
        return passphrase.opened(given -> JournalFile.check(journal, clock, given));
    }
}
