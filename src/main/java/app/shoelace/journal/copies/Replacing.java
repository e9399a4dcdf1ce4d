package app.shoelace.journal.copies;

import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.store.Stamp;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Puts a whole new file into the place of a journal at one stroke and keeps the one that was there, beside it, under a
 * name with the day: {@code journal-replaced-2026-11-25.db}. Whenever the process is killed, a whole file is in the place.
 */
public final class Replacing {
    private static final String FRESH = ".restore";
    private static final String ROLLBACK = "-journal";
    private static final List<String> BESIDE = List.of(ROLLBACK, "-wal", "-shm");

    private Replacing() {}

    /** Where the new file is made. */
    static Path fresh(Path file) {
        return file.resolveSibling("." + file.getFileName() + FRESH);
    }

    /** Takes away a new file that never took the place. */
    public static void clear(Path file) throws IOException {
        PrivateFiles.wipe(fresh(file));
        Files.deleteIfExists(fresh(file).resolveSibling(fresh(file).getFileName() + ROLLBACK));
        for (Path name : Replaced.of(file)) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.isSameFile(name, file)) {
                undo(file, name);
            }
        }
    }

    // killed before the swap: a second name of what is in use
    private static void undo(Path file, Path name) throws IOException {
        for (String ending : BESIDE) {
            Path there = name.resolveSibling(name.getFileName() + ending);
            Path here = file.resolveSibling(file.getFileName() + ending);
            if (Files.exists(there, LinkOption.NOFOLLOW_LINKS) && Files.notExists(here, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(there, here);
            }
        }
        Files.delete(name);
        PrivateFiles.force(TroubleClassifier.folder(file));
    }

    /**
     * Does it. No connection may be open on either.
     *
     * @return where the one from before lies now; nothing where there was none
     */
    static Optional<Path> swap(Path file, LocalDate today) throws IOException {
        Path folder = TroubleClassifier.folder(file);
        Optional<Path> kept = Optional.empty();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Path name = kept(file, today);
            kept = Optional.of(name);
            // what SQLite had not finished belongs to that one; it would be taken for a part of the new one
            for (String ending : BESIDE) {
                Path beside = file.resolveSibling(file.getFileName() + ending);
                if (Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) {
                    Files.move(beside, name.resolveSibling(name.getFileName() + ending));
                }
            }
            PrivateFiles.force(folder);
        }
        Files.move(fresh(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        PrivateFiles.force(folder);
        return kept;
    }

    // whichever file is there at the end: another program may put a new one there meanwhile
    private static Path kept(Path file, LocalDate today) throws IOException {
        while (true) {
            Optional<Stamp> before = Stamp.of(file);
            Path name = free(file, today);
            keep(file, name);
            if (Stamp.of(file).equals(before)) {
                return name;
            }
        }
    }

    private static void keep(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (IOException | UnsupportedOperationException e) {
            // a file system without second names: a copy, whole before it has the name
            Path copy = PrivateFiles.makeAnew(file);
            try {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                PrivateFiles.force(copy);
                Files.move(copy, name);
            } finally {
                PrivateFiles.discard(copy);
            }
        }
    }

    private static Path free(Path file, LocalDate today) {
        for (int number = 1; ; number++) {
            String more = number == 1 ? "" : "-" + number;
            Path name = file.resolveSibling(Replaced.stem(file) + Replaced.WORD + today + more + Replaced.ENDING);
            if (Files.notExists(name, LinkOption.NOFOLLOW_LINKS)
                    && Files.notExists(name.resolveSibling(name.getFileName() + ROLLBACK))) {
                return name;
            }
        }
    }
}
