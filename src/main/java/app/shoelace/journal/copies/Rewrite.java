package app.shoelace.journal.copies;

import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.entry.Document;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Unreadable;
import app.shoelace.journal.read.JournalSnapshot;
import app.shoelace.journal.read.Manifest;
import app.shoelace.journal.read.Verifier;
import app.shoelace.journal.seal.EncryptedRows;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.seal.WrappedKey;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.DamagedRow;
import app.shoelace.journal.store.Stamp;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes a journal or a backup anew in another form: sealed, open, or sealed under other wraps. The new file is made
 * beside the old one, opened again and held against it, record by record, before it takes its place.
 *
 * @param wraps of the new form; none where it is open
 */
public record Rewrite(Verifier inspection, List<WrappedKey> wraps, RowCodec to) {
    private static final String SET_ASIDE = "sealed-damaged";

    public Rewrite {
        wraps = List.copyOf(wraps);
    }

    /**
     * Makes the new file beside the old one and proves it. The old one is only read.
     *
     * @throws CannotOpen if the new one does not hold the same
     */
    public void write(Path file, Store store, RowCodec from) throws IOException, SQLException, CannotOpen {
        List<Row> old = store.rows();
        Path fresh = SidecarFiles.fresh(file);
        SidecarFiles.clearFresh(file);
        PrivateFiles.make(fresh);
        boolean proven = false;
        try {
            try (Store made = Store.make(fresh, inspection.steps())) {
                made.change(change -> {
                    for (WrappedKey wrap : wraps) {
                        change.put(wrap);
                    }
                    var marks = new HashMap<String, JournalSnapshot.Mark>();
                    var names = new HashSet<String>();
                    for (Row row : carried(old, from, marks)) {
                        // an entry that was written anew has the id of its damaged row
                        Row next = names.add(row.id()) && !row.id().isEmpty() ? row : renamed(row);
                        change.put(next);
                    }
                    if (to instanceof EncryptedRows sealed) {
                        Manifest.of(sealed, marks).put(change, sealed);
                    }
                });
            }
            PrivateFiles.force(fresh);
            try (Store made = Store.openToRead(fresh)) {
                inspection.form(fresh, made);
                prove(fresh, made, old, from);
            }
            proven = true;
        } finally {
            if (!proven) {
                SidecarFiles.clearFresh(file);
            }
        }
    }

    // the sound ones first
    private List<Row> carried(List<Row> old, RowCodec from, Map<String, JournalSnapshot.Mark> marks) {
        boolean sealing = !wraps.isEmpty();
        var sound = new ArrayList<Row>();
        var aside = new ArrayList<Row>();
        for (Row row : old) {
            try {
                Document document = from.open(row);
                if (!sealing && document.kind().equals(DamagedRow.KIND)) {
                    aside.add(asItLay(DamagedRow.read(document.json())));
                } else {
                    if (!document.kind().equals(DamagedRow.KIND)) {
                        marks.put(document.id(), new JournalSnapshot.Mark(document.kind(), row.revision()));
                    }
                    sound.add(to.close(document.id(), document.kind(), row.revision(), document.json()));
                }
            } catch (Unreadable e) {
                aside.add(
                        sealing
                                ? to.close(UUID.randomUUID().toString(), DamagedRow.KIND, 1, DamagedRow.write(row))
                                : asItLay(row));
            }
        }
        sound.addAll(aside);
        return sound;
    }

    // nothing in an open journal may say that it is sealed
    private static Row asItLay(Row row) {
        String kind = row.kind().equals(EncryptedRows.KIND) ? SET_ASIDE : row.kind();
        return new Row(row.id(), kind, row.revision(), row.text(), row.body(), row.digest());
    }

    private static Row renamed(Row row) {
        String id = UUID.randomUUID() + "-damaged";
        return new Row(id, row.kind(), row.revision(), row.text(), row.body(), row.digest());
    }

    private void prove(Path fresh, Store made, List<Row> old, RowCodec from) throws SQLException, CannotOpen {
        List<Row> anew = made.rows();
        if (anew.size() != old.size() || !sound(anew, to).equals(sound(old, from))) {
            throw new CannotOpen(new Trouble.Damaged(fresh, "the new form does not hold the same"));
        }
    }

    private record Sound(String kind, long revision, ByteBuffer json) {}

    private static Map<String, Sound> sound(List<Row> rows, RowCodec seal) {
        var sound = new HashMap<String, Sound>();
        for (Row row : rows) {
            try {
                Document document = seal.open(row);
                if (!document.kind().equals(DamagedRow.KIND)) {
                    var found = new Sound(document.kind(), row.revision(), ByteBuffer.wrap(document.json()));
                    sound.put(document.id(), found);
                }
            } catch (Unreadable e) {
                // only counted
            }
        }
        return sound;
    }

    /** Rewrites a backup in place. What it holds stays the same. Whether nothing is left of it as it was. */
    boolean follow(Path backup) throws IOException, SQLException, CannotOpen {
        Stamp read = Stamp.of(backup).orElseThrow(() -> new NoSuchFileException(backup.toString()));
        try (Store store = Store.openToRead(backup)) {
            if (WrappedKey.same(store.wraps(), wraps)) {
                return true;
            }
            // one that is sealed by another key is known at once, and read no further
            RowCodec from = inspection.seal(backup, store);
            inspection.form(backup, store);
            write(backup, store, from);
        }
        return SidecarFiles.swap(backup, read);
    }
}
