package app.shoelace.journal.read;

import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Unreadable;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Stamp;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file {@code journal.db-journal}, in which SQLite keeps the pages that a commit is about to overwrite. Whoever opens
 * the journal after a crash has SQLite put them back. In a synced folder it may come from another computer that died in a
 * commit of its own: put back here, its pages would take what was written here.
 */
public record Rollback(Path file) {
    /** What its name ends with. */
    static final String ENDING = "-journal";

    // the byte of a SQLite file that a process locks while it writes, see "Database File Locking" on sqlite.org
    private static final long RESERVED = 0x4000_0001L;
    private static final byte[] MAGIC = {
        (byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7
    };

    private Path path() {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /** Whether there is one. */
    public boolean isThere() {
        return Files.exists(path(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Which file it is, as text; nothing where there is none, or where the system cannot say. */
    public Optional<String> key() {
        return Stamp.of(path())
                .map(Stamp::key)
                .filter(key -> !(key instanceof Path))
                .map(Object::toString);
    }

    /**
     * Takes it away from beside a file that is known to be whole, unless another process is writing there right now. No
     * transaction of this process may be open on the file.
     */
    public void takeAway() throws IOException {
        if (isThere() && !isUnderWay()) {
            PrivateFiles.wipe(path());
        }
    }

    private boolean isUnderWay() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(RESERVED, 1, false)) {
            return lock == null;
        }
    }

    /**
     * Looks at one that nobody here is known to have left, before SQLite does. Where the file is whole as it is and holds
     * something that it would not hold afterwards, the file stays as it is.
     *
     * @param own which one a process of this computer left when it was killed
     * @throws CannotOpen if it is sealed and nothing opens it; SQLite may not see it then
     */
    public void look(Optional<String> own, Verifier inspection) throws IOException, CannotOpen {
        if (!begins() || (own.isPresent() && own.equals(key())) || isUnderWay()) {
            return;
        }
        Path asItIs = PrivateFiles.makeAnew(file);
        Path played = PrivateFiles.makeAnew(file);
        try {
            Files.copy(file, asItIs, StandardCopyOption.REPLACE_EXISTING);
            Files.copy(file, played, StandardCopyOption.REPLACE_EXISTING);
            Files.copy(path(), new Rollback(played).path(), StandardCopyOption.REPLACE_EXISTING);
            Optional<Held> now = held(asItIs, inspection);
            if (now.isPresent() && now.get().hasMoreThan(held(played, inspection))) {
                PrivateFiles.wipe(path());
            }
        } finally {
            for (Path copy : List.of(asItIs, played)) {
                PrivateFiles.wipe(new Rollback(copy).path());
                PrivateFiles.wipe(copy);
            }
        }
    }

    // SQLite takes no notice of one that does not begin so
    private boolean begins() throws IOException {
        if (!Files.isRegularFile(path(), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(path(), StandardOpenOption.READ)) {
            var head = ByteBuffer.allocate(MAGIC.length);
            channel.read(head);
            return head.flip().equals(ByteBuffer.wrap(MAGIC));
        }
    }

    /** What a copy holds: its sound rows by id, and how many are not. */
    private record Held(Map<String, Row> sound, int damaged) {
        boolean hasMoreThan(Optional<Held> other) {
            return other.isEmpty()
                    || (damaged <= other.get().damaged
                            && sound.values().stream().anyMatch(row -> !isIn(row, other.get().sound)));
        }

        private static boolean isIn(Row row, Map<String, Row> rows) {
            Row found = rows.get(row.id());
            return found != null
                    && (found.revision() > row.revision()
                            || (found.revision() == row.revision() && Arrays.equals(found.body(), row.body())));
        }
    }

    private static Optional<Held> held(Path copy, Verifier inspection) throws CannotOpen {
        try (Store store = Store.open(copy)) {
            inspection.form(copy, store);
            RowCodec seal = inspection.seal(copy, store);
            var sound = new HashMap<String, Row>();
            int damaged = 0;
            for (Row row : store.rows()) {
                if (opens(row, seal)) {
                    sound.put(row.id(), row);
                } else {
                    damaged++;
                }
            }
            return Optional.of(new Held(sound, damaged));
        } catch (SQLException e) {
            return Optional.empty();
        } catch (CannotOpen e) {
            if (e.trouble() instanceof Trouble.Damaged || e.trouble() instanceof Trouble.Newer) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean opens(Row row, RowCodec seal) {
        try {
            seal.open(row);
            return true;
        } catch (Unreadable e) {
            return false;
        }
    }
}
