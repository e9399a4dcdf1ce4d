package app.shoelace.journal.read;

import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Header;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/** Reads a journal that lies somewhere else: a copy on a stick, a conflict copy, a backup. It is never written to. */
public final class ForeignJournal {
    /** No journal grows so large: a hundred years of daily check-ins have room in it. */
    private static final long LARGEST = 256L << 20;

    private static final String ROLLBACK = "-journal";

    private final Verifier inspection;

    public ForeignJournal(Verifier inspection) {
        this.inspection = inspection;
    }

    /** What is read of an open file. */
    public interface Reading<T> {
        T of(Store store, RowCodec seal) throws SQLException, CannotOpen;
    }

    /**
     * Reads a file that is whole.
     *
     * @param near beside this file a copy may lie for a moment, in which is finished what another app left half done
     * @throws CannotOpen if it is no journal, damaged, newer, sealed by something else, or cannot be read
     */
    public <T> T read(Path file, Path near, Reading<T> reading) throws CannotOpen {
        try {
            return whole(file, near, reading);
        } catch (CannotOpen e) {
            // what lies beside another file is not looked at
            throw e.trouble() instanceof Trouble.Damaged(var damaged, var detail) && damaged.equals(file)
                    ? new CannotOpen(new Trouble.DamagedCopy(file, detail), e)
                    : e;
        }
    }

    private <T> T whole(Path file, Path near, Reading<T> reading) throws CannotOpen {
        try {
            look(file);
            if (unfinished(file)) {
                return finished(file, near, reading);
            }
            try (Store store = Store.openToRead(file)) {
                return read(file, store, reading);
            }
        } catch (NoSuchFileException e) {
            throw new CannotOpen(new Trouble.Missing(file), e);
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(file, e), e);
        } catch (SQLException e) {
            throw new CannotOpen(TroubleClassifier.opening(file, e), e);
        }
    }

    private static void look(Path file) throws IOException, CannotOpen {
        if (Files.notExists(file)) {
            throw new CannotOpen(new Trouble.Missing(file));
        }
        if (!Files.isRegularFile(file)) {
            throw new CannotOpen(new Trouble.NotAJournal(file));
        }
        if (Files.size(file) > LARGEST) {
            throw new CannotOpen(new Trouble.TooLarge(file));
        }
        switch (Header.of(file)) {
            case OURS -> {}
            case FOREIGN, UNKNOWN -> throw new CannotOpen(new Trouble.NotAJournal(file));
            case BROKEN -> throw new CannotOpen(new Trouble.Damaged(file, "the header is damaged"));
        }
    }

    private <T> T read(Path file, Store store, Reading<T> reading) throws SQLException, CannotOpen {
        inspection.form(file, store);
        return reading.of(store, inspection.seal(file, store));
    }

    private static boolean unfinished(Path file) throws IOException {
        Path rollback = file.resolveSibling(file.getFileName() + ROLLBACK);
        return Files.isRegularFile(rollback) && Files.size(rollback) > 0;
    }

    private <T> T finished(Path file, Path near, Reading<T> reading) throws IOException, SQLException, CannotOpen {
        Path copy = PrivateFiles.makeAnew(near);
        Path rollback = copy.resolveSibling(copy.getFileName() + ROLLBACK);
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            PrivateFiles.make(rollback);
            Files.copy(
                    file.resolveSibling(file.getFileName() + ROLLBACK), rollback, StandardCopyOption.REPLACE_EXISTING);
            try (Store store = Store.open(copy)) {
                return read(file, store, reading);
            }
        } finally {
            PrivateFiles.wipe(copy);
            PrivateFiles.discard(rollback);
        }
    }

    /** Writes what a file holds, finished, into an empty one that is to take the place of a journal. */
    public void copy(Path file, Path to, Path journal) throws CannotOpen {
        read(file, journal, (store, _) -> {
            try {
                store.copyTo(to);
                return true;
            } catch (SQLException e) {
                throw new CannotOpen(TroubleClassifier.making(to, e), e);
            }
        });
    }
}
