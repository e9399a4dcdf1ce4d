package app.shoelace.journal.read;

import app.shoelace.journal.entry.Row;
import app.shoelace.journal.seal.EncryptedRows;
import app.shoelace.journal.seal.PlainRows;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Header;
import app.shoelace.journal.store.Migration;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;

/** How a file is looked at before it is trusted: a journal, a backup, or one that claims to be. */
public record Verifier(List<Migration> steps, Keyring keyring, ZoneId zone) {
    private static final List<String> SEEN_FIRST = List.of(Row.DRAFT, Row.SETTING);

    public Verifier {
        steps = List.copyOf(steps);
    }

    /** The form that this app writes. */
    public int newest() {
        return steps.getLast().to();
    }

    /**
     * Finds out which form a file has, and that it is whole.
     *
     * @throws CannotOpen if it is damaged or newer
     */
    public int form(Path file, Store store) throws SQLException, CannotOpen {
        int version = claimed(file, store);
        whole(file, store);
        return version;
    }

    /**
     * Finds out which form a file has.
     *
     * @throws CannotOpen if it has none of ours, or a newer one
     */
    public int claimed(Path file, Store store) throws SQLException, CannotOpen {
        int version = store.version();
        if (version > newest() && store.says(version)) {
            throw new CannotOpen(new Trouble.Newer(file, version));
        }
        if (version < 1 || version > newest()) {
            throw damaged(file, "no form " + version);
        }
        if (!store.madeBy(steps.subList(0, version))) {
            throw damaged(file, "the tables are not those of form " + version);
        }
        return version;
    }

    /**
     * Makes sure that the structure of a file is sound.
     *
     * @throws CannotOpen if it is damaged
     */
    public void whole(Path file, Store store) throws SQLException, CannotOpen {
        String fault = store.fault();
        if (!fault.isEmpty()) {
            throw damaged(file, fault);
        }
    }

    /** What stands in front of all else in a file of the newest form. */
    public StartupSnapshot firstLook(Store store, RowCodec seal) throws SQLException {
        List<Row> rows = switch (seal) {
            case PlainRows _ -> store.rows(SEEN_FIRST);
            // what it is that was picked is proven when it is opened
            case EncryptedRows sealed -> store.picked(head -> SEEN_FIRST.contains(sealed.kind(head)));
        };
        var reader = new RowReader(seal, zone);
        reader.read(rows);
        JournalSnapshot found = reader.contents();
        return new StartupSnapshot(found.draft(), found.preferences(), seal instanceof EncryptedRows);
    }

    /** How the rows of a file that is whole lie in it. */
    public RowCodec seal(Path file, Store store) throws SQLException, CannotOpen {
        return keyring.seal(file, store);
    }

    /** Reads everything. */
    public JournalSnapshot contents(Store store, RowCodec seal) throws SQLException {
        var reader = new RowReader(seal, zone);
        store.rows(reader::read);
        return reader.contents();
    }

    /** What is read of a backup that is whole. */
    public interface Reading<T> {
        T of(Store store, RowCodec seal) throws SQLException, CannotOpen;
    }

    /**
     * Reads a backup whole.
     *
     * @throws CannotOpen if it is not sound
     */
    public JournalSnapshot backup(Path file) throws CannotOpen {
        return backup(file, this::contents);
    }

    /**
     * Reads a backup.
     *
     * @throws CannotOpen if it is not sound
     */
    public <T> T backup(Path file, Reading<T> reading) throws CannotOpen {
        try {
            if (Header.of(file) != Header.OURS) {
                throw damaged(file, "not a journal");
            }
            try (Store store = Store.openToRead(file)) {
                form(file, store);
                return reading.of(store, keyring.seal(file, store));
            }
        } catch (IOException e) {
            throw new CannotOpen(new Trouble.Other(file, TroubleClassifier.detail(e)), e);
        } catch (SQLException e) {
            throw new CannotOpen(TroubleClassifier.opening(file, e), e);
        }
    }

    private static CannotOpen damaged(Path file, String detail) {
        return new CannotOpen(new Trouble.Damaged(file, detail));
    }
}
