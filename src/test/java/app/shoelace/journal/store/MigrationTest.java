package app.shoelace.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.Child;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.Opening;
import app.shoelace.journal.Samples;
import app.shoelace.journal.Sql;
import app.shoelace.journal.Untouched;
import app.shoelace.journal.read.Checkup;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal of an older form is taken to the newest one whole or not at all. */
class MigrationTest {
    private static final Migration SECOND = Child.LATER.get(1);
    private static final Migration THIRD = Child.LATER.get(2);

    @TempDir
    Path folder;

    @Test
    void allStepsAreTakenAfterABackup() throws Exception {
        List<CheckIn> all = make(5);
        try (var journal = opening(SECOND, THIRD).open()) {
            assertThat(journal.checkIns()).isEqualTo(all);
        }
        assertThat(Sql.rows(file(), "PRAGMA user_version")).containsExactly("3");
        Path backup = folder.resolve("journal-backups").resolve("journal-2026-11-23-form-1.db");
        assertThat(backup).exists();
        Untouched.trouble(() -> JournalFile.open(file(), Samples.CLOCK), Trouble.Newer.class);
        try (var journal = JournalFile.open(backup, Samples.CLOCK)) {
            assertThat(journal.checkIns()).isEqualTo(all);
        }
        Checkup checkup = opening(SECOND, THIRD).check();
        assertThat(checkup.form()).isEqualTo(3);
        assertThat(checkup.backups()).extracting(Checkup.Copy::sound).containsExactly(true);
    }

    @Test
    void anOlderFormIsCheckedAsItIs() throws Exception {
        make(2);
        Untouched before = Untouched.remember(folder);
        assertThat(opening(SECOND, THIRD).check().form()).isEqualTo(1);
        before.check();
    }

    @Test
    void aNewJournalHasTheNewestForm() throws Exception {
        opening(SECOND, THIRD).create().close();
        assertThat(Sql.rows(file(), "SELECT number FROM form")).containsExactly("3");
        opening(SECOND, THIRD).open().close();
        assertThat(folder.toFile().list()).containsExactly("journal.db");
    }

    @Test
    void aStepThatCannotBeTakenLeavesTheOldForm() throws Exception {
        List<CheckIn> all = make(5);
        var broken = new Migration(3, Migration.statements("DROP TABLE word", "SELECT no_such_thing FROM record"));
        Untouched.trouble(() -> opening(SECOND, broken).open(), Trouble.class);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("journal.db", "journal-backups");
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.checkIns()).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM record WHERE id = (SELECT max(id) FROM record)",
                "UPDATE record SET body = replace(body, '\"edition\":1', '\"edition\":2')",
                "DELETE FROM record WHERE body = 'broken'",
                "UPDATE record SET revision = revision + 1 WHERE id = (SELECT min(id) FROM record)",
                // what is not there where a journal of that form is made anew
                "CREATE TABLE more AS SELECT * FROM record WHERE false"
            })
    void aStepThatLosesOrChangesAnEntryOrLeavesAnotherFormIsTakenBack(String slip) throws Exception {
        var all = new ArrayList<>(make(5));
        CheckIn broken = all.removeLast();
        Sql.run(file(), "UPDATE record SET body = 'broken' WHERE id = '" + broken.id() + "'");
        var slipping = new Migration(3, connection -> {
            THIRD.work().on(connection);
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("SELECT 1 FROM record")) {
                if (found.next()) {
                    Migration.statements(slip).on(connection);
                }
            }
        });
        Trouble.Other told = Untouched.trouble(() -> opening(SECOND, slipping).open(), Trouble.Other.class);
        assertThat(told.detail()).contains("does not hold the same records");
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.checkIns()).isEqualTo(all);
            assertThat(journal.damage()).hasSize(1);
        }
    }

    // SQLite checks only half of a file where its schema ends in a view, as it may after a step
    @Test
    void pagesThatNothingLeadsToAreDamageInALaterFormToo() throws Exception {
        make(30);
        var further = new Migration(
                2,
                Migration.statements(
                        "DROP VIEW form",
                        "CREATE VIEW form AS SELECT 2 AS number",
                        "CREATE VIEW later AS SELECT id FROM record"));
        opening(further).open().close();
        Sql.run(file(), "DELETE FROM record WHERE id > (SELECT min(id) FROM record)");
        byte[] bytes = Files.readAllBytes(file());
        // the list of free pages, and how many they are, in the header of a SQLite file
        assertThat(ByteBuffer.wrap(bytes).getInt(36)).isPositive();
        ByteBuffer.wrap(bytes).putInt(32, 0).putInt(36, 0);
        Files.write(file(), bytes);
        assertThat(Sql.rows(file(), "PRAGMA quick_check")).containsExactly("ok");
        Untouched.trouble(() -> opening(further).open(), Trouble.DamagedWithBackup.class);
    }

    @Test
    void aProcessKilledInTheMiddleOfAStepLeavesTheOldForm() throws Exception {
        List<CheckIn> all = make(30);
        Path killed = Files.createDirectory(folder.resolve("killed"));
        // what a kill leaves is what lies on the disk in the middle of the step
        var watched = new Migration(3, connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA cache_size = 1");
                statement.execute("UPDATE record SET body = body || hex(zeroblob(3000))");
                Files.copy(folder.resolve("journal.db-journal"), killed.resolve("journal.db-journal"));
                Files.copy(file(), killed.resolve("journal.db"));
            } catch (java.io.IOException e) {
                throw new SQLException(e);
            }
        });
        Untouched.trouble(() -> opening(SECOND, watched).open(), Trouble.class);
        assertThat(Files.mismatch(file(), killed.resolve("journal.db"))).isNotNegative();
        try (var journal = JournalFile.open(killed.resolve("journal.db"), Samples.CLOCK)) {
            assertThat(journal.checkIns()).isEqualTo(all);
            assertThat(journal.damage()).isEmpty();
        }
    }

    @Test
    void withoutABackupNoStepIsTaken() throws Exception {
        make(5);
        Files.writeString(folder.resolve("journal-backups"), "a file where the folder was to be");
        Untouched before = Untouched.remember(folder);
        Untouched.trouble(() -> opening(SECOND).open(), Trouble.NoBackup.class);
        before.check();
    }

    private Opening opening(Migration... further) {
        var steps = new ArrayList<>(Migration.ALL);
        steps.addAll(List.of(further));
        return new Opening(file(), Samples.CLOCK, steps);
    }

    private List<CheckIn> make(int number) throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keepAll(new Samples(1).checkIns(number));
            return journal.checkIns();
        }
    }

    private Path file() {
        return folder.resolve("journal.db");
    }
}
