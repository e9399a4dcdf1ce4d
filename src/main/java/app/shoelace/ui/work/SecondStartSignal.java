package app.shoelace.ui.work;

import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.JournalFile;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How a second start asks the window that has the journal open to come to the front: a file beside the journal, which the
 * first one takes away when it has seen it.
 */
public final class SecondStartSignal implements AutoCloseable {
    private final WatchService watch;

    private SecondStartSignal(WatchService watch) {
        this.watch = watch;
    }

    /** Whether someone may have the journal open, or was killed while they had. */
    public static boolean maybeTaken(Path journal) {
        return JournalFile.maybeTaken(journal);
    }

    /**
     * Rings, and waits until someone answers. Nothing of it is left behind.
     *
     * @return whether someone did, within that time
     */
    public static boolean ring(Path journal, Duration patience) {
        Path bell = beside(journal, ".front");
        long until = System.nanoTime() + patience.toNanos();
        try (WatchService answered = bell.getFileSystem().newWatchService()) {
            folder(bell).register(answered, StandardWatchEventKinds.ENTRY_DELETE);
            PrivateFiles.makeUnlessThere(bell);
            try {
                long left = until - System.nanoTime();
                while (Files.exists(bell) && left > 0) {
                    WatchKey key = answered.poll(left, TimeUnit.NANOSECONDS);
                    if (key != null) {
                        key.pollEvents();
                        key.reset();
                    }
                    left = until - System.nanoTime();
                }
                return !Files.exists(bell);
            } finally {
                Files.deleteIfExists(bell);
            }
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Listens from now on, on a thread of its own, until it is closed.
     *
     * @param rung is called on that thread each time someone rings
     * @throws IOException if the folder cannot be watched
     */
    public static SecondStartSignal listen(Path journal, Runnable rung) throws IOException {
        Path bell = beside(journal, ".front");
        WatchService watch = bell.getFileSystem().newWatchService();
        boolean listening = false;
        try {
            folder(bell).register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Thread.ofPlatform().name("doorbell").daemon().start(() -> answer(watch, bell, rung));
            listening = true;
            return new SecondStartSignal(watch);
        } finally {
            if (!listening) {
                watch.close();
            }
        }
    }

    private static void answer(WatchService watch, Path bell, Runnable rung) {
        try {
            boolean watching = true;
            while (watching) {
                // one that rang before we listened is answered too
                if (Files.deleteIfExists(bell)) {
                    rung.run();
                }
                WatchKey key = watch.take();
                key.pollEvents();
                watching = key.reset();
            }
        } catch (ClosedWatchServiceException | IOException e) {
            // closed, or the folder is gone: then nobody can be heard any more, and a second start says so itself
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops listening. */
    @Override
    public void close() {
        try {
            watch.close();
        } catch (IOException e) {
            // it ends with the process
        }
    }

    // both starts may have been given other names of the same file
    private static Path beside(Path journal, String ending) {
        Path real;
        try {
            real = journal.toRealPath();
        } catch (IOException e) {
            real = journal.toAbsolutePath();
        }
        return real.resolveSibling(real.getFileName() + ending);
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }
}
