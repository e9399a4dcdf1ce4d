package app.shoelace.journal.copies;

import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Two small files beside a journal. One says that the journal is sealed: it tells an older, readable file that was put in
 * its place from a journal that never had a passphrase. Where the folder is synced, it is synced with the journal. Whoever
 * can write in the folder can delete it, so it protects against accidents and older copies, not against an attacker. The
 * other says that the older copies are being removed, so that the next opening can finish that.
 */
public record SealNotes(Path journal) {
    private static final String SEALED = "sealed";
    private static final String REMOVING = "removing";
    private static final String OPEN = "open";
    private static final int LONGEST = 16;

    /** Notes that the journal is sealed, or that it is not; returns once that is on disk. */
    public void sealed(boolean sealed) throws IOException {
        if (sealed && !wasSealed()) {
            put(SEALED, SEALED);
        } else if (!sealed) {
            remove(SEALED);
        }
    }

    /** Whether it was sealed when this app had it open last. */
    public boolean wasSealed() {
        return Files.isRegularFile(file(SEALED), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Notes that the older copies are to be removed.
     *
     * @param sealed whether the journal is sealed once that may begin
     */
    public void removing(boolean sealed) throws IOException {
        remove(REMOVING);
        put(REMOVING, sealed ? SEALED : OPEN);
    }

    /** Whether older copies are still to be removed from beside a journal that is sealed now, or is not. */
    public boolean isRemoving(boolean sealed) throws IOException {
        Path note = file(REMOVING);
        return Files.isRegularFile(note, LinkOption.NOFOLLOW_LINKS)
                && Files.size(note) <= LONGEST
                && Files.readString(note, StandardCharsets.ISO_8859_1).equals(sealed ? SEALED : OPEN);
    }

    /** Notes that no older copies are to be removed any more. */
    public void removed() throws IOException {
        remove(REMOVING);
    }

    /** Forgets all, as where another journal takes the place. */
    public void forget() throws IOException {
        remove(SEALED);
        remove(REMOVING);
    }

    private Path file(String what) {
        return journal.resolveSibling(PrivateFiles.passing(journal) + what);
    }

    private void put(String what, String text) throws IOException {
        Path fresh = PrivateFiles.makeAnew(journal);
        try {
            Files.writeString(fresh, text, StandardCharsets.ISO_8859_1);
            PrivateFiles.force(fresh);
            Files.move(fresh, file(what));
            PrivateFiles.force(TroubleClassifier.folder(journal));
        } finally {
            PrivateFiles.discard(fresh);
        }
    }

    private void remove(String what) throws IOException {
        if (Files.deleteIfExists(file(what))) {
            PrivateFiles.force(TroubleClassifier.folder(journal));
        }
    }
}
