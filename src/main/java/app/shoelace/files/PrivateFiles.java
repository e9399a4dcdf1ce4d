package app.shoelace.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/** Files and folders that nobody else on this computer may read, where the system knows such a thing. */
public final class PrivateFiles {
    /** What the name of a file ends with that is not whole yet. */
    public static final String NEW = ".new";

    private static final int CHUNK = 64 * 1024;

    private PrivateFiles() {}

    /** Makes a folder and those above it, and returns once they are on disk; those that are there stay as they are. */
    public static void makeFolders(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        Path above = absolute.getParent();
        if (above != null && !Files.isDirectory(absolute)) {
            makeFolders(above);
            makeFolderUnlessThere(absolute);
        }
    }

    /** Makes a folder inside one that is there, and returns once it is on disk. */
    public static void makeFolderUnlessThere(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            try {
                Files.createDirectory(folder, mode(folder, "rwx------"));
                force(folder.toAbsolutePath().resolve("..").normalize());
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(folder)) {
                    throw e;
                }
            } catch (AccessDeniedException e) {
                // into some folders one may write, and not look
                if (!Files.isDirectory(folder)) {
                    throw e;
                }
            }
        }
    }

    /** Makes an empty file. */
    public static void make(Path file) throws IOException {
        Files.createFile(file, mode(file, "rw-------"));
    }

    /** What the name of a file begins with that lies beside another for a moment only. */
    public static String passing(Path file) {
        return "." + file.getFileName() + ".";
    }

    /** Makes an empty file of a name that is not taken, beside a file and named after it, such as {@code .a.db.12.new}. */
    public static Path makeAnew(Path file) throws IOException {
        Path beside = file.toAbsolutePath();
        Path parent = beside.getParent();
        Path folder = parent == null ? beside : parent;
        return Files.createTempFile(folder, passing(file), NEW, mode(folder, "rw-------"));
    }

    /** Makes an empty file where there is none. */
    public static void makeUnlessThere(Path file) throws IOException {
        try {
            make(file);
        } catch (FileAlreadyExistsException e) {
            // just as well
        }
    }

    /**
     * Takes what others may do with a file or folder away, where there is such a thing and it is ours to say. What a link
     * leads to may belong to another program and stays as it is.
     */
    public static void forOwnerAlone(Path file) {
        if (posix(file) && !Files.isSymbolicLink(file)) {
            try {
                Set<PosixFilePermission> before = Files.getPosixFilePermissions(file);
                Set<PosixFilePermission> owner = new HashSet<>(before);
                owner.retainAll(PosixFilePermissions.fromString("rwx------"));
                if (!owner.equals(before)) {
                    Files.setPosixFilePermissions(file, owner);
                }
            } catch (IOException e) {
                // it is not ours, or not there
            }
        }
    }

    /** Returns once a file, or a folder's list of names, is on disk. */
    public static void force(Path file) throws IOException {
        boolean folder = Files.isDirectory(file);
        if (folder && !posix(file)) {
            return;
        }
        try (FileChannel channel =
                FileChannel.open(file, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /**
     * Overwrites a file once, waits for the disk and deletes it; does nothing where there is none. A file that has another
     * name too, a hard link, keeps its content: the other name may belong to another program, such as one for backups.
     */
    public static void wipe(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (hasOtherNames(file)) {
            Files.delete(file);
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            long size = channel.size();
            var nothing = ByteBuffer.allocate(CHUNK);
            for (long at = 0; at < size; ) {
                nothing.clear().limit((int) Math.min(CHUNK, size - at));
                at += channel.write(nothing, at);
            }
            channel.force(true);
        }
        Files.delete(file);
    }

    private static boolean hasOtherNames(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer names
                && names > 1;
    }

    /** Takes away a file of our own if that is possible. */
    public static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it stays; it holds nothing, or its disk is gone and it with that
        }
    }

    private static FileAttribute<?>[] mode(Path file, String mode) {
        return posix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
