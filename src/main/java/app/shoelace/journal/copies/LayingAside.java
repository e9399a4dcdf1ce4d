package app.shoelace.journal.copies;

import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.ProcessLock;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Moves a journal and its backups out of the way, under another name in the same folder. */
public record LayingAside(Path asked) {
    static final String WORD = "-aside-";

    public Path to(LocalDate day) throws CannotOpen {
        Path file;
        try {
            file = Files.notExists(asked) ? asked.toAbsolutePath().normalize() : asked.toRealPath();
            if (Files.notExists(file) && Copy.left(file).isPresent()) {
                // only its copies are left
                return move(file, day);
            }
        } catch (IOException e) {
            throw new CannotOpen(new Trouble.Missing(asked), e);
        }
        try (ProcessLock process = ProcessLock.claim(file)) {
            process.lock();
            // what a killed writer left half done belongs to the old name
            try (Store store = Store.open(file)) {
                store.version();
                store.settle();
            }
            return move(file, day);
        } catch (SQLException e) {
            throw new CannotOpen(TroubleClassifier.opening(file, e), e);
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(file, e), e);
        }
    }

    private static Path move(Path file, LocalDate day) throws IOException {
        String stem = Replaced.stem(file);
        Path backups = Backups.folder(file);
        for (int number = 1; ; number++) {
            String other = stem + WORD + day + (number == 1 ? "" : "-" + number);
            Path to = file.resolveSibling(other + Replaced.ENDING);
            Path backupsTo = Backups.folder(to);
            if (free(to) && free(backupsTo)) {
                // the backups first: without its own, no other journal may come upon them
                if (Files.isDirectory(backups)) {
                    rename(backups, stem, other);
                    Files.move(backups, backupsTo);
                }
                if (Files.exists(file)) {
                    Files.move(file, to);
                }
                int copy = 0;
                for (Path each : left(file)) {
                    copy++;
                    Files.move(each, file.resolveSibling(other + "-copy-" + copy + Replaced.ENDING));
                }
                new SealNotes(file).forget();
                PrivateFiles.force(TroubleClassifier.folder(file));
                return to;
            }
        }
    }

    // what another journal in its place would be offered
    private static List<Path> left(Path file) throws IOException {
        if (Files.exists(file)) {
            return List.of();
        }
        var left = new ArrayList<>(Replaced.conflicts(file));
        left.addAll(Replaced.of(file));
        return left;
    }

    // a backup is known by the name of its journal
    private static void rename(Path backups, String stem, String other) throws IOException {
        try (var files = Files.newDirectoryStream(backups)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith(stem + "-") && name.endsWith(Replaced.ENDING)) {
                    Files.move(file, backups.resolve(other + name.substring(stem.length())));
                }
            }
        }
    }

    private static boolean free(Path file) {
        return Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
