package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Whenever the process is killed, whatever it was doing: what was said to be done is done, what was not is done or not,
 * and nothing lies half done. Each process works on several journals, so that one kill comes upon each of them, at a
 * moment of its own; every journal that was killed in the midst of a step counts.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {
    /** In both tests together. */
    private static final int KILLS = 500;

    private static final int MIGRATING = 60;
    private static final int AT_ONCE = 2;
    private static final int TOGETHER = 8;
    private static final int STEPS = 2 * Script.Step.values().length;

    @TempDir
    static Path scratch;

    private static Killer killer;

    @TempDir
    Path folder;

    @BeforeAll
    static void make() throws Exception {
        killer = Killer.in(scratch);
    }

    /** What the kills came upon: how many in each step, and how many left something beside the journal. */
    private static final class Tally {
        private final Map<Script.Step, Integer> kills = new EnumMap<>(Script.Step.class);
        private int between;

        int all() {
            return kills.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Test
    void whateverIsBeingDone() throws Exception {
        List<Script.State> states = Script.states(folder.resolve("undisturbed"), STEPS);
        var whole = new Tally();
        for (Tally tally : atOnce(seed -> killAgainAndAgain(states, seed))) {
            tally.kills.forEach((step, kills) -> whole.kills.merge(step, kills, Integer::sum));
            whole.between += tally.between;
        }
        assertThat(whole.all()).isGreaterThanOrEqualTo(KILLS - MIGRATING);
        // else no kill came in the middle of it, and nothing was shown
        assertThat(whole.kills).containsOnlyKeys(Script.Step.values());
        assertThat(whole.between).isGreaterThan(KILLS / 10);
    }

    private interface Run<T> {
        T from(int seed) throws Exception;
    }

    private static <T> List<T> atOnce(Run<T> run) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var runs = new ArrayList<Callable<T>>();
            for (int i = 0; i < AT_ONCE; i++) {
                int seed = i;
                runs.add(() -> run.from(seed));
            }
            var results = new ArrayList<T>();
            for (Future<T> each : threads.invokeAll(runs)) {
                results.add(each.get());
            }
            return results;
        }
    }

    private Tally killAgainAndAgain(List<Script.State> states, int seed) throws Exception {
        var random = new Random(seed);
        var tally = new Tally();
        Path homes = Files.createDirectory(folder.resolve("homes-" + seed));
        var done = new ArrayList<>(Collections.nCopies(TOGETHER, STEPS));
        int made = 0;
        var at = new ArrayList<>(Collections.nCopies(TOGETHER, homes));
        while (tally.all() < (KILLS - MIGRATING) / AT_ONCE) {
            var arguments = new ArrayList<>(List.of("scripts", "" + STEPS));
            for (int i = 0; i < TOGETHER; i++) {
                if (done.get(i) == STEPS) {
                    done.set(i, 0);
                    at.set(i, homes.resolve("home-" + made++));
                    Script.prepare(at.get(i));
                }
                arguments.addAll(List.of(at.get(i).toString(), "" + done.get(i)));
            }
            Map<Integer, Integer> said = killer.kill(homes, random, arguments);
            for (int i = 0; i < TOGETHER; i++) {
                int acknowledged = said.getOrDefault(i, done.get(i));
                if (acknowledged < STEPS) {
                    tally.kills.merge(Script.after(acknowledged), 1, Integer::sum);
                    tally.between += Script.passing(at.get(i)).isEmpty() ? 0 : 1;
                }
                done.set(i, found(at.get(i), states, acknowledged));
            }
        }
        return tally;
    }

    // how many steps are done, as the journal shows it
    private static int found(Path home, List<Script.State> states, int acknowledged) throws Exception {
        Path file = home.resolve("data").resolve("journal.db");
        int done;
        boolean sealed;
        try (var journal = Sealed.open(file, Samples.CLOCK)) {
            done = Script.done(journal, states, acknowledged);
            // what was asked for is finished by asking again
            journal.bring(Sealable.Copies.FOLLOW);
            // but those that were sealed before an open copy was restored: nobody here has their key any more
            assertThat(journal.takeNotices()).allMatch(Trouble.CopiesLeft.class::isInstance);
            sealed = journal.sealed();
        }
        assertThat(Script.passing(home)).isEmpty();
        if (sealed) {
            assertThat(Sealed.telling(home.resolve("data"), Script.WORDS)).isEmpty();
        }
        if (done == STEPS) {
            Checkup checkup = JournalFile.check(file, Samples.CLOCK, Sealed.by(Sealed.FIRST));
            assertThat(checkup.backups())
                    .isNotEmpty()
                    .allMatch(copy -> copy.sound() || copy.detail().contains("Key["));
        }
        return done;
    }

    @Test
    void duringAChangeOfForm() throws Exception {
        Path template = folder.resolve("template.db");
        List<CheckIn> checkIns;
        try (var journal = JournalFile.create(template, Samples.CLOCK)) {
            journal.keepAll(new Samples(1).checkIns(30));
            checkIns = journal.checkIns();
        }
        var random = new Random(3);
        int before = 0;
        int after = 0;
        for (int run = 0; before + after < MIGRATING; run++) {
            Path homes = Files.createDirectory(folder.resolve("homes-" + run));
            var arguments = new ArrayList<>(List.of("migrate"));
            for (int i = 0; i < TOGETHER; i++) {
                Path home = Files.createDirectory(homes.resolve("home-" + i));
                arguments.add(Files.copy(template, home.resolve("journal.db")).toString());
            }
            Map<Integer, Integer> said = killer.kill(homes, random, arguments);
            for (int i = 0; i < TOGETHER; i++) {
                Path file = Path.of(arguments.get(1 + i));
                boolean old = Sql.rows(file, "PRAGMA user_version").equals(List.of("1"));
                if (said.containsKey(i)) {
                    assertThat(old).isFalse();
                } else if (old) {
                    before++;
                } else {
                    after++;
                }
                try (var journal = new Opening(file, Samples.CLOCK, Child.LATER).open()) {
                    assertThat(journal.checkIns()).isEqualTo(checkIns);
                    assertThat(journal.damage()).isEmpty();
                }
                assertThat(Script.passing(homes.resolve("home-" + i))).isEmpty();
            }
        }
        // else every kill came before the change of form, or after it
        assertThat(before).isPositive();
        assertThat(after).isPositive();
    }
}
