package app.shoelace.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.journal.copies.Backups;
import app.shoelace.journal.copies.Rewrite;
import app.shoelace.journal.copies.SidecarFiles;
import app.shoelace.journal.entry.Body;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.entry.JournalRecord;
import app.shoelace.journal.entry.Preference;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.read.Checkup;
import app.shoelace.journal.read.JournalSnapshot;
import app.shoelace.journal.read.Manifest;
import app.shoelace.journal.read.Merge;
import app.shoelace.journal.read.Records;
import app.shoelace.journal.read.Rollback;
import app.shoelace.journal.read.RowReader;
import app.shoelace.journal.read.Verifier;
import app.shoelace.journal.seal.EncryptedRows;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.seal.WrappedKey;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Changes;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.ProcessLock;
import app.shoelace.journal.store.Stale;
import app.shoelace.journal.store.Stamp;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * The file of an open journal, what it holds, and the one way in which that changes. One thread at a time may change it;
 * what it holds and what is to be told may be asked for at any time.
 *
 * <p>Other programs may write to the file or put another in its place, as one that keeps a folder in sync does. So before
 * anything is written, and again once it is, the file at that name must be the one that was read. Where it is not, it is
 * read again and joined with what memory holds, see {@link Joining}, and the change is made anew.
 */
final class OpenFile {
    private static final int TRIES = 5;

    private final Path file;
    private final Clock clock;
    private final ProcessLock process;
    private final Verifier inspection;
    private final Backups backups;
    private final Joining joining;
    private final Rollback rollback;
    // told without waiting for a change that is being written
    private final Queue<Trouble> notices = new ConcurrentLinkedQueue<>();
    // what came for a record from elsewhere and has not been seen where it is changed
    private final Map<UUID, JournalRecord> elsewhere = new HashMap<>();
    private volatile Read read;
    // with the steps that could be saved only beside the journal
    private Optional<JournalSnapshot> aside = Optional.empty();
    private LocalDate backupTried = LocalDate.MIN;
    private boolean closed;
    private boolean incomplete;

    /**
     * A file as it was read.
     *
     * @param stamp tells whether it is still the same; none where that is not certain
     * @param wraps of the key; none where the journal is open
     */
    record Read(Store store, Optional<Stamp> stamp, List<WrappedKey> wraps, RowCodec seal, JournalSnapshot contents) {
        Read with(Optional<Stamp> now, JournalSnapshot after) {
            return new Read(store, now, wraps, seal, after);
        }
    }

    OpenFile(Path file, Clock clock, ProcessLock process, Verifier inspection, Backups backups, Read read) {
        this.file = file;
        this.clock = clock;
        this.process = process;
        this.inspection = inspection;
        this.backups = backups;
        this.read = read;
        joining = new Joining(file, inspection, clock);
        rollback = new Rollback(file);
    }

    Path file() {
        return file;
    }

    Clock clock() {
        return clock;
    }

    Verifier inspection() {
        return inspection;
    }

    Backups backups() {
        return backups;
    }

    RowCodec seal() {
        return read.seal();
    }

    JournalSnapshot contents() {
        return read.contents();
    }

    List<WrappedKey> wraps() {
        return read.wraps();
    }

    /** The connection, while the journal is open. */
    Store store() {
        if (closed) {
            throw new IllegalStateException("the journal is closed");
        }
        return read.store();
    }

    /** What is to be told beside what a change itself says. */
    void notice(Trouble trouble) {
        notices.add(trouble);
    }

    List<Trouble> takeNotices() {
        var taken = new ArrayList<Trouble>();
        for (Trouble next = notices.poll(); next != null; next = notices.poll()) {
            taken.add(next);
        }
        return taken;
    }

    /** A record as it is to be written: its id, which a sealed row does not show, its row, and whether it is too long. */
    record Written(String id, Row row, boolean tooLong) {}

    /** What a change writes and takes away. */
    record Step(List<Written> records, List<UUID> removed) {
        Step(List<Written> records) {
            this(records, List.of());
        }
    }

