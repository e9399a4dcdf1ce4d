package app.shoelace.journal.store;

import app.shoelace.files.PrivateFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a journal for this process alone by an operating system's lock on a file beside it. The system lets go of the
 * lock when the process ends, however it ends. The lock is not on the journal itself: closing any channel to a file
 * drops all POSIX locks of the process on it, SQLite's among them.
 */
public final class ProcessLock implements AutoCloseable {
    // For the same reason one process may not even open the lock file twice; POSIX locks belong to the process, so this
    // belongs to it too.
    private static final Set<Path> HELD = new HashSet<>();
    private static final int TRIES = 1_000;

    private final Path journal;
    private final Path file;
    private @Nullable FileChannel channel;

    private ProcessLock(Path journal) {
        this.journal = journal;
        this.file = journal.resolveSibling(journal.getFileName() + ".lock");
    }

    /**
     * Claims the journal within this process; touches no file.
     *
     * @param journal a real path
     * @throws CannotOpen if this process has it open already
     */
    public static ProcessLock claim(Path journal) throws CannotOpen {
        synchronized (HELD) {
            if (!HELD.add(journal)) {
                throw new CannotOpen(new Trouble.Locked(journal));
            }
        }
        return new ProcessLock(journal);
    }

    /**
     * Locks other processes out.
     *
     * @throws CannotOpen if another one has it, or if no lock file can be made there
     */
    public void lock() throws CannotOpen {
        try {
            for (int i = 0; i < TRIES; i++) {
                // not, where the file that was locked had just been taken away by the process that let go
                if (lockOnce()) {
                    return;
                }
            }
            throw new CannotOpen(new Trouble.Other(journal, "nothing can be locked at " + file));
        } catch (IOException e) {
            throw new CannotOpen(TroubleClassifier.place(journal, e), e);
        }
    }

    private boolean lockOnce() throws IOException, CannotOpen {
        PrivateFiles.makeUnlessThere(file);
        Object before = key();
        FileChannel opened;
        try {
            opened = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return false;
        }
        boolean kept = false;
        try {
            if (opened.tryLock() == null) {
                throw new CannotOpen(new Trouble.Locked(journal));
            }
            kept = before.equals(key());
            if (kept) {
                channel = opened;
            }
            return kept;
        } finally {
            if (!kept) {
                opened.close();
            }
        }
    }

    // which file it is, whatever its name; some systems cannot say
    private Object key() throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key;
        } catch (NoSuchFileException e) {
            return "none";
        }
    }

    /** Lets go. */
    @Override
    public void close() {
        FileChannel held = channel;
        if (held != null) {
            channel = null;
            // taken away while it is still held, so that nobody else can be holding it
            PrivateFiles.discard(file);
            try {
                held.close();
            } catch (IOException e) {
                // the system closes it with the process
            }
        }
        synchronized (HELD) {
            HELD.remove(journal);
        }
    }
}
