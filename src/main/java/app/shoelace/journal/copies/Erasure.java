package app.shoelace.journal.copies;

import app.shoelace.files.PendingFiles;
import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Header;
import app.shoelace.journal.store.ProcessLock;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Takes away a journal, its backups, what a restored backup replaced, what was laid aside for want of its passphrase and
 * what a killed process left. Each file is overwritten once first, as far as the disk lets one overwrite. Conflict copies
 * are not touched.
 */
public final class Erasure {
    /** How the name of a folder begins in which a journal of made-up entries lies. */
    public static final String MADE_UP = "shoelace-made-up-";

    /** The name of that journal. */
    public static final String MADE_UP_NAME = "made-up.db";

    private static final String SETTINGS_ASIDE = "settings-(broken|newer)(-[0-9]+)?\\.json";

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
     * Takes everything away: with the journal the settings, and the journals of made-up entries that a killed process left
     * in a folder for what is passing.
     *
     * @param scratch that folder
     * @param settings the file of the settings; those put aside beside it go too
     * @throws CannotOpen if the journal is open elsewhere, or the file is no journal; nothing was taken away
     */
    public static Done everything(Path journal, Path scratch, Path settings) throws CannotOpen {
        return everything(journal, () -> {
            var left = new ArrayList<>(madeUp(scratch));
            left.addAll(settings(settings));
            return left;
        });
    }

    private static List<Path> settings(Path settings) {
        var left = new ArrayList<Path>();
        String name = String.valueOf(settings.getFileName());
        try {
            for (Path file : files(TroubleClassifier.folder(settings))) {
                String other = String.valueOf(file.getFileName());
                if (other.equals(name) || other.equals(name + ".part") || other.matches(SETTINGS_ASIDE)) {
                    try {
                        Files.delete(file);
                    } catch (IOException e) {
                        left.add(file);
                    }
                }
            }
        } catch (IOException e) {
            if (Files.exists(settings)) {
                left.add(settings);
            }
        }
        return left;
    }

    // one that a window shows now stays: it goes with that window
    private static List<Path> madeUp(Path scratch) {
        var left = new ArrayList<Path>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(scratch, MADE_UP + "*")) {
            for (Path folder : folders) {
                Path journal = folder.resolve(MADE_UP_NAME);
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(folder)) {
                    try {
                        left.addAll(everything(journal).left);
                        Files.deleteIfExists(folder);
                    } catch (CannotOpen | IOException e) {
                        left.add(folder);
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // there is no such folder, or it may not be read: then none was made there
        }
        return left;
    }

    /**
     * Takes everything away. The journal may be open nowhere. It goes last and at one stroke: where something was in the
     * way before, or the process was killed, it is still there and whole.
     *
     * @throws CannotOpen if the journal is open elsewhere, or the file is no journal; nothing was taken away
     */
    public static Done everything(Path journal) throws CannotOpen {
        return everything(journal, List::of);
    }

    private static Done everything(Path journal, Supplier<List<Path>> first) throws CannotOpen {
        Path asked = journal.toAbsolutePath().normalize();
        finish(asked);
        try {
            Path file = Files.exists(asked) ? asked.toRealPath() : asked;
            if (!Files.isDirectory(TroubleClassifier.folder(file))) {
                return new Done(first.get(), List.of());
            }
            try (ProcessLock process = ProcessLock.claim(file)) {
                refuseForeign(file);
                process.lock();
                var left = new ArrayList<>(first.get());
                left.addAll(everythingOf(file));
                if (Files.isSymbolicLink(asked) && Files.notExists(file)) {
                    // it leads nowhere now
                    Files.delete(asked);
                }
                return new Done(left, Replaced.conflicts(file));
            }
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(asked, e), e);
        }
    }

    // a slip in the name of the journal may cost nobody another file
    private static void refuseForeign(Path file) throws IOException, CannotOpen {
        boolean ours = Files.notExists(file)
                || (Files.isRegularFile(file)
                        && switch (Header.of(file)) {
                            case OURS, BROKEN -> true;
                            case UNKNOWN -> Files.isDirectory(Backups.folder(file));
                            case FOREIGN -> false;
                        });
        if (!ours) {
            throw new CannotOpen(new Trouble.NotAJournal(file));
        }
    }

    private static List<Path> everythingOf(Path file) throws IOException {
        PendingFiles.beside(file).clear();
        var left = new ArrayList<Path>();
        // one that was laid aside goes whole, and before the journal itself
        for (Path aside : aside(file)) {
            left.addAll(everythingOf(aside));
        }
        Path backups = Backups.folder(file);
        // a link leads to where other programs may keep their own: what lies there is told, and stays
        boolean linked = Files.isSymbolicLink(backups);
        for (Path each : ours(file, backups)) {
            try {
                if (linked && TroubleClassifier.folder(each).equals(backups)) {
                    left.add(each);
                } else {
                    SidecarFiles.takeAway(each);
                }
            } catch (IOException e) {
                left.add(each);
            }
        }
        try {
            if (!linked) {
                Files.deleteIfExists(backups);
            }
        } catch (IOException e) {
            // something lies in it that is not ours, or could not go
        }
        try {
            if (Files.isRegularFile(file)) {
                Files.move(file, ended(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                PrivateFiles.force(TroubleClassifier.folder(file));
            }
            wipe(file);
        } catch (IOException e) {
            left.add(file);
        }
        return left;
    }

    private static Path ended(Path file) {
        return file.resolveSibling(PrivateFiles.passing(file) + "ended" + PrivateFiles.NEW);
    }

    // what was left beside it must go before what says that it belongs to nothing
    private static void wipe(Path file) throws IOException {
        for (String ending : List.of("-journal", "-wal", "-shm", ".front")) {
            PrivateFiles.wipe(file.resolveSibling(file.getFileName() + ending));
        }
        PrivateFiles.wipe(ended(file));
    }

    /**
     * Takes away the rest where the process was killed when the journal itself was going, the last of everything. Does
     * nothing where there is no such rest.
     */
    public static void finish(Path journal) {
        Path asked = target(journal.toAbsolutePath().normalize());
        if (Files.exists(ended(asked)) && Files.notExists(asked)) {
            try (ProcessLock process = ProcessLock.claim(asked)) {
                process.lock();
                wipe(asked);
            } catch (CannotOpen | IOException e) {
                // someone is at it, or the next start is
            }
        }
    }

    // where a link leads, be there nothing any more
    private static Path target(Path asked) {
        try {
            return Files.isSymbolicLink(asked) ? asked.resolveSibling(Files.readSymbolicLink(asked)) : asked;
        } catch (IOException e) {
            return asked;
        }
    }

    private static List<Path> aside(Path file) throws IOException {
        var names = new OurNames(file);
        return files(TroubleClassifier.folder(file)).stream()
                .filter(each -> names.isAside(String.valueOf(each.getFileName())))
                .toList();
    }

    private static List<Path> ours(Path file, Path backups) throws IOException {
        var names = new OurNames(file);
        var ours = new ArrayList<Path>();
        for (Path each : files(backups)) {
            if (names.isInBackups(String.valueOf(each.getFileName()))) {
                ours.add(each);
            }
        }
        for (Path each : files(TroubleClassifier.folder(file))) {
            if (names.isBeside(String.valueOf(each.getFileName()))) {
                ours.add(each);
            }
        }
        // a file before what SQLite left beside it
        ours.sort(Comparator.naturalOrder());
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
