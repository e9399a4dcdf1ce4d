package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The disk fails at any change of any step: no room, no leave to write any more, or a fault of its own. Each time the
 * trouble is named, the journal is as it was, nothing lies half done, and the step can be taken once the disk works again.
 */
@Execution(ExecutionMode.CONCURRENT)
class StarvedTest {
    private static final int NO_ROOM = 28;
    private static final int READ_ONLY = 30;
    private static final int FAULT = 5;
    // the system's own words for it, where the Debian package locales has brought them; else it speaks English
    private static final Map<String, String> GERMAN = Map.of("LC_ALL", "C.UTF-8", "LANGUAGE", "de");

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    @Test
    void wheneverTheDiskFails() throws Exception {
        var fence = Fence.in(scratch);
        Assumptions.assumeTrue(fence.isPresent(), "no C compiler here");
        // at once: they wait for the disk most of the time
        Process full = start(fence.get(), NO_ROOM, GERMAN);
        Process readOnly = start(fence.get(), READ_ONLY, Map.of());
        Process faulty = start(fence.get(), FAULT, GERMAN);
        said(full, "DiskFull");
        said(readOnly, "ReadOnly");
        said(faulty, "DiskFails");
    }

    private Process start(Fence fence, int error, Map<String, String> language) throws Exception {
        Path root = Files.createDirectory(folder.resolve("" + error));
        Path fault = scratch.resolve("fault" + error);
        var environment = new HashMap<>(fence.failing(root, fault));
        environment.putAll(language);
        return Children.in(scratch).start(environment, "starve", root.toString(), fault.toString(), "" + error);
    }

    private static void said(Process process, String trouble) throws Exception {
        try (var out = process.inputReader()) {
            List<String> lines = out.lines().toList();
            assertThat(process.waitFor()).as(lines.toString()).isZero();
            assertThat(lines).hasSize(Script.Step.values().length).allSatisfy(line -> {
                String[] said = line.split(" ", -1);
                assertThat(Integer.parseInt(said[1])).as(line).isGreaterThan(4);
                assertThat(Set.of(trouble, "told:CopiesLeft", "told:NoBackup"))
                        .as(line)
                        .containsAll(List.of(said[2].split(",", -1)));
            });
        }
    }
}
