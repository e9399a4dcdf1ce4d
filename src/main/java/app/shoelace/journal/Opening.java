package app.shoelace.journal;

import app.shoelace.files.PendingFiles;
import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.copies.Backups;
import app.shoelace.journal.copies.Copy;
import app.shoelace.journal.copies.Erasure;
import app.shoelace.journal.copies.Replaced;
import app.shoelace.journal.copies.Replacing;
import app.shoelace.journal.copies.SealNotes;
import app.shoelace.journal.copies.SidecarFiles;
import app.shoelace.journal.read.Checkup;
import app.shoelace.journal.read.JournalSnapshot;
import app.shoelace.journal.read.Keyring;
import app.shoelace.journal.read.Manifest;
import app.shoelace.journal.read.Rollback;
import app.shoelace.journal.read.StartupSnapshot;
import app.shoelace.journal.read.Verifier;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.seal.WrappedKey;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Header;
import app.shoelace.journal.store.Migration;
import app.shoelace.journal.store.ProcessLock;
import app.shoelace.journal.store.Stamp;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The way from a path to an open journal, or to the reason why there is none. */
public final class Opening {
    private final Path asked;
    private final Clock clock;
    private final Verifier inspection;

    public Opening(Path file, Clock clock, List<Migration> steps) {
        this(file, clock, steps, Secret.NONE);
    }

    Opening(Path file, Clock clock, List<Migration> steps, Secret given) {
        this.asked = file.toAbsolutePath().normalize();
        this.clock = clock;
        this.inspection = new Verifier(steps, new Keyring(given), clock.getZone());
    }

    public JournalFile open() throws CannotOpen {
        return open(Optional.empty());
    }

