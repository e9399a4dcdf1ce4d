package app.shoelace.journal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Tells whether the file at a name is still the one that was read, with nothing written to it since. SQLite's own change
 * counter cannot: two computers that each write once count to the same number.
 *
 * @param key the device and the number of the file there; its name where the system knows no such thing
 * @param size in bytes
 * @param written when it was last written to
 */
public record Stamp(Object key, long size, FileTime written) {
    private static final long MILLION = 1_000_000;

    /** That of the file at this name now; nothing where there is none, or where it cannot be told. */
    public static Optional<Stamp> of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Object key = attributes.fileKey();
            return Optional.of(new Stamp(key == null ? file : key, attributes.size(), attributes.lastModifiedTime()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Stamps a file that was just written to. A system's clock for files stands still for some milliseconds, long enough for
     * another write; the random nanoseconds that it gets here are nobody else's.
     */
    public static Optional<Stamp> on(Path file) {
        long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        try {
            Files.setLastModifiedTime(
                    file, FileTime.from(now + ThreadLocalRandom.current().nextLong(MILLION), TimeUnit.NANOSECONDS));
        } catch (IOException e) {
            // the time that the system gave it has to do
        }
        return of(file);
    }

    /** Whether it is the same file, whatever was written to it. */
    public boolean sameFile(Stamp other) {
        return key.equals(other.key);
    }
}
