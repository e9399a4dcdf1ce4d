package app.shoelace.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shoelace.journal.Children;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.Samples;
import app.shoelace.journal.Untouched;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ProcessLockTest {
    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    @Test
    void anotherProcessFindsTheJournalTaken() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            assertThat(Children.in(scratch).lines("try", file().toString())).containsExactly("Locked");
            journal.keep(new Samples(2).draft());
        }
        assertThat(Children.in(scratch).lines("try", file().toString())).containsExactly("opened", "kept");
    }

    @Test
    void aSecondOpeningInTheSameProcessNeitherWorksNorLetsOthersIn() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            locked(file());
            Path other = Files.createSymbolicLink(scratch.resolve("other.db"), file());
            locked(other);
            assertThatThrownBy(() -> JournalFile.check(file(), Samples.CLOCK)).isInstanceOf(CannotOpen.class);
            // closing any channel to a locked file would have dropped the lock
            assertThat(Children.in(scratch).lines("try", file().toString())).containsExactly("Locked");
            journal.keep(new Samples(2).draft());
        }
        JournalFile.open(file(), Samples.CLOCK).close();
    }

    @Test
    void aKilledProcessLeavesNothingStale() throws Exception {
        Process holder = Children.in(scratch).start("hold", file().toString());
        try (var out = holder.inputReader()) {
            assertThat(out.readLine()).isEqualTo("open 0");
            locked(file());
            holder.toHandle().destroyForcibly();
            holder.waitFor();
        }
        assertThat(JournalFile.maybeTaken(file())).isTrue();
        JournalFile.open(file(), Samples.CLOCK).close();
        assertThat(JournalFile.maybeTaken(file())).isFalse();
        assertThat(folder.toFile().list()).containsExactly("journal.db");
    }

    @Test
    @Timeout(20)
    void aLockThatCannotBeMadeIsTold() throws Exception {
        JournalFile.create(file(), Samples.CLOCK).close();
        Path lock = ProcessLock.lockOf(file().toRealPath());
        Files.createSymbolicLink(lock, folder.resolve("none"));
        Untouched.refused(file(), Trouble.Other.class);
        Files.delete(lock);
        Files.createDirectory(lock);
        Untouched.refused(file(), Trouble.Other.class);
        Files.delete(lock);
        JournalFile.open(file(), Samples.CLOCK).close();
    }

    @Test
    void nothingThatLocksItIsInItsFolderWhereItWouldTravelToOtherComputers() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(new Samples(2).draft());
            assertThat(folder.toFile().list()).containsExactly("journal.db");
        }
    }

    @Test
    void anOlderShoelaceThatHasItOpenLocksItToo() throws Exception {
        JournalFile.create(file(), Samples.CLOCK).close();
        Path lock = Files.createFile(folder.resolve("journal.db.lock"));
        Process older = Children.in(scratch).start("lock-file", lock.toString());
        try (var out = older.inputReader()) {
            assertThat(out.readLine()).isEqualTo("locked");
            locked(file());
        } finally {
            older.getOutputStream().close();
            older.waitFor();
        }
        JournalFile.open(file(), Samples.CLOCK).close();
        assertThat(lock).doesNotExist();
    }

    private static void locked(Path file) {
        assertThatThrownBy(() -> JournalFile.open(file, Samples.CLOCK))
                .isInstanceOfSatisfying(
                        CannotOpen.class, e -> assertThat(e.trouble()).isInstanceOf(Trouble.Locked.class));
    }

    private Path file() {
        return folder.resolve("journal.db");
    }
}