    /** Opens it; what is seen of it before all is read is handed over, and the rest is read once that returns. */
    JournalFile open(Optional<Consumer<StartupSnapshot>> seen) throws CannotOpen {
        Path file = real();
        ProcessLock process = ProcessLock.claim(file);
        boolean opened = false;
        try {
            look(file);
            process.lock();
            if (!Files.isWritable(TroubleClassifier.folder(file))) {
                throw new CannotOpen(new Trouble.ReadOnly(file));
            }
            clearUnderway(file);
            SidecarFiles.clearFresh(file);
            SidecarFiles.clearNew(file);
            Replacing.clear(file);
            JournalFile journal = read(file, process, seen);
            opened = true;
            // copied here by hand, others may read them
            PrivateFiles.forOwnerAlone(file);
            PrivateFiles.forOwnerAlone(Backups.folder(file));
            clear(file);
            return journal;
        } catch (CannotOpen e) {
            throw withBackup(file, e);
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(file, e), e);
        } finally {
            if (opened) {
                inspection.keyring().forgetGiven();
            } else {
                inspection.keyring().close();
                process.close();
            }
        }
    }

    // what a killed process left somewhere else is readable, so no passphrase is waited for
    private static void clearUnderway(Path file) {
        try {
            PendingFiles.beside(file).clear();
        } catch (IOException e) {
            // it is tried again at the next opening
        }
    }

    // what a killed change of form left; the journal in its place was just read whole
    private void clear(Path file) {
        try {
            SidecarFiles.clearBefore(file);
            new Backups(file, inspection).clear();
        } catch (IOException e) {
            // it is tried again at the next opening
        }
    }

    /** Reads everything, the backups too, and writes nothing. */
    public Checkup check() throws CannotOpen {
        Path file = real();
        try (ProcessLock process = ProcessLock.claim(file)) {
            look(file);
            boolean writable = lockIfWritable(file, process);
            // where nothing can be written, nobody else can be writing
            try (Store store = writable ? Store.open(file) : Store.openToRead(file)) {
                int form = inspection.form(file, store);
                RowCodec seal = inspection.seal(file, store);
                JournalSnapshot contents = inspection.contents(store, seal);
                List<WrappedKey> wraps = store.wraps();
                return new Checkup(
                        file,
                        form,
                        contents.counts(),
                        contents.damage(),
                        Manifest.compare(store, seal, contents),
                        inspection.keyring().keys(wraps),
                        new Backups(file, inspection).look(!wraps.isEmpty()),
                        Replaced.conflicts(file));
            }
        } catch (CannotOpen e) {
            throw withBackup(file, e);
        } catch (SQLException e) {
            throw withBackup(file, new CannotOpen(TroubleClassifier.opening(file, e), e));
        } catch (IOException e) {
            throw new CannotOpen(new Trouble.Other(file, TroubleClassifier.detail(e)), e);
        } finally {
            inspection.keyring().close();
        }
    }

    private static boolean lockIfWritable(Path file, ProcessLock process) throws CannotOpen {
        process.lock();
        return Files.isWritable(file) && Files.isWritable(TroubleClassifier.folder(file));
    }

    public JournalFile create() throws CannotOpen {
        try {
            return made();
        } catch (CannotOpen e) {
            if (e.trouble() instanceof Trouble.ReadOnly(var file) && Files.notExists(file)) {
                throw new CannotOpen(new Trouble.NoPlace(file), e);
            }
            throw e;
        }
    }

    private JournalFile made() throws CannotOpen {
        Erasure.finish(asked);
        for (String ending : List.of("", "-journal", "-wal")) {
            // what lies beside a journal belongs to one that was here, and SQLite would mix the two
            Path there = asked.resolveSibling(asked.getFileName() + ending);
            if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                throw new CannotOpen(new Trouble.Exists(there));
            }
        }
        Path file;
        try {
            PrivateFiles.makeFolders(TroubleClassifier.folder(asked));
            file = TroubleClassifier.folder(asked).toRealPath().resolve(asked.getFileName());
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(asked, e), e);
        }
        ProcessLock process = ProcessLock.claim(file);
        boolean created = false;
        try {
            process.lock();
            SidecarFiles.clearNew(file);
            new SealNotes(file).forget();
            make(file);
            JournalFile journal = read(file, process, Optional.empty());
            created = true;
            return journal;
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(file, e), e);
        } finally {
            if (!created) {
                process.close();
            }
        }
    }

    // made whole under another name, so that a process killed on the way leaves no half journal
    private void make(Path file) throws CannotOpen {
        try {
            Path fresh = PrivateFiles.makeAnew(file);
            try {
                Store.make(fresh, inspection.steps()).close();
                PrivateFiles.force(fresh);
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new CannotOpen(new Trouble.Exists(file));
                }
                Files.move(fresh, file);
                PrivateFiles.force(TroubleClassifier.folder(file));
            } finally {
                PrivateFiles.discard(fresh);
            }
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(file, e), e);
        } catch (SQLException e) {
            throw new CannotOpen(TroubleClassifier.making(file, e), e);
        }
    }

    private Path real() throws CannotOpen {
        try {
            return asked.toRealPath();
        } catch (NoSuchFileException e) {
            Erasure.finish(asked);
            // with no other journal in its place: the disk that it leads to may only be away
            throw new CannotOpen(Files.isSymbolicLink(asked) ? new Trouble.LeadsNowhere(asked) : missing(), e);
        } catch (IOException e) {
            throw new CannotOpen(new Trouble.Other(asked, TroubleClassifier.detail(e)), e);
        }
    }

    private Trouble missing() {
        return Copy.left(asked)
                .<Trouble>map(copy -> new Trouble.MissingWithCopies(asked, copy))
                .orElseGet(() -> new Trouble.Missing(asked));
    }

    private void look(Path file) throws CannotOpen {
        if (!Files.isRegularFile(file)) {
            throw new CannotOpen(new Trouble.NotAJournal(file));
        }
        try {
            switch (Header.of(file)) {
                case OURS -> {}
                case FOREIGN -> throw new CannotOpen(new Trouble.NotAJournal(file));
                case BROKEN -> throw new CannotOpen(new Trouble.Damaged(file, "the header is damaged"));
                case UNKNOWN -> {
                    // with its backups beside it, it was a journal
                    throw new CannotOpen(new Backups(file, inspection)
                            .best()
                            .map(good -> withBackup(file, good, "the header is damaged"))
                            .orElse(new Trouble.NotAJournal(file)));
                }
            }
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(file, e), e);
        }
    }

    private JournalFile read(Path file, ProcessLock process, Optional<Consumer<StartupSnapshot>> seen)
            throws CannotOpen {
        @Nullable Store store = null;
        boolean done = false;
        try {
            new Rollback(file).look(process.noted(), inspection);
            Optional<Stamp> before = Stamp.of(file);
            store = Store.open(file);
            int form = inspection.claimed(file, store);
            Optional<RowCodec> seal = Optional.empty();
            if (seen.isPresent() && form == inspection.newest() && Files.isWritable(file)) {
                seal = lookFirst(file, store, seen.get());
            }
            inspection.whole(file, store);
            if (!Files.isWritable(file)) {
                throw new CannotOpen(new Trouble.ReadOnly(file));
            }
            store.tryWriting();
            RowCodec lies = seal.isPresent() ? seal.get() : inspection.seal(file, store);
            store.settle();
            Optional<Stamp> stamp = same(before, Stamp.of(file));
            JournalSnapshot contents = inspection.contents(store, lies);
            var backups = new Backups(file, inspection);
            clearRollback(file, store);
            if (form < inspection.newest()) {
                contents = migrate(file, store, contents, backups, form);
                stamp = same(before, Stamp.on(file));
            }
            var read = new OpenFile.Read(store, stamp, store.wraps(), lies, contents);
            var open = new OpenFile(file, clock, process, inspection, backups, read);
            open.compareWithManifest();
            var journal = new JournalFile(open);
            done = true;
            return journal;
        } catch (SQLException e) {
            throw new CannotOpen(TroubleClassifier.opening(file, e), e);
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(file, e), e);
        } finally {
            if (!done && store != null) {
                closeQuietly(store);
            }
        }
    }

    // another file may have come to the name after this one was opened
    private static Optional<Stamp> same(Optional<Stamp> before, Optional<Stamp> now) {
        return now.filter(each -> before.filter(each::sameFile).isPresent());
    }

    /** Hands over what can be seen; how the rows lie, if that could be found out. */
    private Optional<RowCodec> lookFirst(Path file, Store store, Consumer<StartupSnapshot> seen)
            throws SQLException, CannotOpen {
        StartupSnapshot look;
        RowCodec seal;
        try {
            seal = inspection.seal(file, store);
            look = inspection.firstLook(store, seal);
        } catch (SQLException e) {
            // what is wrong is told when all is read
            return Optional.empty();
        } catch (CannotOpen e) {
            // that a file is damaged is more than that a passphrase is wrong
            inspection.whole(file, store);
            throw e;
        }
        seen.accept(look);
        return Optional.of(seal);
    }

    private static void clearRollback(Path file, Store store) throws SQLException {
        try {
            store.clearRollback(file);
        } catch (IOException e) {
            // the next change takes it
        }
    }

    private JournalSnapshot migrate(Path file, Store store, JournalSnapshot contents, Backups backups, int form)
            throws SQLException, CannotOpen {
        try {
            backups.makeBefore(store, contents, LocalDate.now(clock), form);
        } catch (IOException | SQLException | CannotOpen e) {
            throw new CannotOpen(new Trouble.NoBackup(backups.folder(), TroubleClassifier.detail(e)), e);
        }
        var before = store.besides(inspection.steps().subList(0, form));
        store.migrate(inspection.steps(), () -> {
            boolean formed = store.besides(inspection.steps()).equals(before)
                    && store.fault().isEmpty();
            if (!formed
                    || !inspection.contents(store, inspection.seal(file, store)).sameRecords(contents)) {
                throw new CannotOpen(new Trouble.Other(file, "the new form does not hold the same records"));
            }
        });
        return inspection.contents(store, inspection.seal(file, store));
    }

    private CannotOpen withBackup(Path file, CannotOpen e) {
        if (e.trouble() instanceof Trouble.Damaged(var _, var detail)) {
            var best = new Backups(file, inspection).best();
            if (best.isPresent()) {
                return new CannotOpen(withBackup(file, best.get(), detail), e);
            }
        }
        return e;
    }

    private static Trouble withBackup(Path file, Backups.Good good, String detail) {
        return new Trouble.DamagedWithBackup(file, good.file(), good.last(), detail);
    }

    private static void closeQuietly(Store store) {
        try {
            store.close();
        } catch (SQLException e) {
            // every change is on disk already
        }
    }
}
