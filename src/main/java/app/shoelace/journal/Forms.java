package app.shoelace.journal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Seals an open journal and opens a sealed one, changes what opens it, and lets its backups follow. */
record Forms(OpenFile open) {

    /** Seals it, stretching the passphrase as told. */
    void seal(Secret passphrase, RecoveryCode code, Sealable.Copies copies, Stretch stretch) throws NotKept {
        if (sealed() || passphrase.isEmpty()) {
            throw new IllegalStateException("sealed already, or by nothing");
        }
        DataKey key = DataKey.fresh();
        keyring().learn(key);
        open.become(new ChangeOfForm(
                open.inspection(), List.of(Wrap.by(passphrase, key, stretch), Wrap.by(code, key)), key.seal()));
        bring(copies);
    }

    void unseal(Sealable.Copies copies) throws NotKept {
        var to = new ChangeOfForm(open.inspection(), List.of(), new OpenForm());
        if (copies == Sealable.Copies.FOLLOW) {
            // first: once the journal is open, nothing here has the key of its backups any more
            bring(to, copies);
        }
        try {
            open.become(to);
        } catch (NotKept e) {
            bring(Sealable.Copies.FOLLOW);
            throw e;
        }
        if (copies == Sealable.Copies.GO) {
            bring(to, copies);
        }
    }

    boolean sealed() {
        return open.seal() instanceof SealedForm;
    }

    private Keyring keyring() {
        return open.inspection().keyring();
    }

    /** Puts another wrap of its key in the place of the one of the same name. */
    void put(Function<DataKey, Wrap> by) throws NotKept {
        Store store = open.store();
        try {
            Wrap wrap = by.apply(keyring().key(open.file(), store).orElseThrow());
            store.change(change -> change.put(wrap));
        } catch (SQLException e) {
            throw new NotKept(Faults.writing(open.file(), e), e);
        } catch (CannotOpen e) {
            throw new NotKept(e.trouble(), e);
        }
        bring(Sealable.Copies.FOLLOW);
    }

    List<Wrap> wraps() throws NotKept {
        try {
            return open.store().wraps();
        } catch (SQLException e) {
            throw new NotKept(Faults.writing(open.file(), e), e);
        }
    }

    int copiesBehind() throws NotKept {
        try {
            return following().behind(wraps()).size();
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    private Following following() {
        return new Following(open.file(), open.backups());
    }

    private NotKept notKept(IOException e) {
        return new NotKept(
                Faults.unlessGone(open.file(), Faults.place(open.backups().folder(), e)), e);
    }

    void bring(Sealable.Copies copies) throws NotKept {
        bring(new ChangeOfForm(open.inspection(), wraps(), open.seal()), copies);
    }

    private void bring(ChangeOfForm change, Sealable.Copies copies) throws NotKept {
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
