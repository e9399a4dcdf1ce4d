package app.shoelace.journal.store;

import app.shoelace.files.IoFailure;
import app.shoelace.files.PrivateFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteException;

/** Tells the troubles with a file apart. */
public final class TroubleClassifier {
    // primary result codes of SQLite, the lowest byte of every code
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int NOMEM = 7;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int FORMAT = 24;
    private static final int NOT_A_DATABASE = 26;

    private static final int READ_ONLY = 8;
    private static final int IO = 10;
    private static final int CANNOT_OPEN = 14;

    private static final int READ_FAILED = IO | (1 << 8);
    private static final int READ_SHORT = IO | (2 << 8);
    private static final int NO_MEMORY_FOR_IO = IO | (12 << 8);
    private static final int MOVED = READ_ONLY | (4 << 8);

    private static final int PROBE = 64 * 1024;

    // in letters; no system has trouble with one that is shorter
    private static final int LONG_NAME = 100;

    private TroubleClassifier() {}

    /** Why a journal did not open; what SQLite cannot make sense of is damage. */
    public static Trouble opening(Path file, SQLException e) {
        if (!(e instanceof SQLiteException)) {
            // SQLite itself could not be started, as where its library cannot be unpacked; the file was not looked at
            return new Trouble.Other(file, detail(e));
        }
        int code = code(e);
        return switch (code & 0xFF) {
            case BUSY, LOCKED, NOMEM, FULL, READ_ONLY, CANNOT_OPEN -> writing(file, e);
            case IO -> code == READ_FAILED || code == READ_SHORT ? damaged(file, e) : writing(file, e);
            default -> damaged(file, e);
        };
    }

    /** Why a change was not kept. */
    public static Trouble writing(Path file, SQLException e) {
        int code = code(e);
        if (code == MOVED) {
            return new Trouble.Gone(file);
        }
        return switch (code & 0xFF) {
            case FULL -> new Trouble.DiskFull(file);
            case BUSY, LOCKED -> new Trouble.Locked(file);
            case CORRUPT, FORMAT, NOT_A_DATABASE -> damaged(file, e);
            default -> Files.notExists(file) ? new Trouble.Gone(file) : place(file, e);
        };
    }

    /** Why a file could not be made. */
    public static Trouble making(Path file, SQLException e) {
        return (code(e) & 0xFF) == FULL ? new Trouble.DiskFull(file) : place(file, e);
    }

    /** The same, unless the journal itself is not there any more. */
    public static Trouble unlessGone(Path journal, Trouble trouble) {
        return Files.notExists(journal) ? new Trouble.Gone(journal) : trouble;
    }

    /** What is the matter with the place where a file lies or was to lie. */
    public static Trouble place(Path file, Exception e) {
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
            return new Trouble.ReadOnly(file);
        }
        Path near = folder(file);
        while (Files.notExists(near)) {
            near = folder(near);
        }
        if (!Files.isDirectory(near)) {
            return new Trouble.Other(file, detail(e));
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            return new Trouble.ReadOnly(file);
        }
        return tryOut(near, file)
                .orElseGet(() -> isFault(e) ? new Trouble.DiskFails(file) : new Trouble.Other(file, detail(e)));
    }

    // No answer of the system is clear enough: SQLite calls only one kind of fullness so, a quota and a size limit are
    // others; root may write where nothing can be written. What happens to a file of the same size tells.
    private static Optional<Trouble> tryOut(Path folder, Path file) {
        Path probe;
        try {
            probe = PrivateFiles.makeAnew(folder.resolve(file.getFileName()));
        } catch (IOException e) {
            if (file.getFileName().toString().length() > LONG_NAME && canBeMade(folder.resolve("a"))) {
                return Optional.of(new Trouble.NameTooLong(file));
            }
            return Optional.of(
                    full(folder) || IoFailure.isFull(e)
                            ? new Trouble.DiskFull(file)
                            : isFault(e) ? new Trouble.DiskFails(file) : new Trouble.ReadOnly(file));
        }
        try (FileChannel channel = FileChannel.open(probe, StandardOpenOption.WRITE)) {
            long size = Files.exists(file) ? Files.size(file) : 0;
            var nothing = ByteBuffer.allocate(PROBE);
            while (nothing.hasRemaining()) {
                channel.write(nothing, size + nothing.position());
            }
            channel.force(true);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(isFault(e) ? new Trouble.DiskFails(file) : new Trouble.DiskFull(file));
        } finally {
            PrivateFiles.discard(probe);
        }
    }

    private static boolean canBeMade(Path file) {
        try {
            Files.delete(PrivateFiles.makeAnew(file));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    // what the system says of a disk that is broken or was pulled; and SQLite, of whatever failed but for want of room
    private static boolean isFault(Exception e) {
        return e instanceof SQLException sql
                ? (code(sql) & 0xFF) == IO && code(sql) != NO_MEMORY_FOR_IO
                : e instanceof IOException io && IoFailure.isFault(io);
    }

    private static boolean full(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.getUsableSpace() < PROBE && store.getTotalSpace() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    // the whole code; the one that JDBC asks for is its lowest byte
    private static int code(SQLException e) {
        return e instanceof SQLiteException cause ? cause.getResultCode().code : e.getErrorCode();
    }

    private static Trouble damaged(Path file, SQLException e) {
        return new Trouble.Damaged(file, detail(e));
    }

    public static String detail(Exception e) {
        Throwable cause = e.getCause();
        String why = e.getClass().getSimpleName() + ": " + e.getMessage();
        return cause == null ? why : why + "; " + cause.getMessage();
    }

    public static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}