    /** A step that is made from what the journal holds; it is made again where that has changed. */
    interface Making {
        Step of(JournalSnapshot contents);
    }

    /** The next revision of a record; what came for it from elsewhere meanwhile is not replaced, both are kept. */
    List<Written> next(UUID id, String kind, byte[] document) {
        long revision = contents().nextRevision(id);
        JournalRecord came = elsewhere.get(id);
        if (came == null) {
            return List.of(sealed(id, kind, revision, document));
        }
        var ours = new Records(List.of(new JournalRecord(id, kind, revision, document)), 0);
        return Merge.of(new Records(List.of(came), 0), ours).put().stream()
                .map(this::sealed)
                .toList();
    }

    /** Whether something came for that record from elsewhere that has not been seen where it is changed. */
    boolean cameFromElsewhere(UUID id) {
        return elsewhere.containsKey(id);
    }

    /** The next revision of what is remembered by a name. */
    Written next(Preference preference) {
        UUID id = preference.id();
        return sealed(id, Row.SETTING, contents().nextRevision(id), Documents.write(preference));
    }

    /** A record with the revision that it has already. */
    Written sealed(JournalRecord kept) {
        return sealed(kept.id(), kept.kind(), kept.revision(), kept.json());
    }

    private Written sealed(UUID id, String kind, long revision, byte[] document) {
        return new Written(
                id.toString(), seal().close(id.toString(), kind, revision, document), Body.isTooLong(kind, document));
    }

    // The new contents are made from the rows as they are written, by the same way as they will be read tomorrow: what
    // could not be read back is never written, and memory holds what the file holds.
    void write(Making making) throws NotSaved {
        for (int tries = 1; ; tries++) {
            if (tries > TRIES) {
                throw new NotSaved(new Trouble.Locked(file), new Stale("written to again and again"));
            }
            Store open = store();
            Step step = making.of(contents());
            JournalSnapshot added = readBack(step.records());
            JournalSnapshot all = aside.orElse(contents()).after(added, step.removed());
            try {
                if (isAsRead()) {
                    backUpDaily();
                    JournalSnapshot after = contents().after(added, step.removed());
                    change(open, change -> put(change, step, after));
                    read = read.with(read.stamp(), after);
                    step.records().forEach(record -> elsewhere.remove(UUID.fromString(record.id())));
                    return;
                }
            } catch (Stale e) {
                // it is read again and the step made anew
            } catch (SQLException e) {
                if (tries == TRIES || isAsRead()) {
                    readAgain();
                    throw new NotSaved(TroubleClassifier.writing(file, e), e);
                }
            }
            join(all);
        }
    }

    /** Makes a change that leaves the records as they are. */
    void rewrap(WrappedKey wrap) throws NotSaved {
        for (int tries = 1; ; tries++) {
            upToDate();
            try {
                change(store(), change -> change.put(wrap));
                read = new Read(store(), read.stamp(), store().wraps(), seal(), contents());
                return;
            } catch (Stale e) {
                if (tries == TRIES) {
                    throw new NotSaved(new Trouble.Locked(file), e);
                }
            } catch (SQLException e) {
                throw new NotSaved(TroubleClassifier.writing(file, e), e);
            }
        }
    }

    // it counts only if it went into the file that has the name then
    private void change(Store store, Store.Change change) throws SQLException {
        Stamp before = read.stamp().orElseThrow(() -> new Stale("not certain"));
        clearRollback();
        store.change(changes -> {
            // now no other writer of SQLite can come between
            if (!Stamp.of(file).equals(Optional.of(before))) {
                throw new Stale("written to meanwhile");
            }
            change.on(changes);
            rollback.key().ifPresent(process::note);
        });
        // another file may get its number
        process.note("");
        boolean there = Stamp.of(file).filter(before::sameFile).isPresent();
        Optional<Stamp> now = Stamp.on(file).filter(before::sameFile).filter(_ -> there);
        read = read.with(now, contents());
        if (now.isEmpty()) {
            throw new Stale("replaced meanwhile");
        }
    }

