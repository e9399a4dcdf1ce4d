package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was called kept is there, whenever the process is killed. */
class KillTest {
    private static final int KILLS = 200;
    private static final int AT_ONCE = 2;

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    @Test
    void noAnswerThatWasKeptIsLostInTwoHundredKills() throws Exception {
        int halfDone = 0;
        Children children = Children.leanIn(scratch);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var runs = new ArrayList<Future<Integer>>();
            for (int i = 0; i < AT_ONCE; i++) {
                int seed = i;
                runs.add(threads.submit(() -> killAgainAndAgain(children, seed)));
            }
            for (Future<Integer> run : runs) {
                halfDone += run.get();
            }
        }
        // else no kill came while a change was being written, and nothing was shown
        assertThat(halfDone).isPositive();
    }

    private int killAgainAndAgain(Children children, int seed) throws Exception {
        var random = new Random(seed);
        Path home = Files.createDirectory(folder.resolve("home" + seed));
        Path file = home.resolve("journal.db");
        int acknowledged = 0;
        int halfDone = 0;
        for (int kill = 0; kill < KILLS / AT_ONCE; kill++) {
            // a new day now and then, so that some kills come during a backup
            String day = Samples.TODAY.plusDays(kill / 2).toString();
            acknowledged = Math.max(acknowledged, killOnce(children, file, day, random));
            if (Files.exists(home.resolve("journal.db-journal"))) {
                halfDone++;
            }
            if (Files.notExists(file)) {
                assertThat(acknowledged).isZero();
                continue;
            }
            try (var journal = JournalFile.open(file, Samples.CLOCK)) {
                int kept = Child.answers(journal);
                assertThat(kept).isBetween(acknowledged, acknowledged + 1);
                assertThat(journal.damage()).isEmpty();
                assertThat(journal.checkIns()).isEqualTo(Child.checkInsAfter(kept));
                assertThat(journal.draft()).isEqualTo(Child.draftAfter(kept));
                acknowledged = kept;
            }
        }
        Checkup checkup = JournalFile.check(file, Samples.CLOCK);
        assertThat(checkup.allSound()).isTrue();
        assertThat(checkup.backups()).isNotEmpty();
        // a rollback journal that was begun and holds nothing yet stays until the next write
        assertThat(home.toFile().list())
                .allMatch(name -> name.matches("journal\\.db(-journal)?|journal-backups|\\.journal.*\\.new.*"));
        return halfDone;
    }

    // the number of the last answer that the process called kept before it was gone
    private int killOnce(Children children, Path file, String day, Random random)
            throws IOException, InterruptedException {
        Process process = children.start("answer", file.toString(), day);
        try (BufferedReader out = process.inputReader()) {
            String last = "kept 0";
            int acknowledgements = random.nextInt(8);
            String line = "";
            for (int i = 0; i < acknowledgements && line != null; i++) {
                line = out.readLine();
                last = line == null ? last : line;
            }
            spin(random.nextInt(200_000));
            // by its handle: Process would close the pipe with what was said at the last moment
            process.toHandle().destroyForcibly();
            for (line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
            }
            assertThat(process.waitFor()).as("killed, not ended").isEqualTo(137);
            return Integer.parseInt(last.substring("kept ".length()));
        }
    }

    private static void spin(int turns) {
        for (int i = 0; i < turns; i++) {
            Thread.onSpinWait();
        }
    }
}
