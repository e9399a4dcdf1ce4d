package app.shoelace.journal.copies;

import app.shoelace.journal.seal.WrappedKey;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Stale;
import app.shoelace.journal.store.Store;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The copies beside a journal that hold the same words as it, and so follow it where it is sealed, opened or gets other
 * wraps: its backups, what a restored one took the place of, and the conflict copies that a synced folder made of any of
 * them. A conflict copy may hold words that are nowhere else, so it is never removed.
 */
public record Following(Path journal, Backups backups) {
    // what every readable entry begins with
    private static final byte[] READABLE = "{\"format\":".getBytes(StandardCharsets.US_ASCII);

    /**
     * The copies that could not follow.
     *
     * @param readable those that anyone can read
     * @param sealed those that open with another passphrase
     */
    public record Left(List<Path> readable, List<Path> sealed) {
        public Left {
            readable = List.copyOf(readable);
            sealed = List.copyOf(sealed);
        }

        /** All of them. */
        public List<Path> all() {
            var all = new ArrayList<>(readable);
            all.addAll(sealed);
            return all;
        }
    }

    private List<Path> own() throws IOException {
        var copies =
                new ArrayList<>(backups.all().stream().map(Backups.Found::file).toList());
        copies.addAll(Replaced.of(journal));
        return copies;
    }

    /** Those that do not open by the same wraps as the journal; of the backups, the newest first. */
    public List<Path> behind(List<WrappedKey> wraps) throws IOException {
        List<Path> copies = own();
        copies.addAll(Replaced.conflicts(journal));
        return behind(copies, wraps);
    }

    private static List<Path> behind(List<Path> copies, List<WrappedKey> wraps) {
        var behind = new ArrayList<Path>();
        for (Path each : copies) {
            try (Store store = Store.openToRead(each)) {
                if (!WrappedKey.same(store.wraps(), wraps)) {
                    behind.add(each);
                }
            } catch (SQLException e) {
                // damaged: what it holds, it holds as it was written
                behind.add(each);
            }
        }
        return behind;
    }

    /** Changes those that are behind as asked; returns those that could not be. */
    public Left bring(Rewrite change, OldBackups copies) throws IOException {
        backups.clear();
        Left left = switch (copies) {
            case FOLLOW -> follow(change, own());
            case GO -> remove(change);
        };
        Left conflicts = follow(change, Replaced.conflicts(journal));
        var readable = new ArrayList<>(left.readable);
        readable.addAll(conflicts.readable);
        var sealed = new ArrayList<>(left.sealed);
        sealed.addAll(conflicts.sealed);
        return new Left(readable, sealed);
    }

    /** Changes only the conflict copies. */
    public Left bringConflicts(Rewrite change) throws IOException {
        return follow(change, Replaced.conflicts(journal));
    }

    private static Left follow(Rewrite change, List<Path> copies) throws IOException {
        var readable = new ArrayList<Path>();
        var sealed = new ArrayList<Path>();
        for (Path file : behind(copies, change.wraps())) {
            boolean done = false;
            try {
                done = change.follow(file);
            } catch (IOException | SQLException | CannotOpen | Stale e) {
                // it is told which one could not
            }
            if (!done) {
                (isReadable(file) ? readable : sealed).add(file);
            }
        }
        return new Left(readable, sealed);
    }

    private Left remove(Rewrite change) throws IOException {
        var left = new ArrayList<Path>();
        for (Path file : behind(own(), change.wraps())) {
            try {
                SidecarFiles.takeAway(file);
            } catch (IOException e) {
                left.add(file);
            }
        }
        return new Left(left, List.of());
    }

    private static boolean isReadable(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            int found = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                found = next == READABLE[found] ? found + 1 : next == READABLE[0] ? 1 : 0;
                if (found == READABLE.length) {
                    return true;
                }
            }
            return false;
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