    // the file is whole: what another computer left beside it is not for it
    private void clearRollback() {
        try {
            rollback.takeAway();
        } catch (IOException e) {
            // SQLite makes of it what it can, and what it changes is found then
        }
    }

    private void put(Changes changes, Step step, JournalSnapshot after) throws SQLException {
        var over = new HashMap<String, Long>();
        for (Written record : step.records()) {
            stepAside(changes, record);
            JournalSnapshot.Mark mark = contents().marks().get(record.id());
            over.put(record.row().id(), mark == null ? 0L : mark.revision());
        }
        changes.put(
                step.records().stream().map(Written::row).sorted(Row.IN_FILE).toList(), row -> over.get(row.id()));
        for (UUID id : step.removed()) {
            changes.remove(seal().name(id.toString()));
        }
        var changed = new ArrayList<>(step.records().stream().map(Written::id).toList());
        step.removed().forEach(id -> changed.add(id.toString()));
        Manifest.follow(store(), changes, seal(), contents(), after, changed);
    }

    private JournalSnapshot readBack(List<Written> records) throws NotSaved {
        var reader = new RowReader(seal(), clock.getZone());
        reader.read(records.stream().map(Written::row).toList());
        JournalSnapshot added = reader.contents();
        if (!added.damage().isEmpty()) {
            var e = new IllegalArgumentException("cannot be written so that it could be read: " + added.damage());
            boolean tooLong = records.stream().anyMatch(Written::tooLong);
            throw new NotSaved(
                    tooLong ? new Trouble.TooLong() : new Trouble.NotReadable(TroubleClassifier.detail(e)), e);
        }
        return added;
    }

    // a damaged row stays in the file, under another id, when its entry is written anew
    private void stepAside(Changes change, Written record) throws SQLException {
        String id = record.row().id();
        if (!contents().marks().containsKey(record.id())
                && contents().damage().stream().anyMatch(each -> each.id().equals(id))) {
            change.move(id, id + "-damaged-" + clock.millis());
        }
    }

    /** Tells where records that were saved are not there as they were saved last. */
    void compareWithManifest() throws SQLException {
        if (Manifest.compare(store(), seal(), contents()) instanceof Checkup.Completeness.Incomplete(long missing)) {
            incomplete = true;
            notice(new Trouble.Incomplete(file, missing));
        }
    }

    /** What is there now is what should be there, once the person has brought back what was missing. */
    void acceptAsComplete() throws NotSaved {
        if (incomplete && seal() instanceof EncryptedRows sealed) {
            try {
                change(
                        store(),
                        change -> Manifest.of(sealed, contents().marks()).put(change, sealed));
                incomplete = false;
            } catch (Stale e) {
                // another program wrote to it just now: it is told again at the next opening
            } catch (SQLException e) {
                throw new NotSaved(TroubleClassifier.writing(file, e), e);
            }
        }
    }

    // after a write that failed: what counts is what the file holds
    private void readAgain() {
        try {
            read = read.with(read.stamp(), inspection.contents(read.store(), seal()));
        } catch (SQLException e) {
            // it cannot be read now; what was read before holds
        }
    }

    private boolean isAsRead() {
        return aside.isEmpty() && read.stamp().isPresent() && Stamp.of(file).equals(read.stamp());
    }

    /**
     * Makes sure that the file is the one that was read; else it is read again and joined.
     *
     * @throws NotSaved if it cannot be; what memory holds is beside it then, if it can be written there
     */
    void upToDate() throws NotSaved {
        store();
        for (int tries = 1; !isAsRead(); tries++) {
            if (tries > TRIES) {
                throw new NotSaved(new Trouble.Locked(file), new Stale("written to again and again"));
            }
            join(aside.orElse(contents()));
        }
    }

    /** The same before something is only read: where the file is not there, what memory has counts. */
    void tryUpToDate() {
        try {
            upToDate();
        } catch (NotSaved e) {
            // the next change tells
        }
    }

