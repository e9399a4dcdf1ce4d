package app.shoelace.journal;

import app.shoelace.journal.copies.Following;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.copies.Rewrite;
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
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
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
        open.become(new Rewrite(
                open.inspection(),
                List.of(WrappedKey.by(passphrase, key, stretch), WrappedKey.by(code, key)),
                key.seal()));
        bring(copies);
    }

    void unseal(OldBackups copies) throws NotSaved {
        var to = new Rewrite(open.inspection(), List.of(), new PlainRows());
        if (copies == OldBackups.FOLLOW) {
            // first: once the journal is open, nothing here has the key of its backups any more
            bring(to, copies);
        }
        try {
            open.become(to);
        } catch (NotSaved e) {
            bring(OldBackups.FOLLOW);
            throw e;
        }
        if (copies == OldBackups.GO) {
            bring(to, copies);
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
        Store store = open.store();
        try {
            WrappedKey wrap = by.apply(keyring().key(open.file(), store).orElseThrow());
            store.change(change -> change.put(wrap));
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
        bring(new Rewrite(open.inspection(), wraps(), open.seal()), copies);
    }

    private void bring(Rewrite change, OldBackups copies) throws NotSaved {
        int left;
        try {
            left = following().bring(change, copies);
        } catch (IOException e) {
            throw notKept(e);
        }
        if (left > 0) {
            open.notice(new Trouble.CopiesLeft(open.backups().folder(), left));
        }
    }
}
