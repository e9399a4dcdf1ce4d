package app.shoelace.ui.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start is heard by the first, and leaves nothing behind. */
class SecondStartSignalTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @BeforeEach
    void watchesAreLeft(@TempDir Path folder) {
        Watches.assertSomeAreLeft(folder);
    }

    @Test
    void whoeverListensHearsEachRing(@TempDir Path folder) throws Exception {
        Path journal = Files.createFile(folder.resolve("journal.db"));
        var heard = new Semaphore(0);
        try (var listening = SecondStartSignal.listen(journal, heard::release)) {
            assertThat(listening).isNotNull();
            assertThat(SecondStartSignal.ring(journal, LONG)).isTrue();
            assertThat(SecondStartSignal.ring(journal, LONG)).isTrue();
            assertThat(heard.tryAcquire(2, 30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.front");
    }

    @Test
    void whereNobodyListensItSaysSoAndLeavesNothing(@TempDir Path folder) throws IOException {
        Path journal = Files.createFile(folder.resolve("journal.db"));
        SecondStartSignal.listen(journal, () -> {}).close();

        assertThat(SecondStartSignal.ring(journal, Duration.ofMillis(1))).isFalse();

        assertThat(folder).isDirectoryNotContaining("glob:**.front");
    }

    @Test
    void aRingThatWasNeverAnsweredIsAnsweredByTheNextToListen(@TempDir Path folder) throws Exception {
        Path journal = Files.createFile(folder.resolve("journal.db"));
        Files.createFile(folder.resolve("journal.db.front"));
        var heard = new Semaphore(0);
        try (var listening = SecondStartSignal.listen(journal, heard::release)) {
            assertThat(listening).isNotNull();
            assertThat(heard.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.front");
    }

    @Test
    void anotherNameOfTheSameFileRingsTheSameBell(@TempDir Path folder) throws Exception {
        Path journal =
                Files.createFile(Files.createDirectory(folder.resolve("real")).resolve("journal.db"));
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), journal);
        try (var listening = SecondStartSignal.listen(journal, () -> {})) {
            assertThat(listening).isNotNull();
            assertThat(SecondStartSignal.ring(link, LONG)).isTrue();
        }
    }

    @Test
    void aFolderThatIsNotThereCannotBeListenedAt(@TempDir Path folder) {
        Path journal = folder.resolve("none").resolve("journal.db");

        assertThatThrownBy(() -> SecondStartSignal.listen(journal, () -> {})).isInstanceOf(IOException.class);
        assertThat(SecondStartSignal.ring(journal, LONG)).isFalse();
        assertThat(SecondStartSignal.maybeTaken(journal)).isFalse();
    }
}
