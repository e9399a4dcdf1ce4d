package app.shoelace.ui.work;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;

/** What a second start needs of the system to be heard. */
public final class Watches {
    private Watches() {}

    /**
     * Fails with the reason where the system has no watch of a folder left to give: the app opens then all the same, and
     * a second start just is not heard, which nothing else in a test would explain.
     */
    public static void assertSomeAreLeft(Path folder) {
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        } catch (IOException e) {
            throw new AssertionError(
                    "This system has no watches of folders left, so a second start cannot be heard here: "
                            + e.getMessage()
                            + ". On Linux other programs of this user have them; fs.inotify.max_user_instances and"
                            + " fs.inotify.max_user_watches say how many there are.",
                    e);
        }
    }
}
