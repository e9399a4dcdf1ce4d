package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.copies.OldBackups;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another computer dies in a commit, and what SQLite left there for itself comes here through a synced folder. */
class ForeignRollbackTest {
    private static final Samples SAMPLES = new Samples(31);

    @TempDir
    Path here;

    @TempDir
    Path there;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itTakesNothingFromAJournalThatIsWhole(boolean sealed) throws Exception {
        CheckIn both = SAMPLES.checkIn();
        CheckIn own = SAMPLES.checkIn();
        begin(sealed, both);
        try (var journal = Sealed.open(file(), Samples.CLOCK)) {
            journal.keep(own);
        }
        foreignRollback();
        try (var journal = Sealed.open(file(), Samples.CLOCK)) {
            assertThat(journal.checkIns()).containsExactlyInAnyOrder(both, own);
            assertThat(journal.damage()).isEmpty();
        }
        assertThat(rollback()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void norWhenItComesWhileTheJournalIsOpen(boolean sealed) throws Exception {
        CheckIn both = SAMPLES.checkIn();
        begin(sealed, both);
        CheckIn own = SAMPLES.checkIn();
        CheckIn later = SAMPLES.checkIn();
        try (var journal = Sealed.open(file(), Samples.CLOCK)) {
            journal.keep(own);
            foreignRollback();
            journal.keep(later);
            assertThat(rollback()).doesNotExist();
        }
        try (var journal = Sealed.open(file(), Samples.CLOCK)) {
            assertThat(journal.checkIns()).containsExactlyInAnyOrder(both, own, later);
        }
    }

    @Test
    void itIsPlayedBackIntoTheFileThatItBelongsTo() throws Exception {
        CheckIn both = SAMPLES.checkIn();
        begin(false, both);
        UnfinishedWrite.leave(theirs());
        Files.copy(theirs(), file(), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(there.resolve("journal.db-journal"), rollback());
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.checkIns()).isEqualTo(List.of(both));
            assertThat(journal.damage()).isEmpty();
        }
    }

    // the same journal on both computers
    private void begin(boolean sealed, CheckIn both) throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(both);
            if (sealed) {
                journal.seal(Sealed.by(Sealed.FIRST), Sealed.code(1), OldBackups.FOLLOW, Sealed.QUICK);
            }
        }
        Files.copy(file(), theirs());
    }

    private void foreignRollback() throws Exception {
        UnfinishedWrite.leave(theirs());
        Files.copy(there.resolve("journal.db-journal"), rollback());
    }

    private Path theirs() {
        return there.resolve("journal.db");
    }

    private Path file() {
        return here.resolve("journal.db");
    }

    private Path rollback() {
        return here.resolve("journal.db-journal");
    }
}
