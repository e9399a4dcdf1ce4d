package app.shoelace.journal.copies;

import app.shoelace.journal.entry.JournalRecord;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Unreadable;
import app.shoelace.journal.read.ForeignJournal;
import app.shoelace.journal.read.Preview;
import app.shoelace.journal.read.Records;
import app.shoelace.journal.read.RowReader;
import app.shoelace.journal.read.Verifier;
import app.shoelace.journal.seal.PlainRows;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.seal.WrappedKey;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Carver;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes the sound records out of a journal that does not open, and adds what the newest good backup holds besides. The
 * file that failed is only read. Of one record the newest is taken; what was deleted after the backup was made can come
 * back, and what was changed after it and is damaged now is as it was then.
 */
final class Rescue {
    private static final long LARGEST = 96L << 20;

    private final Path file;
    private final Verifier inspection;

    Rescue(Path file, Verifier inspection) {
        this.file = file;
        this.inspection = inspection;
    }

    private record Whole(
            Map<UUID, JournalRecord> records,
            int read,
            int added,
            Optional<Path> backup,
            List<WrappedKey> wraps,
            RowCodec seal) {}

    Rescued look() throws CannotOpen {
        Whole whole = whole();
        var reader = new RowReader(whole.seal, inspection.zone());
        rows(whole).forEach(reader::read);
        return new Rescued(whole.read, whole.added, whole.backup, Preview.of(file, reader.contents()));
    }

    /** Writes it into an empty file. */
    void write(Path fresh) throws CannotOpen {
        Whole whole = whole();
        try (Store store = Store.make(fresh, inspection.steps())) {
            store.change(change -> {
                for (WrappedKey wrap : whole.wraps) {
                    change.put(wrap);
                }
                for (Row row : rows(whole)) {
                    change.put(row);
                }
            });
        } catch (SQLException e) {
            throw new CannotOpen(TroubleClassifier.making(fresh, e), e);
        }
    }

    private static List<Row> rows(Whole whole) {
        return whole.records.values().stream()
                .map(kept -> whole.seal.close(kept.id().toString(), kept.kind(), kept.revision(), kept.json()))
                .toList();
    }

    private Whole whole() throws CannotOpen {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw new CannotOpen(new Trouble.Damaged(file, "too large to be searched"));
            }
            return whole(new Carver(file), new Backups(file, inspection).best().map(Backups.Good::file));
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(file, e), e);
        }
    }

    private Whole whole(Carver carver, Optional<Path> backup) throws CannotOpen {
        var wraps = new ArrayList<WrappedKey>();
        var fill = new ArrayList<JournalRecord>();
        if (backup.isPresent()) {
            new ForeignJournal(inspection).read(backup.get(), file, (store, seal) -> {
                wraps.addAll(store.wraps());
                return fill.addAll(Records.of(store, seal).kept());
            });
        }
        List<WrappedKey> carved = carver.wraps();
        if (!carved.isEmpty()) {
            // the newest word on which passphrase opens it
            wraps.clear();
            wraps.addAll(carved);
        }
        RowCodec seal = wraps.isEmpty()
                ? new PlainRows()
                : inspection.keyring().key(file, wraps).seal();
        Map<UUID, JournalRecord> records = records(carver, seal);
        int read = records.size();
        for (JournalRecord kept : fill) {
            records.putIfAbsent(kept.id(), kept);
        }
        if (records.isEmpty()) {
            throw new CannotOpen(new Trouble.Damaged(file, "no record of it can be read"));
        }
        return new Whole(records, read, records.size() - read, backup, wraps, seal);
    }

    private static Map<UUID, JournalRecord> records(Carver carver, RowCodec seal) {
        var records = new HashMap<UUID, JournalRecord>();
        carver.rows(row -> {
            try {
                JournalRecord kept = RowReader.kept(row, seal);
                records.merge(kept.id(), kept, (one, other) -> one.revision() >= other.revision() ? one : other);
            } catch (Unreadable e) {
                // it only looked like one, or it is damaged
            }
        });
        return records;
    }
}
