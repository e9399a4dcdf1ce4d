package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Whenever a process is killed that seals or unseals a journal, makes or restores a backup, imports, or deletes everything:
 * after the next start no word can be read beside a sealed journal, in copies of a synced folder neither.
 */
@Execution(ExecutionMode.CONCURRENT)
class SealedKillTest {
    private static final int KILLS = 440;
    private static final int DELETING = 60;
    private static final int TOGETHER = 32;
    private static final int CHANGES = 120;
    private static final int MOST_RUNS = 200;
    private static final Set<Script.Step> CONCERNED = Set.of(
            Script.Step.SEAL,
            Script.Step.SEAL_AGAIN,
            Script.Step.UNSEAL,
            Script.Step.PASSPHRASE,
            Script.Step.BACK_UP,
            Script.Step.RESTORE,
            Script.Step.MERGE);

    @TempDir
    static Path scratch;

    @TempDir
    Path folder;

    private static void copy(Path home, Path to) throws Exception {
        try (var files = Files.walk(home)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(home.relativize(each)));
            }
        }
    }

    // what a synced folder makes of two computers: readable while the journal is
    private static void addConflicts(Path data) throws Exception {
        Path journal = data.resolve("journal.db");
        if (Files.exists(journal)) {
            Files.copy(journal, data.resolve("journal.sync-conflict-20261123-101010-ABCDEFG.db"));
            Path backups = Files.createDirectories(data.resolve("journal-backups"));
            Files.copy(journal, backups.resolve("journal-2026-11-02 (conflicted copy).db"));
            Files.copy(journal, backups.resolve("journal-2026-11-02.db"));
        }
    }

    private List<Integer> begins(int steps) throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        var begins = new ArrayList<Integer>();
        Script.states(undisturbed, steps, done -> {
            if (done < steps && CONCERNED.contains(Script.after(done))) {
                Path begin = folder.resolve("after-" + done);
                copy(undisturbed, begin);
                addConflicts(begin.resolve("data"));
                begins.add(done);
            }
        });
        return begins;
    }

    private static boolean isSealedAndSilent(Path data) throws Exception {
        try (var journal = Sealed.open(data.resolve("journal.db"), Samples.CLOCK)) {
            if (journal.sealed()) {
                assertThat(Sealed.telling(data, Script.WORDS)).isEmpty();
            }
            return journal.sealed();
        }
    }

    @Test
    void nothingIsReadableBesideASealedJournalAfterTheNextStart() throws Exception {
        int steps = Script.Step.values().length;
        List<Integer> begins = begins(steps);
        Killer killer = Killer.in(scratch);
        var random = new Random(21);
        Map<Script.Step, Integer> kills = new EnumMap<>(Script.Step.class);
        int sealed = 0;
        int all = 0;
        for (int run = 0; all < KILLS || kills.size() < CONCERNED.size(); run++) {
            assertThat(run).as("%s", kills).isLessThan(MOST_RUNS);
            Path homes = Files.createDirectory(folder.resolve("homes-" + run));
            var arguments = new ArrayList<>(List.of("scripts", "" + steps));
            var done = new ArrayList<Integer>();
            for (int i = 0; i < TOGETHER; i++) {
                int begin = begins.get((run * TOGETHER + i) % begins.size());
                Path home = homes.resolve("home-" + i);
                copy(folder.resolve("after-" + begin), home);
                arguments.addAll(List.of(home.toString(), "" + begin));
                done.add(begin);
            }
            int change = (int) (TOGETHER * Math.pow(CHANGES, random.nextDouble()));
            Map<Integer, Integer> said = killer.kill(homes, random, change, arguments);
            for (int i = 0; i < TOGETHER; i++) {
                int acknowledged = said.getOrDefault(i, done.get(i));
                if (acknowledged < steps && CONCERNED.contains(Script.after(acknowledged))) {
                    kills.merge(Script.after(acknowledged), 1, Integer::sum);
                    all++;
                }
                sealed += isSealedAndSilent(homes.resolve("home-" + i).resolve("data")) ? 1 : 0;
            }
        }
        assertThat(sealed).isGreaterThan(KILLS / 5);
    }

    @Test
    void norWhenEverythingWasBeingDeleted() throws Exception {
        Path template = folder.resolve("template");
        Script.prepare(template);
        Files.createDirectories(template.resolve("scratch"));
        Files.createDirectories(template.resolve("config"));
        Path data = template.resolve("data");
        try (var script = new Script(template, 0)) {
            while (!script.isSealed()) {
                script.step();
            }
        }
        Killer killer = Killer.in(scratch);
        var random = new Random(22);
        int whole = 0;
        int gone = 0;
        for (int run = 0; whole + gone < DELETING || whole == 0 || gone == 0; run++) {
            assertThat(run).as("%s whole, %s gone", whole, gone).isLessThan(MOST_RUNS);
            Path homes = Files.createDirectory(folder.resolve("deleting-" + run));
            var arguments = new ArrayList<>(List.of("erase"));
            for (int i = 0; i < TOGETHER; i++) {
                Path home = homes.resolve("home-" + i);
                copy(template, home);
                arguments.add(home.toString());
            }
            Map<Integer, Integer> said = killer.kill(homes, random, 1 + random.nextInt(TOGETHER * 20), arguments);
            for (int i = 0; i < TOGETHER; i++) {
                Path left = homes.resolve("home-" + i).resolve(template.relativize(data));
                if (Files.exists(left.resolve("journal.db"))) {
                    whole += said.containsKey(i) ? 0 : 1;
                    assertThat(isSealedAndSilent(left)).isTrue();
                } else {
                    gone += said.containsKey(i) ? 0 : 1;
                    // the next start makes a new journal, and takes what was left of the old one
                    Sealed.open(left.resolve("journal.db"), Samples.CLOCK).close();
                    assertThat(Sealed.telling(left, Script.WORDS)).isEmpty();
                    assertThat(left.toFile().list()).containsExactly("journal.db");
                }
            }
        }
    }
}
