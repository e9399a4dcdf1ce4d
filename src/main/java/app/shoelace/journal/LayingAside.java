package app.shoelace.journal;

import app.shoelace.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;

/** Moves a journal and its backups out of the way, under another name in the same folder. */
record LayingAside(Path asked) {
    private static final String ENDING = ".db";

    Path to(LocalDate day) throws CannotOpen {
        Path file;
        try {
            file = asked.toRealPath();
        } catch (IOException e) {
            throw new CannotOpen(new Trouble.Missing(asked), e);
        }
        try (OneProcess process = OneProcess.claim(file)) {
            process.lock();
            // what a killed writer left half done belongs to the old name
            try (Store store = Store.open(file)) {
                store.version();
                store.settle();
            }
            return move(file, day);
        } catch (SQLException e) {
            throw new CannotOpen(Faults.opening(file, e), e);
        } catch (IOException e) {
            throw new CannotOpen(Faults.place(file, e), e);
        }
    }

    private static Path move(Path file, LocalDate day) throws IOException {
        String name = String.valueOf(file.getFileName());
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        Path backups = file.resolveSibling(stem + "-backups");
        for (int number = 1; ; number++) {
            String other = stem + "-aside-" + day + (number == 1 ? "" : "-" + number);
            Path to = file.resolveSibling(other + ENDING);
            Path backupsTo = file.resolveSibling(other + "-backups");
            if (free(to) && free(backupsTo)) {
                // the backups first: without its own, no other journal may come upon them
                if (Files.isDirectory(backups)) {
                    rename(backups, stem, other);
                    Files.move(backups, backupsTo);
                }
                Files.move(file, to);
                PrivateFiles.force(Faults.folder(file));
                return to;
            }
        }
    }

    // a backup is known by the name of its journal
    private static void rename(Path backups, String stem, String other) throws IOException {
        try (var files = Files.newDirectoryStream(backups)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith(stem + "-") && name.endsWith(ENDING)) {
                    Files.move(file, backups.resolve(other + name.substring(stem.length())));
                }
            }
        }
    }

    private static boolean free(Path file) {
        return Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
