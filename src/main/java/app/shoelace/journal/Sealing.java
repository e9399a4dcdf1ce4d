package app.shoelace.journal;

import app.shoelace.journal.copies.Following;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.copies.Rewrite;
import app.shoelace.journal.copies.SealNotes;
import app.shoelace.journal.read.Keyring;
import app.shoelace.journal.seal.Argon2Cost;
import app.shoelace.journal.seal.DataKey;
import app.shoelace.journal.seal.EncryptedRows;
import app.shoelace.journal.seal.PlainRows;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.seal.WrappedKey;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Seals an open journal and opens a sealed one, changes what opens it, and lets its backups follow. */
record Sealing(OpenFile open) {

    /** Seals it, stretching the passphrase as told. */
    void seal(Secret passphrase, RecoveryCode code, OldBackups copies, Argon2Cost stretch) throws NotSaved {
        if (sealed() || passphrase.isEmpty()) {
            throw new IllegalStateException("sealed already, or by nothing");
        }
        DataKey key = DataKey.fresh();
        keyring().learn(key);
        noteRemoving(copies, true);
        open.become(new Rewrite(
                open.inspection(),
                List.of(WrappedKey.by(passphrase, key, stretch), WrappedKey.by(code, key)),
                key.seal()));
        noteSealed();
        bring(copies);
    }

    void unseal(OldBackups copies) throws NotSaved {
        var to = new Rewrite(open.inspection(), List.of(), new PlainRows());
        noteRemoving(copies, false);
        // first: once the journal is open, the next start has no key for them any more
        switch (copies) {
            case FOLLOW -> bring(to, copies);
            case GO -> tell(brought(following -> following.bringConflicts(to)).all());
        }
        try {
            noteUnsealed();
            open.become(to);
        } catch (NotSaved e) {
            noteSealed();
            bring(OldBackups.FOLLOW);
            throw e;
        }
        if (copies == OldBackups.GO) {
            bring(to, copies);
        }
    }

    /**
     * Finishes what a killed process began, and lets copies follow that came here since: nobody shall read beside a sealed
     * journal what is sealed in it. Called when the journal was opened.
     *
     * @return whether the journal is as it was left; else it was sealed and is not any more, which is told
     */
    boolean settle() {
        var notes = new SealNotes(open.file());
        boolean sealed = sealed();
        try {
            if (!sealed && notes.wasSealed()) {
                notes.removed();
                open.notice(new Trouble.NoLongerSealed(open.file()));
                return false;
            }
            boolean removing = notes.isRemoving(sealed);
            if (sealed) {
                notes.sealed(true);
            }
            if (sealed || removing) {
                var now = new Rewrite(open.inspection(), wraps(), open.seal());
                Following.Left left = following().bring(now, removing ? OldBackups.GO : OldBackups.FOLLOW);
                tell(left.readable());
            }
            notes.removed();
        } catch (IOException | NotSaved e) {
            // it is tried again at the next opening
        }
        return true;
    }

    private void noteSealed() {
        try {
            new SealNotes(open.file()).sealed(true);
        } catch (IOException e) {
            // the next opening notes it
        }
    }

    private void noteUnsealed() throws NotSaved {
        try {
            new SealNotes(open.file()).sealed(false);
        } catch (IOException e) {
            throw besideJournal(e);
        }
    }

    private NotSaved besideJournal(IOException e) {
        return new NotSaved(TroubleClassifier.unlessGone(open.file(), TroubleClassifier.place(open.file(), e)), e);
    }

    private void noteRemoving(OldBackups copies, boolean sealed) throws NotSaved {
        var notes = new SealNotes(open.file());
        try {
            switch (copies) {
                case GO -> notes.removing(sealed);
                case FOLLOW -> notes.removed();
            }
        } catch (IOException e) {
            throw besideJournal(e);
        }
    }

    boolean sealed() {
        return open.seal() instanceof EncryptedRows;
    }

    private Keyring keyring() {
        return open.inspection().keyring();
    }

    /** Puts another wrap of its key in the place of the one of the same name. */
    void put(Function<DataKey, WrappedKey> by) throws NotSaved {
        try {
            open.rewrap(by.apply(keyring().key(open.file(), open.store()).orElseThrow()));
        } catch (SQLException e) {
            throw new NotSaved(TroubleClassifier.writing(open.file(), e), e);
        } catch (CannotOpen e) {
            throw new NotSaved(e.trouble(), e);
        }
        bring(OldBackups.FOLLOW);
    }

    List<WrappedKey> wraps() throws NotSaved {
        try {
            return open.store().wraps();
        } catch (SQLException e) {
            throw new NotSaved(TroubleClassifier.writing(open.file(), e), e);
        }
    }

    int copiesBehind() throws NotSaved {
        try {
            return following().behind(wraps()).size();
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    private Following following() {
        return new Following(open.file(), open.backups());
    }

    private NotSaved notKept(IOException e) {
        return new NotSaved(
                TroubleClassifier.unlessGone(
                        open.file(), TroubleClassifier.place(open.backups().folder(), e)),
                e);
    }

    void bring(OldBackups copies) throws NotSaved {
        noteRemoving(copies, sealed());
        bring(new Rewrite(open.inspection(), wraps(), open.seal()), copies);
    }

    private void bring(Rewrite change, OldBackups copies) throws NotSaved {
        List<Path> left = brought(following -> following.bring(change, copies)).all();
        tell(left);
        if (left.isEmpty()) {
            noteRemoving(OldBackups.FOLLOW, true);
        }
    }

    private interface Bringing {
        Following.Left by(Following following) throws IOException;
    }

    private Following.Left brought(Bringing bringing) throws NotSaved {
        try {
            return bringing.by(following());
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    private void tell(List<Path> left) {
        if (!left.isEmpty()) {
            open.notice(new Trouble.CopiesLeft(left));
        }
    }
}
