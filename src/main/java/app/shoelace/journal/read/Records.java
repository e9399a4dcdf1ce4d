package app.shoelace.journal.read;

import app.shoelace.journal.entry.JournalRecord;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Unreadable;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Migration;
import app.shoelace.journal.store.Store;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * All records of a file.
 *
 * @param kept the sound ones
 * @param damaged how many could not be read
 */
public record Records(List<JournalRecord> kept, int damaged) {
    public Records {
        kept = List.copyOf(kept);
    }

    /** Reads all rows of a file that is open. */
    public static Records of(Store store, RowCodec seal) throws SQLException {
        var kept = new ArrayList<JournalRecord>();
        var all = new AtomicInteger();
        store.rows(rows -> {
            all.addAndGet(rows.size());
            rows.parallelStream().map(row -> sound(row, seal)).toList().forEach(sound -> sound.ifPresent(kept::add));
        });
        return new Records(kept, all.get() - kept.size());
    }

    /**
     * Those of a journal that is only read, where there is none yet to add them to.
     *
     * @param given opens it where it is sealed
     * @throws CannotOpen if it is no journal, damaged, newer, or sealed otherwise
     */
    public static Records of(Path journal, Clock clock, Secret given) throws CannotOpen {
        try (var keyring = new Keyring(given)) {
            return new ForeignJournal(new Verifier(Migration.ALL, keyring, clock.getZone()))
                    .read(journal, journal, Records::of);
        }
    }

    /** What adding them to a new journal would do. */
    public Added alone() {
        return Merge.of(new Records(List.of(), 0), this).added();
    }

    private static Optional<JournalRecord> sound(Row row, RowCodec seal) {
        try {
            return Optional.of(RowReader.kept(row, seal));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }
}
