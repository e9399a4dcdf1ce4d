package app.shoelace.journal;

import app.shoelace.files.PrivateFiles;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A copy that is being made somewhere else. Where it lies until it has its name is noted beside the journal, so that what
 * a killed process leaves there goes at the next opening.
 *
 * @param note the file with that note
 */
record Underway(Path note) {
    private static final String ENDING = "copying";
    private static final int LONGEST = 8192;
    private static final Pattern NAME = Pattern.compile("\\..+\\.[0-9a-f-]{36}\\" + PrivateFiles.NEW);

    static Underway of(Path journal) {
        return new Underway(journal.resolveSibling(PrivateFiles.passing(journal) + ENDING));
    }

    /** Makes the empty file that is to become that copy. */
    Path begin(Path copy) throws IOException {
        // noted before there is anything
        Path part = copy.resolveSibling(PrivateFiles.passing(copy) + UUID.randomUUID() + PrivateFiles.NEW);
        try {
            PrivateFiles.makeUnlessThere(note);
            Files.writeString(note, part.toAbsolutePath().toString());
            PrivateFiles.force(note);
            PrivateFiles.force(Faults.folder(note));
        } catch (IOException e) {
            // the copy matters more than the note
        }
        try {
            PrivateFiles.make(part);
            return part;
        } catch (IOException e) {
            end();
            throw e;
        }
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
            if (NAME.matcher(name).matches()) {
                Beside.wipe(part);
                Beside.wipe(part.resolveSibling(name + "-journal"));
            }
        } catch (InvalidPathException | CharacterCodingException e) {
            // it was not written to its end; the part is still empty
        }
        Files.delete(note);
    }
}
