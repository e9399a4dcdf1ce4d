package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.copies.Replaced;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * One journal on two computers, in a folder that a real Syncthing pair (Debian package {@code syncthing}) keeps in sync: both
 * sides open, together and apart, sealed and opened in between, one side killed in a commit.
 */
@Timeout(150)
@Execution(ExecutionMode.CONCURRENT)
class SyncedPairTest {
    private static final int ROUNDS = 20;
    private static final int APART = 6;
    private static final int TURNED = 5;
    private static final int KILLED = 13;

    private final Samples samples = new Samples(20);
    private final Random random = new Random(20);
    private final Map<CheckIn, String> saved = new HashMap<>();
    private final List<JournalFile> open = new ArrayList<>();

    @TempDir
    Path home;

    @TempDir
    Path scratch;

    @BeforeEach
    void isHere() {
        Assumptions.assumeTrue(SyncthingPair.isHere(), "Syncthing is not installed");
    }

    @Test
    void allThatWasCalledSavedIsInBothJournalsOrOfferedByName() throws Exception {
        Path one = Files.createDirectory(home.resolve("one"));
        Path other = Files.createDirectory(home.resolve("other"));
        List<Path> files = List.of(one.resolve("journal.db"), other.resolve("journal.db"));
        JournalFile.create(files.getFirst(), Samples.CLOCK).close();
        try (var pair = new SyncthingPair(scratch, one, other)) {
            pair.sync();
            assertThat(files.getLast()).exists();
            for (Path file : files) {
                open.add(Sealed.open(file, Samples.CLOCK));
            }
            for (int round = 1; round <= ROUNDS; round++) {
                if (round % APART == 0) {
                    pair.part();
                } else if (random.nextBoolean()) {
                    pair.look();
                }
                for (int side = 0; side < files.size(); side++) {
                    write(side, "round " + round);
                }
                if (round % TURNED == 0) {
                    turn(round / TURNED % 2);
                }
                if (round == KILLED) {
                    open.get(1).close();
                    UnfinishedWrite.leave(files.get(1));
                }
                pair.sync();
                for (int side = 0; side < files.size(); side++) {
                    write(side, "after round " + round);
                    reopenAndImport(side, files.get(side));
                }
            }
            open.forEach(JournalFile::close);
            pair.sync();
        }
        for (Path file : files) {
            var missing = new HashMap<>(saved);
            missing.keySet().removeAll(found(file));
            assertThat(missing.values()).as("missing in %s", file).isEmpty();
        }
    }

    // what throws was not called saved
    private void write(int side, String when) throws Exception {
        CheckIn checkIn = samples.checkIn();
        try {
            open.get(side).keep(checkIn);
            saved.put(checkIn, "side " + side + ", " + when);
        } catch (IllegalStateException e) {
            // this side was killed
            assertThat(e).hasMessageContaining("closed");
        } catch (NotSaved e) {
            assertThat(e.trouble()).isInstanceOf(Trouble.ReplacedBeside.class);
        }
    }

    private void turn(int side) throws Exception {
        JournalFile journal = open.get(side);
        try {
            if (journal.sealed()) {
                journal.unseal(OldBackups.FOLLOW);
            } else {
                journal.seal(Sealed.by(Sealed.FIRST), Sealed.code(1), OldBackups.FOLLOW, Sealed.QUICK);
            }
        } catch (NotSaved e) {
            assertThat(e.trouble()).isInstanceOf(Trouble.ReplacedBeside.class);
        }
    }

    // as a person does who is told of a copy
    private void reopenAndImport(int side, Path file) throws Exception {
        open.get(side).close();
        JournalFile journal = Sealed.open(file, Samples.CLOCK);
        open.set(side, journal);
        for (Path copy : Replaced.conflicts(file)) {
            for (Secret given : List.of(Secret.NONE, Sealed.by(Sealed.FIRST))) {
                try {
                    journal.add(journal.recordsOf(copy, given));
                } catch (CannotOpen e) {
                    assertThat(e.trouble()).isInstanceOfAny(Trouble.Sealed.class, Trouble.WrongKey.class);
                }
            }
        }
    }

    // in the journal, or in a copy that is offered
    private Set<CheckIn> found(Path file) throws Exception {
        var all = new HashSet<CheckIn>();
        var files = new ArrayList<>(Replaced.conflicts(file));
        files.add(file);
        for (Path each : files) {
            Path read = scratch.resolve("read-" + System.nanoTime() + ".db");
            Files.copy(each, read);
            try (var journal = Sealed.open(read, Samples.CLOCK)) {
                all.addAll(journal.checkIns());
            }
        }
        return all;
    }
}
