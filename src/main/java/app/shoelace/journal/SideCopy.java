package app.shoelace.journal;

import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.copies.Replaced;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.read.JournalSnapshot;
import app.shoelace.journal.read.Verifier;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.seal.WrappedKey;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A copy of what memory holds of a journal that another program moved, deleted or replaced. It is beside the journal under a
 * name such as {@code journal-conflict-2026-11-25.db}, which is found and offered at the next start like any copy that a
 * synced folder makes.
 */
final class SideCopy {
    private static final String WORD = "-conflict-";

    private final Path journal;
    private final Verifier inspection;
    private final Clock clock;
    private Optional<Path> made = Optional.empty();

    SideCopy(Path journal, Verifier inspection, Clock clock) {
        this.journal = journal;
        this.inspection = inspection;
        this.clock = clock;
    }

    /**
     * Writes it, in the place of an earlier one of this run.
     *
     * @param wraps of the sealed form; none where it is open
     * @return where it is, read back and found whole
     */
    Path write(JournalSnapshot contents, List<WrappedKey> wraps, RowCodec seal)
            throws IOException, SQLException, CannotOpen {
        Path fresh = PrivateFiles.makeAnew(journal);
        try {
            List<Row> rows = contents.records().kept().stream()
                    .map(kept -> seal.close(kept.id().toString(), kept.kind(), kept.revision(), kept.json()))
                    .sorted(Row.IN_FILE)
                    .toList();
            try (Store store = Store.make(fresh, inspection.steps())) {
                store.change(change -> {
                    for (WrappedKey wrap : wraps) {
                        change.put(wrap);
                    }
                    change.put(rows);
                });
            }
            PrivateFiles.force(fresh);
            if (!inspection.backup(fresh).marks().equals(contents.marks())) {
                throw new CannotOpen(new Trouble.Damaged(fresh, "the copy does not hold the same"));
            }
            Path name = made.orElseGet(this::free);
            Files.move(fresh, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            PrivateFiles.force(TroubleClassifier.folder(journal));
            made = Optional.of(name);
            return name;
        } finally {
            PrivateFiles.discard(fresh);
        }
    }

    private Path free() {
        return freeBeside(journal, LocalDate.now(clock));
    }

    /** A free name for a copy that is to be offered. */
    static Path freeBeside(Path journal, LocalDate day) {
        for (int number = 1; ; number++) {
            String more = number == 1 ? "" : "-" + number;
            Path name = journal.resolveSibling(Replaced.stem(journal) + WORD + day + more + Replaced.ENDING);
            if (Files.notExists(name, LinkOption.NOFOLLOW_LINKS)) {
                return name;
            }
        }
    }

    /** Takes it away: all that it holds is in the journal. */
    void clear() {
        if (made.isPresent()) {
            try {
                PrivateFiles.wipe(made.get());
            } catch (IOException e) {
                // it is offered at the next start, and holds nothing new
            }
            made = Optional.empty();
        }
    }
}
