package app.shoelace.journal;

import app.shoelace.journal.entry.JournalRecord;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Version;
import app.shoelace.journal.read.JournalSnapshot;
import app.shoelace.journal.read.Manifest;
import app.shoelace.journal.read.Merge;
import app.shoelace.journal.read.Records;
import app.shoelace.journal.read.Rollback;
import app.shoelace.journal.read.Verifier;
import app.shoelace.journal.seal.EncryptedRows;
import app.shoelace.journal.seal.PlainRows;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Header;
import app.shoelace.journal.store.Stamp;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of an open journal again that another program wrote to, replaced, moved or deleted, and joins it with what
 * memory holds. What only memory holds is saved beside it first: until it is in the journal, a killed process would lose it.
 */
final class Joining {
    private final Path file;
    private final Verifier inspection;
    private final Clock clock;
    private final SideCopy beside;
    private final Optional<Object> folder;

    Joining(Path file, Verifier inspection, Clock clock) {
        this.file = file;
        this.inspection = inspection;
        this.clock = clock;
        beside = new SideCopy(file, inspection, clock);
        folder = folder();
    }

    /**
     * The file as it is now, with all that memory held.
     *
     * @param changed what records of memory are now that were something else, by id
     * @param news whether either had anything that the other had not
     */
    record Joined(OpenFile.Read read, Map<UUID, JournalRecord> changed, boolean news) {}

    /** They could not be joined. */
    static final class NotJoined extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Trouble trouble;
        private final boolean saved;

        NotJoined(Trouble trouble, boolean saved, @Nullable Throwable cause) {
            super(trouble.toString(), cause);
            this.trouble = trouble;
            this.saved = saved;
        }

        Trouble trouble() {
            return trouble;
        }

