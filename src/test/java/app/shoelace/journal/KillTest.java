package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.copies.Erasure;
import app.shoelace.journal.read.Checkup;
import app.shoelace.journal.store.Trouble;
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
    /** In all tests together. */
    private static final int KILLS = 500;

    private static final int MIGRATING = 60;
    private static final int ERASING = 60;
    private static final int AT_ONCE = 2;
    private static final int TOGETHER = 32;
    private static final int FEWER = 16;
    private static final int ROUNDS = 2;
    private static final int STEPS = ROUNDS * Script.Step.values().length;
    // some ten are enough; where kills never come upon one side, it fails and does not go on for ever
    private static final int MOST_RUNS = 300;
    // of files, in the longest of steps
    private static final int CHANGES = 200;

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
        Path undisturbed = folder.resolve("undisturbed");
        List<Script.State> states = Script.states(undisturbed, STEPS, done -> {
            if (done < STEPS) {
                copy(undisturbed, begin(done));
            }
        });
        var whole = new Tally();
        for (Tally tally : atOnce(seed -> killAgainAndAgain(states, seed))) {
            tally.kills.forEach((step, kills) -> whole.kills.merge(step, kills, Integer::sum));
            whole.between += tally.between;
        }
        assertThat(whole.all()).isGreaterThanOrEqualTo(KILLS - MIGRATING - ERASING);
        assertThat(whole.between).isGreaterThan(KILLS / 10);
    }

    // so that the kills come upon all steps alike
    private static List<Integer> shuffled(Random random) {
        var begins = new ArrayList<Integer>();
        for (int i = 0; i < STEPS; i++) {
            begins.add(i);
        }
        Collections.shuffle(begins, random);
        return begins;
    }

    // in the first changes of a step as often as in the many that some steps have
    private static int soon(Random random) {
        return (int) (TOGETHER * Math.pow(CHANGES, random.nextDouble()));
    }

    private Path begin(int done) {
        return folder.resolve("after-" + done);
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
        List<Integer> begins = shuffled(random);
        while (tally.all() < (KILLS - MIGRATING - ERASING) / AT_ONCE || tally.kills.size() < STEPS / ROUNDS) {
            var arguments = new ArrayList<>(List.of("scripts", "" + STEPS));
            for (int i = 0; i < TOGETHER; i++) {
                // now and then one is killed again while it gets over a kill
                if (done.get(i) == STEPS || random.nextBoolean()) {
                    done.set(i, begins.get(made % STEPS));
                    at.set(i, copy(begin(done.get(i)), homes.resolve("home-" + made++)));
                }
                arguments.addAll(List.of(at.get(i).toString(), "" + done.get(i)));
            }
            Map<Integer, Integer> said = killer.kill(homes, random, soon(random), arguments);
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
    private int found(Path home, List<Script.State> states, int acknowledged) throws Exception {
        Path file = home.resolve("data").resolve("journal.db");
        int done;
        boolean sealed;
        try (var journal = Sealed.open(file, Samples.CLOCK)) {
            done = Script.done(journal, states, acknowledged);
            // an open copy was restored
            assertThat(journal.takeNotices()).allMatch(Trouble.NoLongerSealed.class::isInstance);
            sealed = journal.sealed();
            // the opening has finished what was begun
            if (sealed) {
                assertThat(Sealed.telling(home.resolve("data"), Script.WORDS)).isEmpty();
            }
        }
        assertThat(Script.passing(home)).isEmpty();
        exportsAreWhole(home);
        if (done == STEPS) {
            Checkup checkup = JournalFile.check(file, Samples.CLOCK, Sealed.by(Sealed.FIRST));
            assertThat(checkup.backups())
                    .isNotEmpty()
                    .allMatch(copy -> copy.sound() || copy.detail().contains("Key["));
        }
        return done;
    }

    private void exportsAreWhole(Path home) throws Exception {
        try (var exports = Files.newDirectoryStream(home.resolve("stick"), "export-*")) {
            for (Path each : exports) {
                Path whole = folder.resolve("undisturbed/stick").resolve(each.getFileName());
                assertThat(each).hasSameBinaryContentAs(whole);
            }
        }
    }

    @Test
    void whileEverythingIsTakenAway() throws Exception {
        Path template = Files.createDirectory(folder.resolve("template"));
        Script.State before = full(template);
        var random = new Random(5);
        // kills before the journal itself went, and after
        int whole = 0;
        int gone = 0;
        for (int run = 0; whole + gone < ERASING || whole == 0 || gone == 0; run++) {
            assertThat(run).as("%s before, %s after", whole, gone).isLessThan(MOST_RUNS);
            Path homes = Files.createDirectory(folder.resolve("homes-" + run));
            var arguments = new ArrayList<>(List.of("erase"));
            for (int i = 0; i < FEWER; i++) {
                arguments.add(copy(template, homes.resolve("home-" + i)).toString());
            }
            Map<Integer, Integer> said = killer.kill(homes, random, 1 + random.nextInt(FEWER * 45), arguments);
            for (int i = 0; i < FEWER; i++) {
                Path home = homes.resolve("home-" + i);
                boolean there = Files.exists(home.resolve("data/journal.db"));
                if (said.containsKey(i)) {
                    assertThat(ours(home)).isEmpty();
                } else if (there) {
                    whole++;
                    isAsBefore(home, before);
                } else {
                    gone++;
                    // all else went before it
                    assertThat(ours(home))
                            .allMatch(name -> name.matches("\\.journal\\.db\\.ended\\.new|journal\\.db\\.lock"));
                    if (random.nextBoolean()) {
                        // the next start ends it
                        Erasure.finish(home.resolve("data/journal.db"));
                        assertThat(Sealed.telling(home.resolve("data"), Script.WORDS))
                                .isEmpty();
                    }
                }
                Child.erase(home);
                assertThat(ours(home)).isEmpty();
            }
        }
    }

    // with one that was laid aside, one that a restored copy replaced, backups, made-up entries and settings
    private static Script.State full(Path home) throws Exception {
        Path file = home.resolve("data/journal.db");
        Script.prepare(home);
        try (var script = new Script(home, 0)) {
            for (int i = 0; i < 4; i++) {
                script.step();
            }
        }
        JournalFile.layAside(file, Samples.CLOCK);
        Script.State state;
        try (var script = new Script(home, 0)) {
            while (!script.restored()) {
                script.step();
            }
            state = script.state();
        }
        Path madeUp = Files.createDirectories(home.resolve("scratch/" + Erasure.MADE_UP + "1"));
        Files.copy(file, madeUp.resolve(Erasure.MADE_UP_NAME));
        Path config = Files.createDirectory(home.resolve("config"));
        Files.writeString(config.resolve("settings.json"), "{}");
        Files.writeString(config.resolve("settings-broken.json"), "{");
        return state;
    }

    private static Path copy(Path home, Path to) throws Exception {
        try (var files = Files.walk(home)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(home.relativize(each)));
            }
        }
        return to;
    }

    private static void isAsBefore(Path home, Script.State before) throws Exception {
        Path file = home.resolve("data/journal.db");
        try (var journal = Sealed.open(file, Samples.CLOCK)) {
            assertThat(Script.State.of(journal)).isEqualTo(before);
        }
        // and no half of a backup is shown as one
        assertThat(JournalFile.check(file, Samples.CLOCK).backups())
                .allMatch(copy -> copy.sound() || copy.detail().startsWith("Sealed["));
    }

    private static List<String> ours(Path home) throws Exception {
        var ours = new ArrayList<String>();
        for (String place : List.of("data", "scratch", "config")) {
            try (var files = Files.list(home.resolve(place))) {
                files.map(each -> each.getFileName().toString()).forEach(ours::add);
            }
        }
        return ours;
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
        // kills before the change of form, and after
        int before = 0;
        int after = 0;
        for (int run = 0; before + after < MIGRATING || before == 0 || after == 0; run++) {
            assertThat(run).as("%s before, %s after", before, after).isLessThan(MOST_RUNS);
            Path homes = Files.createDirectory(folder.resolve("homes-" + run));
            var arguments = new ArrayList<>(List.of("migrate"));
            for (int i = 0; i < FEWER; i++) {
                Path home = Files.createDirectory(homes.resolve("home-" + i));
                arguments.add(Files.copy(template, home.resolve("journal.db")).toString());
            }
            Map<Integer, Integer> said = killer.kill(homes, random, 1 + random.nextInt(FEWER * 45), arguments);
            for (int i = 0; i < FEWER; i++) {
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
    }
}
