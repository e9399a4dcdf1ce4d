package app.shoelace.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;

/** How a file is looked at before it is trusted: a journal, a backup, or one that claims to be. */
record Inspection(List<Migration> steps, Keyring keyring, ZoneId zone) {
    private static final List<String> SEEN_FIRST = List.of(Row.DRAFT, Row.SETTING);

    Inspection {
        steps = List.copyOf(steps);
    }

    /** The form that this app writes. */
    int newest() {
        return steps.getLast().to();
    }

    /**
     * Finds out which form a file has, and that it is whole.
     *
     * @throws CannotOpen if it is damaged or newer
     */
    int form(Path file, Store store) throws SQLException, CannotOpen {
        int version = claimed(file, store);
        whole(file, store);
        return version;
    }

    /**
     * Finds out which form a file has.
     *
     * @throws CannotOpen if it has none of ours, or a newer one
     */
    int claimed(Path file, Store store) throws SQLException, CannotOpen {
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
    void whole(Path file, Store store) throws SQLException, CannotOpen {
        String fault = store.fault();
        if (!fault.isEmpty()) {
            throw damaged(file, fault);
        }
    }

    /** What stands in front of all else in a file of the newest form. */
    FirstLook firstLook(Store store, Seal seal) throws SQLException {
        List<Row> rows = switch (seal) {
            case OpenForm _ -> store.rows(SEEN_FIRST);
            // what it is that was picked is proven when it is opened
            case SealedForm sealed -> store.picked(head -> SEEN_FIRST.contains(sealed.kind(head)));
        };
        var reader = new RowReader(seal, zone);
        reader.read(rows);
        Contents found = reader.contents();
        return new FirstLook(found.draft(), found.preferences(), seal instanceof SealedForm);
    }

    /** How the rows of a file that is whole lie in it. */
    Seal seal(Path file, Store store) throws SQLException, CannotOpen {
        return keyring.seal(file, store);
    }

    /** Reads everything. */
    Contents contents(Store store, Seal seal) throws SQLException {
        var reader = new RowReader(seal, zone);
        store.rows(reader::read);
        return reader.contents();
    }

    /**
     * Reads a backup whole.
     *
     * @throws CannotOpen if it is not sound
     */
    Contents backup(Path file) throws CannotOpen {
        try {
            if (Header.of(file) != Header.OURS) {
                throw damaged(file, "not a journal");
            }
            try (Store store = Store.openToRead(file)) {
                form(file, store);
                return contents(store, keyring.seal(file, store));
            }
        } catch (IOException e) {
            throw new CannotOpen(new Trouble.Other(file, Faults.detail(e)), e);
        } catch (SQLException e) {
            throw new CannotOpen(Faults.opening(file, e), e);
        }
    }

    private static CannotOpen damaged(Path file, String detail) {
        return new CannotOpen(new Trouble.Damaged(file, detail));
    }
}
