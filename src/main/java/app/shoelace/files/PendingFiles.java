package app.shoelace.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Files that are being made somewhere else: copies, exports, pages. Where each lies until it has its name is noted beside
 * the journal, so that what a killed process leaves there goes at the next opening.
 */
public final class PendingFiles {
    private static final String NOTE = ".underway";
    private static final int LONGEST = 8192;
    private static final Pattern PART = Pattern.compile("\\.shoelace-[0-9a-f-]{36}\\.part");

    private final Path journal;

    private PendingFiles(Path journal) {
        this.journal = journal;
    }

    /** Those of which the notes lie beside that journal, which need not be there. */
    public static PendingFiles beside(Path journal) {
        try {
            return new PendingFiles(journal.toRealPath());
        } catch (IOException e) {
            return new PendingFiles(journal.toAbsolutePath());
        }
    }

    /**
     * A file that is to have its name once it is whole.
     *
     * @param file where it lies until then
     */
    public record Part(Path file, Path note) implements AutoCloseable {
        /** It has its name, or is given up and goes. */
        @Override
        public void close() {
            PrivateFiles.discard(file);
            try {
                PrivateFiles.force(folder(file));
            } catch (IOException e) {
                // there is no such folder
            }
            // not before: a power cut could bring back the one without the other
            PrivateFiles.discard(note);
        }
    }

    /** Makes the empty file that is to become that one. */
    public Part begin(Path file) throws IOException {
        UUID id = UUID.randomUUID();
        Path part = file.toAbsolutePath().resolveSibling(".shoelace-" + id + ".part");
        Path note = journal.resolveSibling(PrivateFiles.passing(journal) + id + NOTE);
        try {
            // noted before there is anything
            PrivateFiles.make(note);
            Files.writeString(note, part.toString());
            PrivateFiles.force(note);
            PrivateFiles.force(folder(journal));
        } catch (IOException e) {
            // the file matters more than the note
        }
        try {
            PrivateFiles.make(part);
            return new Part(part, note);
        } catch (IOException e) {
            PrivateFiles.discard(note);
            throw e;
        }
    }

    /** Takes away what a killed process left; what lies where nothing can be reached now stays noted. */
    public void clear() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(journal))) {
            for (Path note : files) {
                String name = String.valueOf(note.getFileName());
                if (name.startsWith(PrivateFiles.passing(journal)) && name.endsWith(NOTE)) {
                    clear(note);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static void clear(Path note) throws IOException {
        if (!Files.isRegularFile(note, LinkOption.NOFOLLOW_LINKS) || Files.size(note) > LONGEST) {
            return;
        }
        try {
            Path part = Path.of(Files.readString(note, StandardCharsets.UTF_8));
            String name = String.valueOf(part.getFileName());
            // nothing but what was made here, whatever the note says
            if (PART.matcher(name).matches()) {
                if (Files.notExists(folder(part))) {
                    return;
                }
                PrivateFiles.wipe(part);
                PrivateFiles.wipe(part.resolveSibling(name + "-journal"));
            }
        } catch (InvalidPathException | CharacterCodingException e) {
            // it was not written to its end; the part is still empty
        }
        Files.delete(note);
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }
}