        /** Whether all that memory holds is beside the journal now. */
        boolean saved() {
            return saved;
        }
    }

    /**
     * Does it.
     *
     * @param before how the file was read before
     * @param mine what memory holds and is to be in the file
     * @param all the same with a change under way, for the copy beside it
     * @param own see {@link Rollback#look}
     */
    Joined join(OpenFile.Read before, JournalSnapshot mine, JournalSnapshot all, Optional<String> own)
            throws NotJoined {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (folder.isEmpty() || !folder.equals(folder())) {
                throw new NotJoined(new Trouble.Gone(file), false, null);
            }
            throw notJoined(before, all, copy -> new Trouble.GoneBeside(file, copy), null);
        }
        @Nullable Store store = null;
        boolean joined = false;
        try {
            Optional<Stamp> stamp = Stamp.of(file);
            look(own);
            store = Store.open(file);
            RowCodec seal = seal(store, before);
            Joined done = join(store, seal, stamp, before, mine, all);
            joined = true;
            return done;
        } catch (SQLException e) {
            Trouble trouble = TroubleClassifier.opening(file, e);
            if (trouble instanceof Trouble.Damaged) {
                throw unreadable(before, all, e);
            }
            throw new NotJoined(trouble, false, e);
        } catch (IOException e) {
            throw new NotJoined(TroubleClassifier.unlessGone(file, TroubleClassifier.place(file, e)), false, e);
        } catch (CannotOpen e) {
            throw unreadable(before, all, e);
        } finally {
            if (!joined && store != null) {
                closeQuietly(store);
            }
        }
    }

    private void look(Optional<String> own) throws IOException, CannotOpen {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Header.of(file) != Header.OURS) {
            throw new CannotOpen(new Trouble.NotAJournal(file));
        }
        new Rollback(file).look(own, inspection);
    }

    private RowCodec seal(Store store, OpenFile.Read before) throws SQLException, CannotOpen {
        int form = inspection.form(file, store);
        RowCodec seal = inspection.seal(file, store);
        boolean bare = before.seal() instanceof EncryptedRows && seal instanceof PlainRows;
        if (bare || form != inspection.newest()) {
            // sealed words are not written into a file that anyone can read
            throw new CannotOpen(new Trouble.Other(file, "another form than the one that was open"));
        }
        return seal;
    }

    private Joined join(
            Store store,
            RowCodec seal,
            Optional<Stamp> stamp,
            OpenFile.Read before,
            JournalSnapshot mine,
            JournalSnapshot all)
            throws SQLException, NotJoined {
        Records there = Records.of(store, seal);
        Records here = mine.records();
        Merge merge = Merge.of(there, here);
        var put = new ArrayList<>(merge.put());
        put.addAll(newerSettings(there, here));
        if (!put.isEmpty() || !merge.remove().isEmpty()) {
            // a process that is killed from here on leaves it
            save(before, all);
            write(store, seal, there, put, merge.remove());
        }
        Optional<Stamp> now =
                Stamp.of(file).filter(each -> stamp.filter(each::sameFile).isPresent());
        JournalSnapshot contents = inspection.contents(store, seal);
        if (now.isPresent()) {
            beside.clear();
        }
        boolean news = !put.isEmpty() || !contents.marks().equals(mine.marks());
        return new Joined(
                new OpenFile.Read(store, now, store.wraps(), seal, contents), changed(there, put, here), news);
    }

    // a setting has one value: the one that was written most often, and on this computer where both were as often
    private static List<JournalRecord> newerSettings(Records there, Records here) {
        Map<UUID, JournalRecord> theirs = byId(there.kept());
        return here.kept().stream()
                .filter(kept -> kept.kind().equals(Row.SETTING))
                .filter(kept -> {
                    JournalRecord other = theirs.get(kept.id());
                    return other != null && other.revision() <= kept.revision() && !same(other, kept);
                })
                .toList();
    }

    private void write(Store store, RowCodec seal, Records there, List<JournalRecord> put, List<UUID> remove)
            throws SQLException {
        var over = new HashMap<String, Long>();
        there.kept().forEach(kept -> over.put(seal.name(kept.id().toString()), kept.revision()));
        List<Row> rows = put.stream()
                .map(kept -> seal.close(kept.id().toString(), kept.kind(), kept.revision(), kept.json()))
                .sorted(Row.IN_FILE)
                .toList();
        store.change(change -> {
            for (Row row : rows) {
                if (there.damaged() > 0 && !over.containsKey(row.id())) {
                    // a damaged row stays in the file, under another id
                    change.move(row.id(), row.id() + "-damaged-" + clock.millis());
                }
            }
            change.put(rows, row -> over.getOrDefault(row.id(), 0L));
            for (UUID id : remove) {
                change.remove(seal.name(id.toString()));
            }
            if (seal instanceof EncryptedRows sealed) {
                // memory held all that should be there
                Manifest.of(sealed, marks(there, put, remove)).put(change, sealed);
            }
        });
    }

    private static Map<String, JournalSnapshot.Mark> marks(Records there, List<JournalRecord> put, List<UUID> remove) {
        var marks = new HashMap<String, JournalSnapshot.Mark>();
        for (List<JournalRecord> records : List.of(there.kept(), put)) {
            records.forEach(
                    kept -> marks.put(kept.id().toString(), new JournalSnapshot.Mark(kept.kind(), kept.revision())));
        }
        remove.forEach(id -> marks.remove(id.toString()));
        return marks;
    }

    private static Map<UUID, JournalRecord> changed(Records there, List<JournalRecord> put, Records here) {
        Map<UUID, JournalRecord> now = byId(there.kept());
        now.putAll(byId(put));
        var changed = new HashMap<UUID, JournalRecord>();
        for (JournalRecord kept : here.kept()) {
            JournalRecord other = now.get(kept.id());
            if (Version.KINDS.contains(kept.kind()) && other != null && !same(other, kept)) {
                changed.put(kept.id(), other);
            }
        }
        return changed;
    }

    private static Map<UUID, JournalRecord> byId(List<JournalRecord> records) {
        var byId = new HashMap<UUID, JournalRecord>();
        records.forEach(kept -> byId.put(kept.id(), kept));
        return byId;
    }

    private static boolean same(JournalRecord one, JournalRecord other) {
        return one.kind().equals(other.kind()) && Arrays.equals(one.json(), other.json());
    }

    private NotJoined unreadable(OpenFile.Read before, JournalSnapshot all, Exception e) {
        return notJoined(before, all, copy -> new Trouble.ReplacedBeside(file, copy), e);
    }

    private interface Telling {
        Trouble of(Path copy);
    }

    private NotJoined notJoined(OpenFile.Read before, JournalSnapshot all, Telling telling, @Nullable Exception e) {
        try {
            return new NotJoined(telling.of(save(before, all)), true, e);
        } catch (NotJoined unsaved) {
            return unsaved;
        }
    }

    private Path save(OpenFile.Read before, JournalSnapshot all) throws NotJoined {
        try {
            return beside.write(all, before.wraps(), before.seal());
        } catch (IOException | SQLException | CannotOpen e) {
            throw new NotJoined(new Trouble.OnlyInMemory(file), false, e);
        }
    }

    private Optional<Object> folder() {
        return Stamp.of(TroubleClassifier.folder(file)).map(Stamp::key);
    }

    private static void closeQuietly(Store store) {
        try {
            store.close();
        } catch (SQLException e) {
            // nothing was written, or it is on disk
        }
    }
}
