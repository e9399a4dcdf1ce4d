package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment of sealing, unsealing and changing the passphrase, a journal is whole and of one form. */
class SealKillTest {
    private static final int KILLS = 90;
    private static final int AT_ONCE = 2;
    private static final List<String> WORDS = List.of("moment moment", "sign-", "\"answers\"");

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    /** What the kills came upon. */
    private static final class Tally {
        int between;
        int sealed;
        int open;
    }

    @Test
    void noKillLeavesHalfAForm() throws Exception {
        Children children = Children.leanIn(scratch);
        int between = 0;
        int sealed = 0;
        int open = 0;
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var runs = new ArrayList<Future<Tally>>();
            for (int i = 0; i < AT_ONCE; i++) {
                int seed = i;
                runs.add(threads.submit(() -> killAgainAndAgain(children, seed)));
            }
            for (Future<Tally> run : runs) {
                between += run.get().between;
                sealed += run.get().sealed;
                open += run.get().open;
            }
        }
        // else no kill came in the middle of a change, and nothing was shown
        assertThat(between).isPositive();
        assertThat(sealed).isPositive();
        assertThat(open).isPositive();
    }

    private Tally killAgainAndAgain(Children children, int seed) throws Exception {
        var random = new Random(seed);
        var tally = new Tally();
        Path home = Files.createDirectory(folder.resolve("home" + seed));
        Path file = home.resolve("journal.db");
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS / AT_ONCE; kill++) {
            String day = Samples.TODAY.plusDays(kill / 4).toString();
            acknowledged = Math.max(acknowledged, killOnce(children, file, day, random));
            if (leftovers(home) > 0) {
                tally.between++;
            }
            if (Files.notExists(file)) {
                assertThat(acknowledged).isZero();
                continue;
            }
            try (var journal = Sealed.open(file, Samples.CLOCK)) {
                int kept = Child.answers(journal);
                assertThat(kept).isBetween(acknowledged, acknowledged + 1);
                assertThat(journal.damage()).isEmpty();
                assertThat(journal.checkIns()).isEqualTo(Child.checkInsAfter(kept));
                assertThat(journal.draft()).isEqualTo(Child.draftAfter(kept));
                acknowledged = kept;
                // what was asked for is finished by asking again
                journal.bring(Sealable.Copies.FOLLOW);
                assertThat(journal.takeNotices()).isEmpty();
                assertThat(leftovers(home)).isZero();
                if (journal.sealed()) {
                    tally.sealed++;
                    assertThat(Sealed.telling(home, WORDS)).isEmpty();
                } else {
                    tally.open++;
                }
            }
        }
        return tally;
    }

    private static long leftovers(Path home) throws Exception {
        try (var files = Files.walk(home)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.endsWith(".change") || name.endsWith(".before") || name.endsWith(".part"))
                    .count();
        }
    }

    // the number of the last answer that the process called kept before it was gone
    private static int killOnce(Children children, Path file, String day, Random random) throws Exception {
        Process process = children.start("reform", file.toString(), day);
        try (BufferedReader out = process.inputReader()) {
            int kept = 0;
            int lines = random.nextInt(8);
            String line = "";
            for (int i = 0; i < lines && line != null; i++) {
                line = out.readLine();
                kept = kept(line, kept);
            }
            for (int i = random.nextInt(3_000_000); i > 0; i--) {
                Thread.onSpinWait();
            }
            process.toHandle().destroyForcibly();
            for (line = out.readLine(); line != null; line = out.readLine()) {
                kept = kept(line, kept);
            }
            assertThat(process.waitFor()).as("killed, not ended").isEqualTo(137);
            return kept;
        }
    }

    private static int kept(String line, int before) {
        return line != null && line.startsWith("kept ") ? Integer.parseInt(line.substring("kept ".length())) : before;
    }
}
