package app.shoelace.journal.store;

import app.shoelace.files.PrivateFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a journal for this process alone by an operating system's lock on a file that belongs to this computer, away from
 * the journal: in a synced folder a lock file would travel, and be deleted by another computer. The system lets go of the
 * lock when the process ends, however it ends. The lock is not on the journal itself: closing any channel to a file drops
 * all POSIX locks of the process on it, SQLite's among them.
 *
 * <p>What is written does not depend on it, see {@link OpenFile}.
 */
public final class ProcessLock implements AutoCloseable {
    // For the same reason one process may not even open the lock file twice; POSIX locks belong to the process, so this
    // belongs to it too.
    private static final Set<Path> HELD = new HashSet<>();
    private static final int TRIES = 1_000;
    private static final int NAME = 16;
    private static final int LONGEST_NOTE = 200;

    private final Path journal;
    private final Path file;
    private @Nullable FileChannel channel;
    // that of an older Shoelace, which locks a file beside the journal
    private @Nullable FileChannel older;

    private ProcessLock(Path journal) {
        this.journal = journal;
        this.file = lockOf(journal);
    }

    /**
     * Where the lock of a journal is.
     *
     * @param journal a real path
     */
    public static Path lockOf(Path journal) {
        String name = HexFormat.of().formatHex(Arrays.copyOf(sha256(journal.toString()), NAME));
        return folder(journal).resolve(name + ".lock");
    }

    /** Whether there is a lock file, held or left behind. */
    public static boolean maybeHeld(Path journal) {
        try {
            return Files.exists(lockOf(journal.toRealPath())) || Files.exists(beside(journal.toRealPath()));
        } catch (IOException e) {
            // where there is no journal, nobody has it
            return false;
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    // the same for all processes of one person, whatever their environment says
    private static Path folder(Path journal) {
        try {
            Path self = Path.of("/proc/self");
            if (!Files.exists(self)) {
                String person = System.getProperty("user.name").replaceAll("[^A-Za-z0-9]", "-");
                return made(Path.of(System.getProperty("java.io.tmpdir"), "shoelace-" + person));
            }
            Object uid = Files.getAttribute(self, "unix:uid");
            Path runtime = Path.of("/run/user/" + uid);
            Path folder = made(
                    Files.isDirectory(runtime) && Files.isWritable(runtime)
                            ? runtime.resolve("shoelace")
                            : Path.of("/tmp/shoelace-" + uid));
            if (uid.equals(Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS))) {
                return folder;
            }
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // there is no such place here
        }
        return TroubleClassifier.folder(journal);
    }

    private static Path made(Path folder) throws IOException {
        PrivateFiles.makeFolderUnlessThere(folder);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !Files.isWritable(folder)) {
            throw new IOException("cannot be used: " + folder);
        }
        PrivateFiles.forOwnerAlone(folder);
        return folder;
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
     * @throws CannotOpen if another one has it, or if no lock file can be made
     */
    public void lock() throws CannotOpen {
        try {
            for (int i = 0; i < TRIES; i++) {
                // not, where the file that was locked had just been taken away by the process that let go
                if (lockOnce()) {
                    lockOlder();
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

    private static Path beside(Path journal) {
        return journal.resolveSibling(journal.getFileName() + ".lock");
    }

    // one that was left there, or came from another computer, locks nobody out
    private void lockOlder() throws IOException, CannotOpen {
        Path beside = beside(journal);
        if (beside.equals(file) || !Files.isRegularFile(beside, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        FileChannel opened = FileChannel.open(beside, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (opened.tryLock() == null) {
            opened.close();
            throw new CannotOpen(new Trouble.Locked(journal));
        }
        older = opened;
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

    /** What a process noted that was killed while it had the journal; empty where it noted nothing. */
    public Optional<String> noted() {
        FileChannel held = channel;
        if (held == null) {
            return Optional.empty();
        }
        try {
            var note = ByteBuffer.allocate(LONGEST_NOTE);
            held.read(note, 0);
            return Optional.of(new String(note.array(), 0, note.position(), StandardCharsets.UTF_8))
                    .filter(text -> !text.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Notes something that the next process is to know if this one is killed. A power cut takes it away. */
    public void note(String text) {
        FileChannel held = channel;
        if (held != null) {
            try {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                held.write(ByteBuffer.wrap(bytes), 0);
                held.truncate(bytes.length);
            } catch (IOException e) {
                // the next process will look more closely
            }
        }
    }

    /** Lets go. */
    @Override
    public void close() {
        letGo(channel, file);
        channel = null;
        letGo(older, beside(journal));
        older = null;
        synchronized (HELD) {
            HELD.remove(journal);
        }
    }

    private static void letGo(@Nullable FileChannel held, Path file) {
        if (held != null) {
            // taken away while it is still held, so that nobody else can be holding it
            PrivateFiles.discard(file);
            try {
                held.close();
            } catch (IOException e) {
                // the system closes it with the process
            }
        }
    }
}
