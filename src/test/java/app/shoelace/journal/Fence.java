package app.shoelace.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stands between a child and its files: stops it by SIGKILL at a change that is counted, or records every change. See
 * {@code src/test/c/fence.c}.
 */
record Fence(Path library) {
    private static final Path SOURCE = Path.of("src/test/c/fence.c").toAbsolutePath();

    /** Makes it; empty where there is no C compiler, or no such way to stand between. */
    static Optional<Fence> in(Path scratch) throws IOException, InterruptedException {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.empty();
        }
        Path library = scratch.resolve("fence.so");
        try {
            int made = Children.start(List.of(
                            "cc", "-O1", "-shared", "-fPIC", "-o", library.toString(), SOURCE.toString(), "-ldl"))
                    .waitFor();
            return made == 0 ? Optional.of(new Fence(library)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What a child must find in its environment to be killed at that change, the first being 1, below that folder. */
    Map<String, String> killing(Path root, int change) {
        return Map.of("LD_PRELOAD", library.toString(), "FENCE_ROOT", root.toString(), "FENCE_STOP", "" + change);
    }

    /** What it must find there so that its changes below that folder fail as a file says, while there is one. */
    Map<String, String> failing(Path root, Path fault) {
        return Map.of("LD_PRELOAD", library.toString(), "FENCE_ROOT", root.toString(), "FENCE_FAULT", fault.toString());
    }

    /** What it must find there so that every change below that folder is recorded. */
    Map<String, String> recording(Path root, Path log) {
        return Map.of("LD_PRELOAD", library.toString(), "FENCE_ROOT", root.toString(), "FENCE_LOG", log.toString());
    }
}
