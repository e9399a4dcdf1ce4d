package app.shoelace.journal;

import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.NotSaved;

/**
 * A journal that can be sealed by a passphrase, and opened for good again. Every change of form writes a new file, opens
 * it again, holds it against the old one and only then lets it take the place; where anything fails, all is as it was.
 */
public interface Sealable {
    /** Whether it takes a passphrase to open it. */
    boolean sealed();

    /** Whether it was opened with the recovery code this time. */
    boolean recovered();

    /**
     * Seals an open journal.
     *
     * @param code opens it where the passphrase is forgotten; nobody else has it
     * @throws NotSaved if it could not be sealed; the journal is open as before
     */
    void seal(Secret passphrase, RecoveryCode code, OldBackups copies) throws NotSaved;

    /**
     * Opens a sealed journal for good: anyone who reads the file reads the words.
     *
     * @throws NotSaved if it could not be written; the journal is sealed as before
     */
    void unseal(OldBackups copies) throws NotSaved;

    /** @throws NotSaved if it could not be written; the passphrase from before holds */
    void changePassphrase(Secret passphrase) throws NotSaved;

    /** @throws NotSaved if it could not be written; the code from before holds */
    void changeRecoveryCode(RecoveryCode code) throws NotSaved;

    /**
     * Whether this would open it. Slow, as an opening is.
     *
     * @throws NotSaved if the file could not be read
     */
    boolean opensWith(Secret secret) throws NotSaved;

    /**
     * How many backups open otherwise than the journal: without a passphrase, with one from before, or not at all.
     *
     * @throws NotSaved if their folder could not be read
     */
    int copiesBehind() throws NotSaved;

    /** Lets those backups follow or go; how many could not is told as a notice. */
    void bring(OldBackups copies) throws NotSaved;
}
