package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deleting, taking back, changing later, an earlier day, a mark: each is whole or was not done, whenever a kill comes. */
class DoingsKillTest {
    private static final int KILLS = 60;

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    @Test
    void whatWasDoneStaysDoneInSixtyKills() throws Exception {
        Children children = Children.leanIn(scratch);
        var random = new Random(7);
        Path file = folder.resolve("journal.db");
        int done = 0;
        int halfDone = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int told = killOnce(children, file, done, random);
            halfDone += Files.exists(folder.resolve("journal.db-journal")) ? 1 : 0;
            if (Files.notExists(file)) {
                assertThat(told).isZero();
                continue;
            }
            try (var journal = JournalFile.open(file, Samples.CLOCK)) {
                assertThat(journal.damage()).isEmpty();
                boolean oneMore = Doings.after(told + 1).isIn(journal);
                assertThat(oneMore || Doings.after(told).isIn(journal))
                        .as("after %d doings", told)
                        .isTrue();
                done = oneMore ? told + 1 : told;
            }
        }
        assertThat(done).as("doings in all").isGreaterThan(KILLS);
        assertThat(halfDone).as("kills that came while the disk was written").isPositive();
        assertThat(JournalFile.check(file, Samples.CLOCK).allSound()).isTrue();
    }

    /** The number of the last doing that the process called done before it was gone. */
    private static int killOnce(Children children, Path file, int done, Random random) throws Exception {
        Process process = children.start("do", file.toString(), Integer.toString(done));
        try (BufferedReader out = process.inputReader()) {
            String last = "done " + done;
            int acknowledgements = random.nextInt(12);
            String line = "";
            for (int i = 0; i < acknowledgements && line != null; i++) {
                line = out.readLine();
                last = line == null ? last : line;
            }
            for (int turn = random.nextInt(200_000); turn > 0; turn--) {
                Thread.onSpinWait();
            }
            // by its handle: Process would close the pipe with what was said at the last moment
            process.toHandle().destroyForcibly();
            for (line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
            }
            assertThat(process.waitFor()).as("killed, not ended").isEqualTo(137);
            return Integer.parseInt(last.substring("done ".length()));
        }
    }
}
