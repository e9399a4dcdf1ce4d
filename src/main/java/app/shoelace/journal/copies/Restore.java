package app.shoelace.journal.copies;

import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.read.ForeignJournal;
import app.shoelace.journal.read.Keyring;
import app.shoelace.journal.read.Preview;
import app.shoelace.journal.read.Verifier;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Header;
import app.shoelace.journal.store.Migration;
import app.shoelace.journal.store.ProcessLock;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Puts a backup into the place of a journal, sound or not; what was there is kept beside it. */
public final class Restore {
    private final Path asked;
    private final Clock clock;
    private final Verifier inspection;

    private Restore(Path journal, Clock clock, Keyring keyring) {
        this.asked = journal.toAbsolutePath().normalize();
        this.clock = clock;
        this.inspection = new Verifier(Migration.ALL, keyring, clock.getZone());
    }

    /**
     * What came of it.
     *
     * @param now what the journal holds now
     * @param before where the file lies that was there before; none where there was no file
     */
    public record Done(Preview now, Optional<Path> before) {}

    /**
     * What a copy holds; it is read whole.
     *
     * @param given opens it where it is sealed
     * @throws CannotOpen if it could not be restored
     */
    public static Preview look(Path copy, Clock clock, Secret given) throws CannotOpen {
        try (var keyring = new Keyring(given)) {
            var inspection = new Verifier(Migration.ALL, keyring, clock.getZone());
            return new ForeignJournal(inspection)
                    .read(copy, copy, (store, seal) -> Preview.of(copy, inspection.contents(store, seal)));
        }
    }

    /**
     * Restores a copy. The journal may be open nowhere.
     *
     * @param clock says which day it is, for the name of what is kept
     * @param given opens the copy where it is sealed
     * @throws CannotOpen if the copy is not sound, or the journal open elsewhere, or nothing can be written there; the
     *     journal is as it was
     */
    public static Done restore(Path journal, Path copy, Clock clock, Secret given) throws CannotOpen {
        try (var keyring = new Keyring(given)) {
            var restore = new Restore(journal, clock, keyring);
            return restore.put(fresh -> {
                if (Files.exists(restore.asked) && isSame(restore.asked, copy)) {
                    throw new CannotOpen(new Trouble.Itself(copy));
                }
                new ForeignJournal(restore.inspection).copy(copy, fresh, restore.file());
            });
        }
    }

    private static boolean isSame(Path one, Path other) throws CannotOpen {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(other, e), e);
        }
    }

    /**
     * What could be had from a journal that does not open: its sound records and, besides, what the newest good backup
     * holds. It is only read.
     *
     * @throws CannotOpen if nothing of it can be read, or if it is sealed and what was given does not open it
     */
    public static Rescued rescue(Path journal, Clock clock, Secret given) throws CannotOpen {
        try (var keyring = new Keyring(given)) {
            var restore = new Restore(journal, clock, keyring);
            return new Rescue(restore.file(), restore.inspection).look();
        }
    }

    /**
     * Puts what {@link #rescue} found into the place of the journal; the file that does not open is kept beside it.
     *
     * @throws CannotOpen as the look and the restoring do; the journal is as it was
     */
    public static Done mend(Path journal, Clock clock, Secret given) throws CannotOpen {
        try (var keyring = new Keyring(given)) {
            var restore = new Restore(journal, clock, keyring);
            return restore.put(fresh -> new Rescue(restore.file(), restore.inspection).write(fresh));
        }
    }

    private interface Making {
        void make(Path fresh) throws IOException, CannotOpen;
    }

    private Done put(Making making) throws CannotOpen {
        Path file = file();
        Erasure.finish(file);
        try (ProcessLock process = ProcessLock.claim(file)) {
            PrivateFiles.makeFolders(TroubleClassifier.folder(file));
            process.lock();
            Replacing.clear(file);
            Path fresh = Replacing.fresh(file);
            PrivateFiles.make(fresh);
            try {
                making.make(fresh);
                PrivateFiles.force(fresh);
                // the very file that takes the place, read whole
                Preview now = Preview.of(file, inspection.backup(fresh));
                settle(file);
                return new Done(now, Replacing.swap(file, LocalDate.now(clock)));
            } finally {
                Replacing.clear(file);
            }
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(file, e), e);
        }
    }

    private Path file() throws CannotOpen {
        try {
            return Files.exists(asked) ? asked.toRealPath() : asked;
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(asked, e), e);
        }
    }

    // a write that a killed process began belongs to the file that is kept; where that is damaged, it stays as it lies
    private void settle(Path file) throws IOException {
        if (Files.isRegularFile(file) && Header.of(file) == Header.OURS) {
            try (Store store = Store.open(file)) {
                inspection.form(file, store);
                store.settle();
            } catch (SQLException | CannotOpen e) {
                // it is kept with what lies beside it
            }
        }
    }
}
