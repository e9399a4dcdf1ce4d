package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A folder as it was, to be held against what it became. */
public record Untouched(Path folder, Map<String, String> files) {

    public static Untouched remember(Path folder) throws IOException {
        return new Untouched(folder, look(folder));
    }

    private static Map<String, String> look(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            files.forEach(file -> found.put(folder.relativize(file).toString(), state(file)));
        }
        return found;
    }

    private static String state(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return "";
            }
            byte[] bytes = Files.readAllBytes(file);
            return Files.getLastModifiedTime(file) + " " + bytes.length + " " + java.util.Arrays.hashCode(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing was written, added or taken away. */
    public void check() throws IOException {
        assertThat(look(folder)).isEqualTo(files);
    }

    /** Opening, making-or-opening and checking all find this trouble, and leave everything as it was. */
    public static <T extends Trouble> T refused(Path file, Class<T> trouble) throws IOException {
        Path folder = TroubleClassifier.folder(file);
        Untouched before = remember(folder);
        T found = trouble(() -> JournalFile.open(file, Samples.CLOCK).close(), trouble);
        before.check();
        assertThat(trouble(() -> JournalFile.openOrCreate(file, Samples.CLOCK).close(), trouble))
                .isEqualTo(found);
        assertThat(trouble(() -> JournalFile.check(file, Samples.CLOCK), trouble))
                .isEqualTo(found);
        assertThat(trouble(() -> JournalFile.create(file, Samples.CLOCK).close(), Trouble.Exists.class))
                .isEqualTo(new Trouble.Exists(file));
        before.check();
        return found;
    }

    /** Something that can go wrong. */
    public interface Attempt {
        void run() throws Exception;
    }

    /** The trouble that an opening ends in. */
    public static <T extends Trouble> T trouble(Attempt attempt, Class<T> trouble) {
        CannotOpen e = catchThrowableOfType(CannotOpen.class, attempt::run);
        assertThat(e).as("it opened").isNotNull();
        assertThat(e.trouble()).isInstanceOf(trouble);
        return trouble.cast(e.trouble());
    }

    /** The trouble that a change ends in. */
    public static <T extends Trouble> T notKept(Attempt attempt, Class<T> trouble) {
        NotSaved e = catchThrowableOfType(NotSaved.class, attempt::run);
        assertThat(e).as("it was kept").isNotNull();
        assertThat(e.trouble()).isInstanceOf(trouble);
        return trouble.cast(e.trouble());
    }
}
