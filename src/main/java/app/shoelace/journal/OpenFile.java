package app.shoelace.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.copies.Backups;
import app.shoelace.journal.copies.Rewrite;
import app.shoelace.journal.copies.SidecarFiles;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.entry.Preference;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.read.JournalSnapshot;
import app.shoelace.journal.read.RowReader;
import app.shoelace.journal.read.Verifier;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Changes;
import app.shoelace.journal.store.NotSaved;
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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The file of an open journal, what it holds, and the one way in which that changes. One thread at a time may change it;
 * what it holds and what is to be told may be asked for at any time.
 */
final class OpenFile {
    private final Path file;
    private final Clock clock;
    private final ProcessLock process;
    private final Verifier inspection;
    private final Backups backups;
    // told without waiting for a change that is being written
    private final Queue<Trouble> notices = new ConcurrentLinkedQueue<>();
    private Store store;
    private volatile RowCodec seal;
    private volatile JournalSnapshot contents;
    private LocalDate backupTried = LocalDate.MIN;
    private boolean closed;

    OpenFile(
            Path file,
            Clock clock,
            ProcessLock process,
            Store store,
            Verifier inspection,
            Backups backups,
            RowCodec seal,
            JournalSnapshot contents) {
        this.file = file;
        this.clock = clock;
        this.process = process;
        this.store = store;
        this.inspection = inspection;
        this.backups = backups;
        this.seal = seal;
        this.contents = contents;
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
        return seal;
    }

    JournalSnapshot contents() {
        return contents;
    }

    /** The connection, while the journal is open. */
    Store store() {
        if (closed) {
            throw new IllegalStateException("the journal is closed");
        }
        return store;
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

    /** A record as it is to be written: its id, which a sealed row does not show, and its row. */
    record Written(String id, Row row) {}

    /** The next revision of a record. */
    Written next(UUID id, String kind, byte[] document) {
        return sealed(id, kind, contents.nextRevision(id), document);
    }

    /** The next revision of what is remembered by a name. */
    Written next(Preference preference) {
        return next(preference.id(), Row.SETTING, Documents.write(preference));
    }

    /** A record with the revision that it has already. */
    Written sealed(UUID id, String kind, long revision, byte[] document) {
        return new Written(id.toString(), seal.close(id.toString(), kind, revision, document));
    }

    // The new contents are made from the rows as they are written, by the same way as they will be read tomorrow: what
    // could not be read back is never written, and memory holds what the file holds.
    void write(List<Written> records, List<UUID> removed) throws NotSaved {
        Store open = store();
        JournalSnapshot after = after(records, removed);
        backUpDaily();
        try {
            open.change(change -> {
                for (Written record : records) {
                    stepAside(change, record);
                }
                change.put(
                        records.stream().map(Written::row).sorted(Row.IN_FILE).toList());
                for (UUID id : removed) {
                    change.remove(seal.name(id.toString()));
                }
            });
        } catch (SQLException e) {
            readAgain();
            throw new NotSaved(TroubleClassifier.writing(file, e), e);
        }
        contents = after;
    }

    private JournalSnapshot after(List<Written> records, List<UUID> removed) throws NotSaved {
        var reader = new RowReader(seal, clock.getZone());
        reader.read(records.stream().map(Written::row).toList());
        JournalSnapshot added = reader.contents();
        if (!added.damage().isEmpty()) {
            var e = new IllegalArgumentException("cannot be written so that it could be read: " + added.damage());
            throw new NotSaved(new Trouble.Other(file, TroubleClassifier.detail(e)), e);
        }
        return contents.after(added, removed);
    }

    // a damaged row stays in the file, under another id, when its entry is written anew
    private void stepAside(Changes change, Written record) throws SQLException {
        String id = record.row().id();
        if (!contents.marks().containsKey(record.id())
                && contents.damage().stream().anyMatch(each -> each.id().equals(id))) {
            change.move(id, id + "-damaged-" + clock.millis());
        }
    }

    // after a write that failed: what counts is what the file holds
    private void readAgain() {
        try {
            contents = inspection.contents(store, seal);
        } catch (SQLException e) {
            // it cannot be read now; what was read before holds
        }
    }

    /** Puts the new file of a change of form into the place of this one; all is as it was where that fails. */
    void become(Rewrite to) throws NotSaved {
        try {
            to.write(file, store(), seal);
            store.close();
            try {
                boolean gone = SidecarFiles.swap(file);
                seal = to.to();
                if (!gone) {
                    notice(new Trouble.BeforeLeft(file));
                }
            } finally {
                store = Store.open(file);
            }
        } catch (SQLException e) {
            throw new NotSaved(TroubleClassifier.writing(file, e), e);
        } catch (IOException e) {
            throw new NotSaved(TroubleClassifier.unlessGone(file, TroubleClassifier.place(file, e)), e);
        } catch (CannotOpen e) {
            throw new NotSaved(e.trouble(), e);
        }
    }

    /** What was before can be had again, if a backup could be made; where none can, nothing here takes anything away. */
    boolean backUpNow() {
        // where the file is gone, the change that is to follow says so
        if (contents.marks().isEmpty() || Files.notExists(file)) {
            return false;
        }
        if (backUpDaily()) {
            return true;
        }
        try {
            backups.makeNow(store, contents, LocalDateTime.now(clock));
            return true;
        } catch (IOException | SQLException | CannotOpen e) {
            notice(new Trouble.NoBackup(backups.folder(), TroubleClassifier.detail(e)));
            return false;
        }
    }

    /** Makes the backup of the day, if it is time for it; whether it was made just now. */
    private boolean backUpDaily() {
        LocalDate today = LocalDate.now(clock);
        boolean needed = !contents.checkIns().isEmpty() && !today.equals(backupTried);
        if (!needed || backups.has(today) || Files.notExists(file)) {
            return false;
        }
        backupTried = today;
        try {
            backups.makeDaily(store, contents, today);
            return true;
        } catch (IOException | SQLException | CannotOpen e) {
            notice(new Trouble.NoBackup(backups.folder(), TroubleClassifier.detail(e)));
            return false;
        }
    }

    /** Tells where the clock went backwards: new entries would get the wrong day. A journey may cost a day. */
    void lookAtClock() {
        LocalDate today = LocalDate.now(clock);
        contents.checkIns().stream()
                .map(CheckIn::entered)
                .max(Comparator.naturalOrder())
                .filter(written -> written.isAfter(today.plusDays(1)))
                .ifPresent(written -> notice(new Trouble.ClockBehind(today, written)));
    }

    void close() {
        if (!closed) {
            closed = true;
            inspection.keyring().close();
            Opening.letGo(store, process);
        }
    }
}
