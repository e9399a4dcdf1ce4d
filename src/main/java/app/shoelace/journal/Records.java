package app.shoelace.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All records of a file.
 *
 * @param kept the sound ones
 * @param damaged how many could not be read
 */
public record Records(List<Kept> kept, int damaged) {
    public Records {
        kept = List.copyOf(kept);
    }

    /** Reads all rows of a file that is open. */
    static Records of(Store store, Seal seal) throws SQLException {
        var rows = new ArrayList<Row>();
        store.rows(rows::add);
        List<Kept> kept = rows.parallelStream()
                .map(row -> sound(row, seal))
                .flatMap(Optional::stream)
                .toList();
        return new Records(kept, rows.size() - kept.size());
    }

    /**
     * Those of a journal that is only read, where there is none yet to add them to.
     *
     * @param given opens it where it is sealed
     * @throws CannotOpen if it is no journal, damaged, newer, or sealed otherwise
     */
    public static Records of(Path journal, Clock clock, Secret given) throws CannotOpen {
        try (var keyring = new Keyring(given)) {
            return new Elsewhere(new Inspection(Migration.ALL, keyring, clock.getZone()))
                    .read(journal, journal, Records::of);
        }
    }

    /** What adding them to a new journal would do. */
    public Added alone() {
        return Merge.of(new Records(List.of(), 0), this).added();
    }

    private static Optional<Kept> sound(Row row, Seal seal) {
        try {
            return Optional.of(RowReader.kept(row, seal));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }
}
