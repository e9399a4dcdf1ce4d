package app.shoelace.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is saved whole or not at all, on real disks that are full or may not be written. */
class SavingTest {
    private static final byte[] LARGE = new byte[200_000];

    @TempDir
    Path folder;

    private Saving saving() {
        return Saving.beside(folder.resolve("none/journal.db"));
    }

    private static boolean mounted(Path at, String how) throws IOException, InterruptedException {
        return new ProcessBuilder("mount", "-t", "tmpfs", "-o", how, "tmpfs", at.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static void unmount(Path at) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("umount", at.toString()).start().waitFor())
                .isZero();
    }

    @Test
    void aFolderThatMayNotBeWrittenIsTold() throws IOException, InterruptedException {
        Path readOnly = Files.createDirectory(folder.resolve("read-only"));
        assumeTrue(mounted(readOnly, "ro"), "no right to mount a disk");
        try {
            assertThat(saving().save(readOnly.resolve("page.pdf"), LARGE))
                    .isInstanceOf(Saving.Outcome.NotAllowed.class);
            assertThat(readOnly.toFile().list()).isEmpty();
        } finally {
            unmount(readOnly);
        }
    }

    @Test
    void onAFullDiskTheFileThatWasToBeReplacedStaysAsItWas() throws IOException, InterruptedException {
        Path small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(mounted(small, "size=64k"), "no right to mount a disk");
        try {
            Path there = Files.writeString(small.resolve("page.pdf"), "the page of last month");

            assertThat(saving().replace(there, LARGE)).isInstanceOf(Saving.Outcome.DiskFull.class);

            assertThat(there).hasContent("the page of last month");
            assertThat(small.toFile().list()).containsExactly("page.pdf");
        } finally {
            unmount(small);
        }
    }

    @Test
    void aNameThatIsAFolderIsLeftAlone() throws IOException {
        Path there = Files.createDirectory(folder.resolve("page.pdf"));

        assertThat(saving().save(there, LARGE)).isInstanceOf(Saving.Outcome.Exists.class);
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void aNameWithSlashesIsNoWayIntoAnotherFolder() {
        var outcome = saving().save(folder.resolve("notes/of/mine.pdf"), "x".getBytes(StandardCharsets.UTF_8));

        assertThat(outcome).isInstanceOf(Saving.Outcome.NoFolder.class);
        assertThat(folder.toFile().list()).isEmpty();
    }
}
