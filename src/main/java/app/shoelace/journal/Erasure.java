package app.shoelace.journal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes away a journal, its backups, what a restored backup replaced and what a killed process left. Each file is
 * overwritten once first, as far as the disk lets one overwrite. Conflict copies are not touched.
 */
public final class Erasure {
    private Erasure() {}

    /**
     * What came of it.
     *
     * @param left our own files that could not be taken away
     * @param untouched copies beside the journal that a synced folder made; they may hold the same words
     */
    public record Done(List<Path> left, List<Path> untouched) {
        public Done {
            left = List.copyOf(left);
            untouched = List.copyOf(untouched);
        }
    }

    /**
     * Takes everything away. The journal may be open nowhere. It goes last: where something was in the way before, it is
     * still there.
     *
     * @throws CannotOpen if the journal is open elsewhere; nothing was taken away
     */
    public static Done everything(Path journal) throws CannotOpen {
        Path asked = journal.toAbsolutePath().normalize();
        try {
            Path file = Files.exists(asked) ? asked.toRealPath() : asked;
            if (!Files.isDirectory(Faults.folder(file))) {
                return new Done(List.of(), List.of());
            }
            try (OneProcess process = OneProcess.claim(file)) {
                process.lock();
                return everythingOf(file);
            }
        } catch (IOException e) {
            throw new CannotOpen(Faults.place(asked, e), e);
        }
    }

    private static Done everythingOf(Path file) throws IOException {
        Path backups = Backups.folder(file);
        var left = new ArrayList<Path>();
        for (Path each : ours(file, backups)) {
            try {
                Beside.wipe(each);
            } catch (IOException e) {
                left.add(each);
            }
        }
        try {
            Files.deleteIfExists(backups);
        } catch (IOException e) {
            // something lies in it that is not ours, or could not go
        }
        return new Done(left, Replaced.conflicts(file));
    }

    private static List<Path> ours(Path file, Path backups) throws IOException {
        var ours = new ArrayList<Path>();
        String stem = Replaced.stem(file);
        for (Path each : files(backups)) {
            String name = String.valueOf(each.getFileName());
            if (name.startsWith(stem + "-") || name.startsWith("." + stem + "-")) {
                ours.add(each);
            }
        }
        String name = String.valueOf(file.getFileName());
        for (Path each : files(Faults.folder(file))) {
            String other = String.valueOf(each.getFileName());
            boolean unfinished = other.startsWith("." + name + ".") || other.matches("\\.journal.*\\.new(-journal)?");
            if (unfinished || other.startsWith(stem + Replaced.WORD)) {
                ours.add(each);
            }
        }
        for (String ending : List.of("-journal", "-wal", "-shm", "")) {
            Path each = file.resolveSibling(name + ending);
            if (Files.exists(each, LinkOption.NOFOLLOW_LINKS)) {
                ours.add(each);
            }
        }
        return ours;
    }

    private static List<Path> files(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            for (Path each : found) {
                if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(each);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return files;
    }
}
