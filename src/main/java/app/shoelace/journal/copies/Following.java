package app.shoelace.journal.copies;

import app.shoelace.journal.seal.WrappedKey;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The copies beside a journal that hold the same words as it, and so follow it where it is sealed, opened or gets other
 * wraps: its backups, and what a restored one took the place of.
 */
public record Following(Path journal, Backups backups) {

    private List<Path> copies() throws IOException {
        var copies =
                new ArrayList<>(backups.all().stream().map(Backups.Found::file).toList());
        copies.addAll(Replaced.of(journal));
        return copies;
    }

    /** Those that do not open by the same wraps as the journal, the newest first. */
    public List<Path> behind(List<WrappedKey> wraps) throws IOException {
        var behind = new ArrayList<Path>();
        for (Path each : copies()) {
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

    /** Changes those that are behind as asked; returns how many could not be. */
    public int bring(Rewrite change, OldBackups copies) throws IOException {
        backups.clear();
        int left = 0;
        for (Path file : behind(change.wraps())) {
            try {
                boolean done = switch (copies) {
                    case FOLLOW -> change.follow(file);
                    case GO -> {
                        SidecarFiles.takeAway(file);
                        yield true;
                    }
                };
                left += done ? 0 : 1;
            } catch (IOException | SQLException | CannotOpen e) {
                left++;
            }
        }
        return left;
    }
}
