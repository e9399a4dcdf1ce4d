package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.read.Checkup;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check of a sealed journal finds what other programs did to it, and says no more than it knows. */
class CheckTest {
    private final Samples samples = new Samples(4);
    private List<CheckIn> all = List.of();

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("journal.db");
    }

    @BeforeEach
    void make() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keepAll(samples.checkIns(5));
            journal.keep(samples.draft());
            all = journal.checkIns();
        }
        Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
    }

    private JournalFile open() throws Exception {
        return JournalFile.open(file(), Samples.CLOCK, Sealed.by(Sealed.FIRST));
    }

    private Checkup check() throws Exception {
        return JournalFile.check(file(), Samples.CLOCK, Sealed.by(Sealed.FIRST));
    }

    private List<Row> rows() throws Exception {
        try (Store store = Store.openToRead(file())) {
            return store.rows();
        }
    }

    private List<Trouble> told() throws Exception {
        try (var journal = open()) {
            return journal.takeNotices();
        }
    }

    private Path backup() throws Exception {
        try (var journal = open()) {
            return journal.backUp();
        }
    }

    private void complete() throws Exception {
        assertThat(check().manifest()).isEqualTo(new Checkup.Completeness.Complete());
        assertThat(check().allSound()).isTrue();
        assertThat(told()).isEmpty();
    }

    @Test
    void afterEveryKindOfChangeAllIsThere() throws Exception {
        complete();
        try (var journal = open()) {
            journal.keep(all.getFirst().changed(samples.checkIn().said(), Samples.TODAY));
            journal.bin(all.get(1).id());
            journal.delete(all.get(1).id());
            journal.keepAll(List.of(samples.checkIn(), samples.checkIn()));
            journal.keepSetting("page", "one");
            journal.keepSetting("page", "two");
            journal.discard(journal.draft().orElseThrow());
            journal.backUp();
        }
        complete();
        try (var journal = open()) {
            journal.changePassphrase(Sealed.by(Sealed.SECOND), Sealed.QUICK);
            journal.changePassphrase(Sealed.by(Sealed.FIRST), Sealed.QUICK);
            journal.unseal(OldBackups.FOLLOW);
            journal.keep(samples.checkIn());
        }
        Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        complete();
    }

    @Test
    void aRowThatWasDeletedIsMissedAndComesBackFromABackup() throws Exception {
        Path backup = backup();
        Sql.run(file(), "DELETE FROM record WHERE id IN (SELECT id FROM record LIMIT 2)");
        assertThat(check().manifest()).isEqualTo(new Checkup.Completeness.Incomplete(2));
        assertThat(check().allSound()).isFalse();
        assertThat(told()).containsExactly(new Trouble.Incomplete(file(), 2));
        // writing on hides nothing
        try (var journal = open()) {
            journal.keep(samples.checkIn());
        }
        assertThat(told()).containsExactly(new Trouble.Incomplete(file(), 2));
        try (var journal = open()) {
            journal.add(journal.recordsOf(backup, Secret.NONE));
        }
        complete();
        try (var journal = open()) {
            assertThat(journal.checkIns()).containsAll(all);
        }
    }

    @Test
    void aRowThatWasPutBackToAnEarlierRevisionIsNoticed() throws Exception {
        List<Row> before = rows();
        try (var journal = open()) {
            journal.keep(all.getFirst().changed(samples.checkIn().said(), Samples.TODAY));
        }
        complete();
        try (Store store = Store.open(file())) {
            store.change(change -> change.put(before));
        }
        assertThat(check().manifest()).isEqualTo(new Checkup.Completeness.Incomplete(0));
        assertThat(told()).containsExactly(new Trouble.Incomplete(file(), 0));
    }

    @Test
    void aJournalOfAnEarlierVersionOpensAndGetsItsManifestAtTheNextChange() throws Exception {
        Sql.run(file(), "DELETE FROM wrap WHERE name = 'manifest'");
        assertThat(check().manifest()).isEqualTo(new Checkup.Completeness.Unknown());
        assertThat(check().allSound()).isTrue();
        try (var journal = open()) {
            assertThat(journal.takeNotices()).isEmpty();
            journal.keep(samples.checkIn());
        }
        complete();
    }

    @Test
    void aManifestThatIsDamagedOrFromAnotherDayIsNoReasonToRefuse() throws Exception {
        Sql.run(file(), "UPDATE wrap SET body = zeroblob(272) WHERE name = 'manifest'");
        assertThat(check().manifest()).isEqualTo(new Checkup.Completeness.Unknown());
        try (var journal = open()) {
            journal.keep(samples.checkIn());
        }
        complete();
    }

    @Test
    void aDamagedPartForTheRecoveryCodeIsFoundWithoutTheCode() throws Exception {
        assertThat(check().keys()).isEqualTo(new Checkup.Keys(Checkup.KeyPart.OPENED, Checkup.KeyPart.INTACT));
        for (String harm : List.of(
                "UPDATE wrap SET body = zeroblob(octet_length(body)) WHERE name = 'recovery'",
                "DELETE FROM wrap WHERE name = 'recovery'")) {
            Sql.run(file(), harm);
            assertThat(check().keys()).isEqualTo(new Checkup.Keys(Checkup.KeyPart.OPENED, Checkup.KeyPart.DAMAGED));
            assertThat(check().allSound()).isFalse();
        }
    }

    @Test
    void aBackupThatDoesNotOpenWithWhatWasGivenIsNotSound() throws Exception {
        Path backup = backup();
        byte[] old = Files.readAllBytes(backup);
        try (var journal = open()) {
            journal.changePassphrase(Sealed.by(Sealed.SECOND), Sealed.QUICK);
        }
        Files.write(backup, old);
        Checkup checkup = JournalFile.check(file(), Samples.CLOCK, Sealed.by(Sealed.SECOND));
        assertThat(checkup.backups())
                .filteredOn(copy -> copy.file().equals(backup))
                .singleElement()
                .satisfies(copy -> {
                    assertThat(copy.access()).isEqualTo(Checkup.Access.OTHER_KEY);
                    assertThat(copy.sound()).isFalse();
                });
        assertThat(checkup.backups()).filteredOn(Checkup.Copy::sound).isNotEmpty();
        // nor one whose part for the passphrase is damaged
        Sql.run(backup, "UPDATE wrap SET body = zeroblob(octet_length(body)) WHERE name = 'passphrase'");
        assertThat(JournalFile.check(file(), Samples.CLOCK, Sealed.by(Sealed.SECOND))
                        .allSound())
                .isFalse();
    }

    @Test
    void copiesOfASyncedFolderAndReadableOnesAreNamed() throws Exception {
        assertThat(check().asksForCare()).isFalse();
        Path conflict = Files.copy(file(), folder.resolve("journal.sync-conflict-20261123-1.db"));
        Path readable = folder.resolve("open.db");
        try (var other = JournalFile.create(readable, Samples.CLOCK)) {
            other.keep(samples.checkIn());
        }
        Files.move(readable, folder.resolve("journal-backups/journal-2026-11-02.db"));
        Checkup checkup = check();
        assertThat(checkup.conflicts()).containsExactly(conflict);
        assertThat(checkup.backups())
                .anySatisfy(copy -> assertThat(copy.access()).isEqualTo(Checkup.Access.ANYONE));
        assertThat(checkup.asksForCare()).isTrue();
        assertThat(checkup.allSound()).isTrue();
    }

    @Test
    void whatAToolAddsToTheFileIsNoDamageButAViewOrATriggerIs() throws Exception {
        for (String added : List.of(
                "ANALYZE",
                "CREATE INDEX by_kind ON record(kind)",
                "CREATE TABLE mine(words VARCHAR(20) UNIQUE, number INTEGER)",
                "INSERT INTO mine VALUES('abc', 1)")) {
            Sql.run(file(), added);
            try (var journal = open()) {
                journal.keep(samples.checkIn());
            }
            assertThat(check().allSound()).as(added).isTrue();
        }
        var refused = new ArrayList<String>();
        byte[] whole = Files.readAllBytes(file());
        for (String harm : List.of(
                "CREATE VIEW mine_too AS SELECT * FROM mine",
                "CREATE TRIGGER losing AFTER INSERT ON record BEGIN DELETE FROM record; END",
                "DROP TABLE wrap")) {
            Sql.run(file(), harm);
            Untouched.trouble(this::check, Trouble.DamagedWithBackup.class);
            refused.add(harm);
            Files.write(file(), whole);
        }
        assertThat(refused).hasSize(3);
    }
}
