package app.shoelace.terminal;

import app.shoelace.journal.JournalFile;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Trouble;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;

/** The commands that change who can read the journal: seal and unseal. */
final class SealCommands extends JournalCommands {
    private static final int TRIES = 3;

    SealCommands(Streams streams, CommandContext setting) {
        super(streams, setting);
    }

    /** Gives an open journal a passphrase and a recovery code. */
    int seal() throws IOException {
        // without asking: what is sealed already is not sealed again
        try (JournalFile journal = JournalFile.open(setting.journal(), setting.clock(), Secret.NONE)) {
            return seal(journal);
        } catch (CannotOpen e) {
            if (e.trouble() instanceof Trouble.Sealed) {
                streams.err().println(messages.text("cli.seal.already", setting.journal()));
                return Exit.INPUT_REFUSED;
            }
            return streams.told(e.trouble(), messages);
        } catch (NotSaved e) {
            return streams.told(e.trouble(), messages);
        }
    }

    private int seal(JournalFile journal) throws NotSaved, IOException {
        Secret given = setting.passphrase().given();
        boolean asks = given.isEmpty();
        if (asks && !setting.passphrase().canAsk()) {
            streams.err().println(messages.text("cli.seal.no-passphrase"));
            return Exit.WRONG_USE;
        }
        Optional<Secret> chosen = asks ? chosen() : Optional.of(given);
        if (chosen.isEmpty()) {
            streams.err().println(messages.text("cli.seal.not-the-same"));
            return Exit.INPUT_REFUSED;
        }
        try (Secret passphrase = chosen.get()) {
            RecoveryCode code = RecoveryCode.make(new SecureRandom());
            streams.out().println(messages.text("cli.seal.code"));
            streams.out().println(code.text());
            if (asks && !askedBack(code)) {
                streams.err().println(messages.text("cli.seal.code-wrong"));
                return Exit.INPUT_REFUSED;
            }
            journal.seal(passphrase, code, OldBackups.FOLLOW);
            code.wipe();
        }
        streams.tellNotices(journal, messages);
        streams.out().println(messages.text("cli.seal.done", journal.file()));
        return Exit.DONE;
    }

    private Optional<Secret> chosen() {
        streams.out().println(messages.text("cli.seal.advice"));
        Secret first = setting.passphrase().ask("cli.seal.ask");
        try (Secret second = setting.passphrase().ask("cli.seal.ask-again")) {
            if (!first.isEmpty() && first.sameAs(second)) {
                return Optional.of(first);
            }
        }
        first.close();
        return Optional.empty();
    }

    private boolean askedBack(RecoveryCode code) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            streams.out().println(messages.text("cli.seal.ask-code"));
            String line = streams.in().readLine();
            if (line == null) {
                return false;
            }
            if (code.is(line.toCharArray())) {
                return true;
            }
        }
        return false;
    }

    /** Takes passphrase and recovery code away: the file can be read by anyone who has it. */
    int unseal() {
        try (JournalFile journal = setting.open(streams)) {
            if (!journal.sealed()) {
                streams.err().println(messages.text("cli.unseal.already", setting.journal()));
                return Exit.INPUT_REFUSED;
            }
            journal.unseal(OldBackups.FOLLOW);
            streams.tellNotices(journal, messages);
            streams.out().println(messages.text("cli.unseal.done", journal.file()));
            return Exit.DONE;
        } catch (CannotOpen e) {
            return streams.told(e.trouble(), messages);
        } catch (NotSaved e) {
            return streams.told(e.trouble(), messages);
        }
    }
}
