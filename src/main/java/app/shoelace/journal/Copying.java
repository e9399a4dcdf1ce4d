package app.shoelace.journal;

import app.shoelace.journal.copies.Backups;
import app.shoelace.journal.copies.SidecarFiles;
import app.shoelace.journal.read.Added;
import app.shoelace.journal.read.ForeignJournal;
import app.shoelace.journal.read.Keyring;
import app.shoelace.journal.read.Merge;
import app.shoelace.journal.read.Records;
import app.shoelace.journal.read.Verifier;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** What goes out of an open journal whole, as a copy, and what comes into it from another. */
record Copying(OpenFile open) {

    /** All sound records, read anew. */
    Records records() throws NotSaved {
        open.tryUpToDate();
        try {
            return Records.of(open.store(), open.seal());
        } catch (SQLException e) {
            throw new NotSaved(TroubleClassifier.writing(open.file(), e), e);
        }
    }

    /** Adds what is new; a backup of the journal as it was is made first. */
    Added add(Records other) throws NotSaved {
        open.upToDate();
        Merge merge = Merge.of(records(), other);
        boolean backedUp = false;
        if (!merge.put().isEmpty()) {
            backedUp = open.backUpNow();
            open.write(contents -> {
                // once more, where another program wrote to the file meanwhile
                Merge now = Merge.of(contents.records(), other);
                return new OpenFile.Step(now.put().stream().map(open::sealed).toList(), now.remove());
            });
        }
        open.acceptAsComplete();
        return merge.added().withBackedUp(backedUp);
    }

    /** The records of another journal, which is only read. */
    Records of(Path other, Secret given) throws CannotOpen {
        Path file = open.file();
        try {
            if (Files.exists(other) && Files.exists(file) && Files.isSameFile(file, other)) {
                throw new CannotOpen(new Trouble.Itself(file));
            }
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(other, e), e);
        }
        Verifier own = open.inspection();
        try (Keyring keyring = own.keyring().trying(given)) {
            return new ForeignJournal(new Verifier(own.steps(), keyring, own.zone())).read(other, file, Records::of);
        }
    }

    private interface Making<T> {
        T make(Store store) throws IOException, SQLException, CannotOpen;
    }

    /** A checked copy beside the backups of the days. */
    Path backUp() throws NotSaved {
        Backups backups = open.backups();
        return made(
                backups.folder(), store -> backups.makeNow(store, open.contents(), LocalDateTime.now(open.clock())));
    }

    /** A checked copy somewhere else. */
    void backUpTo(Path copy) throws NotSaved {
        Path place = copy.toAbsolutePath().normalize();
        made(place, store -> {
            if (SidecarFiles.isOurs(open.file(), place)) {
                throw new CannotOpen(new Trouble.Itself(place));
            }
            if (!Files.isDirectory(TroubleClassifier.folder(place))) {
                throw new CannotOpen(new Trouble.NoFolder(place));
            }
            open.backups().makeAt(store, open.contents(), place);
            return place;
        });
    }

    private <T> T made(Path place, Making<T> making) throws NotSaved {
        open.tryUpToDate();
        try {
            return making.make(open.store());
        } catch (FileAlreadyExistsException e) {
            throw new NotSaved(new Trouble.Exists(place), e);
        } catch (IOException e) {
            throw new NotSaved(TroubleClassifier.unlessGone(open.file(), TroubleClassifier.place(place, e)), e);
        } catch (SQLException e) {
            throw new NotSaved(TroubleClassifier.unlessGone(open.file(), TroubleClassifier.making(place, e)), e);
        } catch (CannotOpen e) {
            throw new NotSaved(e.trouble(), e);
        }
    }
}
