package app.shoelace.journal;

import app.shoelace.files.PrivateFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A copy that is being made somewhere else. Where it lies until it has its name is noted beside the journal, so that what
 * a killed process leaves there goes at the next opening.
 *
 * @param note the file with that note
 */
record Underway(Path note) {
    private static final String ENDING = "copying";
    private static final int LONGEST = 8192;
    private static final int PAGE = 4096;

    static Underway of(Path journal) {
        return new Underway(journal.resolveSibling(PrivateFiles.passing(journal) + ENDING));
    }

    /** Makes the empty file that is to become that copy. */
    Path begin(Path copy) throws IOException {
        Path part = PrivateFiles.makeAnew(copy);
        try {
            PrivateFiles.makeUnlessThere(note);
            Files.writeString(note, part.toAbsolutePath().toString());
            PrivateFiles.force(note);
        } catch (IOException e) {
            // the copy matters more than the note
        }
        return part;
    }

    /** The copy has its name, or is given up and gone. */
    void end() {
        Faults.delete(note);
    }

    /** Takes away what a killed process left. */
    void clear() throws IOException {
        if (!Files.isRegularFile(note, LinkOption.NOFOLLOW_LINKS) || Files.size(note) > LONGEST) {
            return;
        }
        try {
            Path part = Path.of(Files.readString(note, StandardCharsets.UTF_8));
            String name = String.valueOf(part.getFileName());
            // nothing but what was made here, whatever the note says
            if (name.startsWith(".") && name.endsWith(PrivateFiles.NEW) && ours(part)) {
                Beside.wipe(part);
            }
        } catch (InvalidPathException | CharacterCodingException e) {
            // it was not written to its end; the part is still empty
        }
        Files.delete(note);
    }

    private static boolean ours(Path part) throws IOException {
        if (!Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(part)) {
            // its first page is written last
            if (Arrays.equals(in.readNBytes(PAGE), new byte[(int) Math.min(PAGE, Files.size(part))])) {
                return true;
            }
        }
        return switch (Header.of(part)) {
            case OURS, BROKEN -> true;
            case FOREIGN, UNKNOWN -> false;
        };
    }
}
