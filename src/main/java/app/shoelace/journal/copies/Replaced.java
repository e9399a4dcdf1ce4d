package app.shoelace.journal.copies;

import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The files beside a journal that have its name and something more. */
public final class Replaced {
    static final String WORD = "-replaced-";
    static final String ENDING = ".db";

    private Replaced() {}

    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /**
     * Those that a restored backup took the place of.
     *
     * @throws IOException if their folder cannot be read
     */
    public static List<Path> of(Path journal) throws IOException {
        return beside(journal, more -> more.startsWith(WORD));
    }

    /**
     * Those that a synced folder made of two writers at a time, by their names: Syncthing's {@code .sync-conflict-},
     * Nextcloud's and Dropbox's {@code conflicted copy}, and what else says {@code conflict}.
     *
     * @throws IOException if their folder cannot be read
     */
    public static List<Path> conflicts(Path journal) throws IOException {
        return beside(
                journal,
                more -> !more.startsWith(WORD) && more.toLowerCase(Locale.ROOT).contains("conflict"));
    }

    private static List<Path> beside(Path journal, Predicate<String> more) throws IOException {
        String stem = stem(journal);
        var found = new ArrayList<Path>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(TroubleClassifier.folder(journal))) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith(stem)
                        && name.endsWith(ENDING)
                        && more.test(name.substring(stem.length()))
                        && Files.isRegularFile(file)) {
                    found.add(file);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }
}