    // all: what memory holds, with the step under way
    private void join(JournalSnapshot all) throws NotSaved {
        JournalSnapshot mine = aside.orElse(contents());
        try {
            Joining.Joined joined = joining.join(read, mine, all, process.noted());
            Read before = read;
            read = joined.read();
            aside = Optional.empty();
            if (before.store() != read.store()) {
                closeQuietly(before.store());
            }
            elsewhere.putAll(joined.changed());
            if (joined.news()) {
                notice(new Trouble.Joined(file));
            }
        } catch (Stale e) {
            // it was written to once more: whoever asked finds it not as it was read, and tries again
        } catch (Joining.NotJoined e) {
            if (e.saved()) {
                aside = Optional.of(all);
            }
            throw new NotSaved(e.trouble(), e);
        }
    }

    /** Puts the new file of a change of form into the place of this one; all is as it was where that fails. */
    void become(Rewrite to) throws NotSaved {
        for (int tries = 1; ; tries++) {
            upToDate();
            Stamp stamp = read.stamp().orElseThrow();
            try {
                to.write(file, store(), seal());
                read.store().close();
                try {
                    boolean gone = SidecarFiles.swap(file, stamp);
                    Store store = Store.open(file);
                    read = new Read(store, Stamp.on(file), store.wraps(), to.to(), contents());
                    if (!gone) {
                        notice(new Trouble.BeforeLeft(file));
                    }
                    return;
                } catch (IOException | Stale e) {
                    read = new Read(Store.open(file), read.stamp(), read.wraps(), seal(), contents());
                    throw e;
                }
            } catch (Stale e) {
                if (tries == TRIES) {
                    throw new NotSaved(new Trouble.Locked(file), e);
                }
            } catch (SQLException e) {
                throw new NotSaved(TroubleClassifier.writing(file, e), e);
            } catch (IOException e) {
                throw new NotSaved(TroubleClassifier.unlessGone(file, TroubleClassifier.place(file, e)), e);
            } catch (CannotOpen e) {
                throw new NotSaved(e.trouble(), e);
            }
        }
    }

    /** What was before can be had again, if a backup could be made; where none can, nothing here takes anything away. */
    boolean backUpNow() {
        // where the file is gone, the change that is to follow says so
        if (contents().marks().isEmpty() || Files.notExists(file)) {
            return false;
        }
        if (backUpDaily()) {
            return true;
        }
        try {
            backups.makeNow(store(), contents(), LocalDateTime.now(clock));
            return true;
        } catch (IOException | SQLException | CannotOpen e) {
            notice(new Trouble.NoBackup(backups.folder(), TroubleClassifier.detail(e)));
            return false;
        }
    }

    /** Makes the backup of the day, if it is time for it; whether it was made just now. */
    private boolean backUpDaily() {
        LocalDate today = LocalDate.now(clock);
        boolean needed = !contents().checkIns().isEmpty() && !today.equals(backupTried);
        if (!needed || backups.has(today) || Files.notExists(file)) {
            return false;
        }
        backupTried = today;
        try {
            backups.makeDaily(store(), contents(), today);
            return true;
        } catch (IOException | SQLException | CannotOpen e) {
            notice(new Trouble.NoBackup(backups.folder(), TroubleClassifier.detail(e)));
            return false;
        }
    }

    /** Tells where the clock went backwards: new entries would get the wrong day. A journey may cost a day. */
    void lookAtClock() {
        LocalDate today = LocalDate.now(clock);
        Stream.concat(
                        contents().checkIns().stream().map(CheckIn::entered),
                        contents().drafts().values().stream().map(Draft::date))
                .max(Comparator.naturalOrder())
                .filter(written -> written.isAfter(today.plusDays(1)))
                .ifPresent(written -> notice(new Trouble.ClockBehind(today, written)));
    }

    /** Lets go of the file, once what memory holds is in it, or beside it where it cannot be. */
    void close() {
        if (!closed) {
            if (!isAsRead()) {
                tryUpToDate();
            }
            closed = true;
            inspection.keyring().close();
            closeQuietly(read.store());
            process.close();
        }
    }

    private static void closeQuietly(Store store) {
        try {
            store.close();
        } catch (SQLException e) {
            // every change is on disk already
        }
    }
}
