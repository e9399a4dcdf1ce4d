package app.shoelace.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a file could not be written. Java hands on the system's words and not its number, and the system speaks the person's
 * language: what it says of a full disk and of a faulty one is learnt from it, where it has files that always say so.
 */
public final class IoFailure {
    private static final List<String> FULL = List.of("no space", "not enough space", "quota");
    private static final List<String> FAULT = List.of("input/output error");
    private static final List<String> NOT_ALLOWED = List.of("read-only", "permitted");

    private IoFailure() {}

    /** Whether no room was left, on the disk or for this person. */
    public static boolean isFull(IOException e) {
        return says(e, FULL) || says(e, learnt("/dev/full", StandardOpenOption.WRITE, FileChannel::write));
    }

    /** Whether the disk answered with a fault of its own. */
    public static boolean isFault(IOException e) {
        // nothing lies at the beginning of a process's memory
        return says(e, FAULT) || says(e, learnt("/proc/self/mem", StandardOpenOption.READ, FileChannel::read));
    }

    /** Whether nothing may be written in that folder. */
    public static boolean isNotAllowed(Path folder, IOException e) {
        return says(e, NOT_ALLOWED) || !Files.isWritable(folder) || isReadOnly(folder);
    }

    private static boolean isReadOnly(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean says(IOException e, List<String> words) {
        String said = words(e).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(said::contains);
    }

    /** What the system said. */
    public static String words(IOException e) {
        return e instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : String.valueOf(e.getMessage());
    }

    private interface Doing {
        int to(FileChannel channel, ByteBuffer bytes) throws IOException;
    }

    private static List<String> learnt(String file, OpenOption how, Doing doing) {
        try (FileChannel channel = FileChannel.open(Path.of(file), how)) {
            return learnt(channel, doing).map(said -> said.toLowerCase(Locale.ROOT)).stream()
                    .toList();
        } catch (IOException e) {
            // this system has no such file
            return List.of();
        }
    }

    private static Optional<String> learnt(FileChannel channel, Doing doing) {
        try {
            doing.to(channel, ByteBuffer.allocate(1));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }
}
