package app.shoelace.journal.copies;

import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The files beside a journal that have its name and something more. */
public final class Replaced {
    static final String WORD = "-replaced-";
    public static final String ENDING = ".db";

    private Replaced() {}

    public static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /**
     * Those that a restored backup took the place of.
     *
     * @throws IOException if their folder cannot be read
     */
    public static List<Path> of(Path journal) throws IOException {
        return named(TroubleClassifier.folder(journal), new OurNames(journal)::isReplaced);
    }

    /**
     * Those that a synced folder made because two computers wrote at a time, told by their names: beside the journal, and
     * in the folder of its backups.
     *
     * @throws IOException if a folder cannot be read
     */
    public static List<Path> conflicts(Path journal) throws IOException {
        var names = new OurNames(journal);
        List<Path> found = named(TroubleClassifier.folder(journal), names::isConflict);
        found.addAll(named(Backups.folder(journal), names::isConflict));
        return found;
    }

    private static List<Path> named(Path folder, Predicate<String> named) throws IOException {
        var found = new ArrayList<Path>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (named.test(String.valueOf(file.getFileName()))
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    found.add(file);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return found;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }
}
