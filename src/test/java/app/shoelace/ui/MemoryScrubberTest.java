package app.shoelace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.Sealed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was shown in a window is not kept by JavaFX once it was told to forget it. */
class MemoryScrubberTest {
    private static final List<String> WORDS = List.of("zinnober und quastel", "kaulquappenteich");

    @TempDir
    Path folder;

    @Test
    void nothingInMemoryLeadsToAWordThatWasShown() throws Exception {
        Path words = Files.write(folder.resolve("words"), WORDS);
        Path before = Files.createDirectory(folder.resolve("before"));
        Path after = Files.createDirectory(folder.resolve("after"));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TracesProcess.class.getName()));
        for (Path each : List.of(words, before.resolve("dump.hprof"), after.resolve("dump.hprof"))) {
            command.add(each.toString());
        }
        int ended = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        assertThat(ended).isZero();
        // else JavaFX keeps them no more, and there is nothing to forget
        assertThat(Sealed.telling(before, WORDS)).hasSameSizeAs(WORDS.toArray());
        assertThat(Sealed.telling(after, WORDS)).isEmpty();
    }
}
