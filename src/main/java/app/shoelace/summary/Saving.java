package app.shoelace.summary;

import app.shoelace.files.IoFailure;
import app.shoelace.files.PendingFiles;
import app.shoelace.files.PrivateFiles;
import app.shoelace.text.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts a file where the person asked for it: whole or not at all, and for their own eyes as far as the system knows that. */
public final class Saving {
    private final PendingFiles underway;

    private Saving(PendingFiles underway) {
        this.underway = underway;
    }

    /** For what is saved while that journal is open, or might be; what a killed saving leaves goes when it is next opened. */
    public static Saving beside(Path journal) {
        return new Saving(PendingFiles.beside(journal));
    }

    /** How it ended. */
    public sealed interface Outcome {
        /** It is there, whole. */
        record Saved(Path file) implements Outcome {}

        /** Something of that name is there, and was left as it is. */
        record Exists(Path file) implements Outcome {}

        /** The folder is not there. */
        record NoFolder(Path file) implements Outcome {}

        /** The folder may not be written. */
        record NotAllowed(Path file) implements Outcome {}

        /** No room is left. */
        record DiskFull(Path file) implements Outcome {}

        /** The disk answered with a fault of its own. */
        record DiskFails(Path file) implements Outcome {}

        /** Anything else; {@code detail} is for the one who helps. */
        record Other(Path file, String detail) implements Outcome {}

        /** Whether it is there. */
        default boolean saved() {
            return this instanceof Saved;
        }

        /** What happened, what is safe, what to do, in two sentences. */
        default String told(Messages messages) {
            return switch (this) {
                case Saved(var file) -> messages.text("summary.saved", file);
                case Exists(var file) -> messages.text("summary.not-saved.exists", file);
                case NoFolder(var file) -> messages.text("summary.not-saved.folder", file);
                case NotAllowed(var file) -> messages.text("summary.not-saved.allowed", file);
                case DiskFull(var file) -> messages.text("summary.not-saved.full", file);
                case DiskFails(var file) -> messages.text("summary.not-saved.fails", file);
                case Other(var file, var detail) -> messages.text("summary.not-saved.other", file, detail);
            };
        }
    }

    /** Saves a new file; one that is there stays as it is. */
    public Outcome save(Path file, byte[] bytes) {
        return save(file, bytes, new CopyOption[0]);
    }

    /** Saves a file in the place of another, which the person agreed to. */
    public Outcome replace(Path file, byte[] bytes) {
        return save(file, bytes, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Outcome save(Path file, byte[] bytes, CopyOption... how) {
        if (how.length == 0 && Files.exists(file)) {
            return new Outcome.Exists(file);
        }
        try (PendingFiles.Part part = underway.begin(file)) {
            Files.write(part.file(), bytes, StandardOpenOption.WRITE);
            PrivateFiles.force(part.file());
            Files.move(part.file(), file, how);
            return new Outcome.Saved(file);
        } catch (IOException e) {
            return failed(file, e);
        }
    }

    private static Outcome failed(Path file, IOException e) {
        Path folder = file.toAbsolutePath().getParent();
        if (e instanceof FileAlreadyExistsException) {
            return new Outcome.Exists(file);
        }
        if (e instanceof NoSuchFileException
                || e instanceof NotDirectoryException
                || folder == null
                || !Files.isDirectory(folder)) {
            return new Outcome.NoFolder(file);
        }
        if (IoFailure.isFull(e)) {
            return new Outcome.DiskFull(file);
        }
        if (IoFailure.isFault(e)) {
            return new Outcome.DiskFails(file);
        }
        if (e instanceof AccessDeniedException || IoFailure.isNotAllowed(folder, e)) {
            return new Outcome.NotAllowed(file);
        }
        return new Outcome.Other(file, e.getClass().getSimpleName() + " " + IoFailure.words(e));
    }
}
