package app.shoelace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start scripts do before Java runs. They are tried with a Java that only says how it was started. */
class LauncherTest {
    private static final String ASKED_FOR_IMAGES = "ulimit -S -c unlimited && exec \"$0\"";

    @TempDir
    Path home;

    /** A program that says how large an image of it may become, and then stops as a failing Java does. */
    private void makeJava(Path folder) throws Exception {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"25\"\n");
        Path java = folder.resolve("bin/java");
        Files.writeString(java, "#!/bin/sh\necho image $(ulimit -S -c) of $(ulimit -H -c)\nkill -ABRT $$\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private List<String> started(String script) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        Path launcher = Files.createDirectories(home.resolve("app/bin")).resolve("shoelace");
        Files.copy(Path.of(script), launcher);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        makeJava(home.resolve("jdk"));
        makeJava(home.resolve("app/runtime"));
        Path here = Files.createDirectory(home.resolve("here"));
        var builder = new ProcessBuilder("/bin/sh", "-c", ASKED_FOR_IMAGES, launcher.toString())
                .directory(here.toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        Process process = builder.start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = out.lines().toList();
            assertThat(process.waitFor()).isEqualTo(134);
            assertThat(here).isEmptyDirectory();
            return said;
        }
    }

    @Test
    void noImageOfTheProcessIsWrittenWhenItIsAborted() throws Exception {
        assertThat(started("src/main/launcher/shoelace")).containsExactly("image 0 of 0");
    }

    @Test
    void norByThePackagedProgram() throws Exception {
        assertThat(started("src/dist/linux/launcher.sh")).containsExactly("image 0 of 0");
    }
}
