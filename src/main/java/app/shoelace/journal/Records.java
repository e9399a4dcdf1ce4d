package app.shoelace.journal;

import java.sql.SQLException;
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

    private static Optional<Kept> sound(Row row, Seal seal) {
        try {
            return Optional.of(RowReader.kept(row, seal));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }
}
