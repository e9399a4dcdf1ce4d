package app.shoelace.journal.copies;

import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.store.Stale;
import app.shoelace.journal.store.Stamp;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The files that a change of form leaves beside a journal or a backup for a moment: the new one until it takes the place,
 * and the one from before, under a second name, until it is overwritten. A killed process may leave either behind.
 */
public final class SidecarFiles {
    private static final String FRESH = ".change";
    private static final String BEFORE = ".before";
    private static final String PART = ".part";
    private static final List<String> OWN = List.of("-journal", "-wal", "-shm", ".lock", ".front");

    private SidecarFiles() {}

    /** Whether a file of that name would be taken for a part of the journal, or for one of its backups. */
    public static boolean isOurs(Path journal, Path file) {
        String name = String.valueOf(file.getFileName());
        String own = String.valueOf(journal.getFileName());
        String stem = Replaced.stem(journal);
        Path folder = TroubleClassifier.folder(file);
        return isSame(folder, Backups.folder(journal))
                || (isSame(folder, TroubleClassifier.folder(journal))
                        && (name.startsWith(PrivateFiles.passing(journal))
                                || name.startsWith(stem + Replaced.WORD)
                                || name.startsWith(stem + LayingAside.WORD)
                                || OWN.stream().anyMatch(ending -> name.equals(own + ending))));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** The new one. */
    static Path fresh(Path file) {
        return named(file, FRESH);
    }

    private static Path before(Path file) {
        return named(file, BEFORE);
    }

    private static Path named(Path file, String ending) {
        return file.resolveSibling("." + file.getFileName() + ending);
    }

    /**
     * Puts the new one into the place at one stroke, then overwrites the one from before. No connection may be open on
     * either. Every change of form goes through here.
     *
     * @param read tells the file that the new one was made from: no other is replaced or overwritten
     * @return whether the one from before is gone; else it lies there until the next opening
     * @throws IOException if the new one could not be put there; then all is as it was
     * @throws Stale if another file is there, or it was written to since; then all is as it was
     */
    public static boolean swap(Path file, Stamp read) throws IOException {
        clearBefore(file);
        boolean linked = link(before(file), file);
        if (!Stamp.of(file).equals(Optional.of(read))
                || (linked && !Stamp.of(before(file)).equals(Optional.of(read)))) {
            if (linked) {
                PrivateFiles.discard(before(file));
            }
            throw new Stale("written to meanwhile: " + file);
        }
        try {
            Files.move(fresh(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            PrivateFiles.discard(before(file));
            throw e;
        }
        try {
            PrivateFiles.force(TroubleClassifier.folder(file));
            boolean asRead = Stamp.of(before(file)).equals(Optional.of(read));
            if (linked && asRead) {
                PrivateFiles.wipe(before(file));
                PrivateFiles.force(TroubleClassifier.folder(file));
            }
            return !linked || asRead;
        } catch (IOException e) {
            // the new one is in place, whatever became of the old one
            return false;
        }
    }

    // some file systems have no second names; there the old blocks cannot be reached once the new file is in place
    private static boolean link(Path second, Path file) {
        try {
            Files.createLink(second, file);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Takes away a new one that never took the place. */
    public static void clearFresh(Path file) throws IOException {
        PrivateFiles.wipe(fresh(file));
        Files.deleteIfExists(named(file, FRESH + "-journal"));
    }

    /** Takes away what lay beside it for a moment, see {@link PrivateFiles#makeAnew}. */
    public static void clearNew(Path file) throws IOException {
        String begin = PrivateFiles.passing(file);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(TroubleClassifier.folder(file))) {
            for (Path each : files) {
                String name = String.valueOf(each.getFileName());
                if (name.startsWith(begin)
                        && name.substring(begin.length()).matches("(ended|[0-9]{1,20})\\.new(-journal)?")) {
                    PrivateFiles.wipe(each);
                }
            }
        }
    }

    /** Takes away the one from before; to be called only once the one in its place is known to be whole. */
    public static void clearBefore(Path file) throws IOException {
        Path before = before(file);
        if (Files.exists(before, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.isSameFile(before, file)) {
                // killed before the swap: a second name of what is in use
                Files.delete(before);
            } else {
                PrivateFiles.wipe(before);
            }
        }
    }

    /** Does the same for the copies in a folder, and takes away those that were never finished. */
    static void clearCopies(Path folder, OurNames names) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (names.isUnfinished(name)) {
                    PrivateFiles.wipe(file);
                } else if (name.startsWith(".") && name.endsWith(BEFORE)) {
                    String copy = name.substring(1, name.length() - BEFORE.length());
                    if (names.isFollowing(copy)) {
                        clearBefore(file.resolveSibling(copy));
                    }
                }
            }
        }
    }

    /** Overwrites a copy and takes it away; whenever the process is killed, no half of it is taken for a whole one. */
    static void takeAway(Path copy) throws IOException {
        String name = String.valueOf(copy.getFileName());
        Path going = copy;
        if (name.endsWith(Replaced.ENDING) && Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)) {
            going = named(copy, PART);
            Files.move(copy, going, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        PrivateFiles.wipe(going);
    }
}
