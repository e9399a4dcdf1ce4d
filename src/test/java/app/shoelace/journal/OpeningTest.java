package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.copies.Restore;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.Trouble;
import app.shoelace.text.Messages;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the way is told apart, and nothing that would not open is ever written to. */
class OpeningTest {
    private final Samples samples = new Samples(1);

    @TempDir
    Path folder;

    @Test
    void aJournalThatIsNotThereIsMissing() throws Exception {
        Path file = folder.resolve("nowhere").resolve("journal.db");
        assertThat(Untouched.trouble(() -> JournalFile.open(file, Samples.CLOCK), Trouble.Missing.class))
                .isEqualTo(new Trouble.Missing(file));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsThereIsNeverMadeAnew() throws Exception {
        make();
        Untouched before = Untouched.remember(folder);
        Untouched.trouble(() -> JournalFile.create(file(), Samples.CLOCK), Trouble.Exists.class);
        before.check();
    }

    @Test
    void whatAJournalLeftBehindIsNotMixedWithANewOne() throws Exception {
        Files.writeString(folder.resolve("journal.db-journal"), "half a change of the journal that was here");
        Untouched before = Untouched.remember(folder);
        assertThat(Untouched.trouble(() -> JournalFile.openOrCreate(file(), Samples.CLOCK), Trouble.Exists.class))
                .isEqualTo(new Trouble.Exists(folder.resolve("journal.db-journal")));
        before.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "%PDF-1.7 ", "SQLite is fine", "{\"format\":1}"})
    void aForeignFileIsNotAJournal(String text) throws Exception {
        Files.writeString(file(), text.repeat(5_000));
        Untouched.refused(file(), Trouble.NotAJournal.class);
    }

    @Test
    void noiseIsNotAJournal() throws Exception {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        Files.write(file(), noise);
        Untouched.refused(file(), Trouble.NotAJournal.class);
    }

    @Test
    void anotherProgramsDatabaseIsNotAJournal() throws Exception {
        Sql.run(file(), "CREATE TABLE record(id TEXT)", "INSERT INTO record VALUES('theirs')");
        Untouched.refused(file(), Trouble.NotAJournal.class);
    }

    @Test
    void anotherProgramsDatabaseInUseIsLeftInUse() throws Exception {
        Sql.run(file(), "PRAGMA journal_mode = WAL", "CREATE TABLE record(id TEXT)");
        Untouched.refused(file(), Trouble.NotAJournal.class);
    }

    @Test
    void aFolderIsNotAJournal() throws Exception {
        Files.createDirectories(file().resolve("inside"));
        Untouched.refused(file(), Trouble.NotAJournal.class);
    }

    @Test
    void aNewerFormIsLeftToANewerShoelace() throws Exception {
        make();
        Sql.run(
                file(),
                "ALTER TABLE record ADD COLUMN mood TEXT",
                "DROP VIEW form",
                "CREATE VIEW form AS SELECT 7 AS number",
                "PRAGMA user_version = 7");
        assertThat(Untouched.refused(file(), Trouble.Newer.class)).isEqualTo(new Trouble.Newer(file(), 7));
    }

    @Test
    void aNumberInTheHeaderAloneMakesNoNewerForm() throws Exception {
        make();
        Sql.run(file(), "PRAGMA user_version = 7");
        Untouched.refused(file(), Trouble.Damaged.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END",
                "CREATE VIEW more AS SELECT * FROM record",
                "CREATE TABLE more(a CHECK (a > 0))",
                "CREATE UNIQUE INDEX i ON record(kind)",
                "CREATE INDEX i ON record(kind) WHERE kind = 'draft'",
                "CREATE VIRTUAL TABLE more USING fts5(words)",
                "DROP VIEW answer",
                "ALTER TABLE record ADD COLUMN extra TEXT",
            })
    void tablesThatAreNotOursAreNotTrusted(String change) throws Exception {
        make();
        Sql.run(file(), change);
        Untouched.refused(file(), Trouble.Damaged.class);
    }

    @Test
    void aViewInThePlaceOfTheRecordsIsNotTrusted() throws Exception {
        make();
        Sql.run(file(), "DROP TABLE record", """
                CREATE VIEW record AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
                SELECT i AS id, 'check-in' AS kind, 1 AS revision, '{}' AS body, x'' AS digest FROM n""");
        Untouched.refused(file(), Trouble.Damaged.class);
    }

    @Test
    void anEmptyFileIsADamagedJournal() throws Exception {
        Files.createFile(file());
        Untouched.refused(file(), Trouble.Damaged.class);
    }

    @Test
    void aFileOfZerosIsADamagedJournal() throws Exception {
        Files.write(file(), new byte[8192]);
        Untouched.refused(file(), Trouble.Damaged.class);
    }

    @Test
    void aLostBeginningIsDamage() throws Exception {
        make();
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 0, 100, (byte) 0x55);
        Files.write(file(), bytes);
        Untouched.refused(file(), Trouble.Damaged.class);
    }

    @Test
    void aFileOverwrittenFromItsBeginningIsAJournalIfItHasBackups() throws Exception {
        makeWithBackup();
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 0, 5000, (byte) 0x55);
        Files.write(file(), bytes);
        assertThat(Untouched.refused(file(), Trouble.DamagedWithBackup.class).backup())
                .isEqualTo(folder.resolve("journal-backups").resolve("journal-2026-11-23.db"));
    }

    @Test
    void aDamagedJournalNamesTheNewestBackupThatOpens() throws Exception {
        makeWithBackup();
        Path backups = folder.resolve("journal-backups");
        Path good = backups.resolve("journal-2026-11-23.db");
        Files.write(backups.resolve("journal-2026-11-24.db"), new byte[500]);
        Files.writeString(backups.resolve("journal-2026-11-25.db"), "not one");
        Files.copy(good, backups.resolve("journal-2026-11-20.db"));
        Files.copy(good, backups.resolve("journal-2026-13-45.db"));
        Files.copy(good, backups.resolve("other-2026-11-26.db"));
        try (var file = new RandomAccessFile(file().toFile(), "rw")) {
            file.setLength(5000);
        }
        var trouble = Untouched.refused(file(), Trouble.DamagedWithBackup.class);
        assertThat(trouble.backup()).isEqualTo(good);
        assertThat(trouble.detail()).isNotEmpty();
        try (var journal = JournalFile.open(good, Samples.CLOCK)) {
            assertThat(journal.checkIns()).hasSize(1);
        }
    }

    @Test
    void whatABackupHoldsSaysWhichIsTheNewestNotItsName() throws Exception {
        Path backups = folder.resolve("journal-backups");
        List<CheckIn> later = new Samples(1, Samples.on(Samples.TODAY.plusDays(2))).checkIns(2);
        make();
        try (var journal = JournalFile.open(file(), Samples.on(Samples.TODAY.plusDays(1)))) {
            journal.keep(later.getFirst());
        }
        try (var journal = JournalFile.open(file(), Samples.on(Samples.TODAY.plusDays(2)))) {
            journal.keep(later.getLast());
        }
        // the older one was made while the clock was a year ahead, or renamed
        Path older = backups.resolve("journal-2027-11-24.db");
        Files.move(backups.resolve("journal-2026-11-24.db"), older);
        Path newer = backups.resolve("journal-2026-11-25.db");
        Files.write(file(), new byte[0]);
        var trouble = Untouched.refused(file(), Trouble.DamagedWithBackup.class);
        assertThat(trouble.backup()).isEqualTo(newer);
        assertThat(trouble.last()).contains(later.getFirst().entered());
        assertThat(trouble.told(Messages.in("en")))
                .contains(Messages.in("en").shortDate(later.getFirst().entered()));
        try (var journal = JournalFile.open(newer, Samples.CLOCK)) {
            // the same entries, and one said anew
            Files.copy(newer, backups.resolve("journal-2028-01-01.db"));
            journal.keep(Samples.again(journal.checkIns().getFirst()));
        }
        assertThat(Untouched.refused(file(), Trouble.DamagedWithBackup.class).backup())
                .isEqualTo(newer);
        Restore.mend(file(), Samples.CLOCK, Secret.NONE);
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.checkIns()).hasSize(2);
        }
    }

    @Test
    void theNewerBackupWithOneDamagedEntryIsBetterThanAnOldOne() throws Exception {
        makeWithBackup();
        Path backups = folder.resolve("journal-backups");
        Path newer = backups.resolve("journal-2026-12-01.db");
        try (var journal = JournalFile.create(newer, Samples.CLOCK)) {
            journal.keepAll(samples.checkIns(5));
        }
        Sql.run(newer, "UPDATE record SET revision = 9 WHERE id = (SELECT min(id) FROM record)");
        Files.write(file(), new byte[0]);
        assertThat(Untouched.refused(file(), Trouble.DamagedWithBackup.class).backup())
                .isEqualTo(newer);
        Sql.run(newer, "UPDATE record SET revision = 9");
        assertThat(Untouched.refused(file(), Trouble.DamagedWithBackup.class).backup())
                .isEqualTo(backups.resolve("journal-2026-11-23.db"));
    }

    @Test
    void aJournalThatAnotherProgramTurnedToWriteAheadOpensAndTurnsBack() throws Exception {
        make();
        Sql.run(file(), "PRAGMA journal_mode = WAL");
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.checkIns()).hasSize(1);
        }
        assertThat(Sql.rows(file(), "PRAGMA journal_mode")).containsExactly("delete");
        assertThat(folder.toFile().list()).containsExactly("journal.db");
    }

    @Test
    void aChangeHalfDoneByAKilledProgramIsTakenBack() throws Exception {
        make();
        // a copy of file and rollback journal in the middle of a change is what a kill leaves
        Path copy = Files.createDirectory(folder.resolve("copy")).resolve("journal.db");
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 1");
            statement.execute("BEGIN");
            statement.execute("UPDATE record SET body = 'half'");
            for (int i = 0; i < 50; i++) {
                statement.execute("INSERT INTO record VALUES('" + i + "', 'draft', 1, hex(randomblob(2000)), x'')");
            }
            Files.copy(folder.resolve("journal.db-journal"), copy.resolveSibling("journal.db-journal"));
            Files.copy(file(), copy);
        }
        assertThat(Files.size(copy)).isGreaterThan(40_000);
        try (var journal = JournalFile.open(copy, Samples.CLOCK)) {
            assertThat(journal.checkIns()).hasSize(1);
            assertThat(journal.damage()).isEmpty();
        }
        assertThat(folder.resolve("copy").toFile().list()).containsExactly("journal.db");
    }

    @Test
    void aLinkLeadsToTheJournalItself() throws Exception {
        make();
        Path links = Files.createDirectory(folder.resolve("links"));
        Path link = Files.createSymbolicLink(links.resolve("mine.db"), file());
        try (var journal = JournalFile.open(link, Samples.CLOCK)) {
            journal.keep(samples.checkIn());
        }
        assertThat(links.toFile().list()).containsExactly("mine.db");
        assertThat(folder.resolve("journal-backups")).isNotEmptyDirectory();
    }

    @Test
    void whereALinkLeadsNowhereNoOtherJournalIsMade() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("mine.db"), folder.resolve("away/journal.db"));
        for (int i = 0; i < 2; i++) {
            Untouched.trouble(() -> JournalFile.openOrCreate(link, Samples.CLOCK), Trouble.LeadsNowhere.class);
        }
        assertThat(folder.toFile().list()).containsExactly("mine.db");
    }

    @Test
    void aJournalThatWasCopiedHereIsForItsOwnerAlone() throws Exception {
        makeWithBackup();
        Path backups = folder.resolve("journal-backups");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(backups, PosixFilePermissions.fromString("rwxr-xr-x"));
        JournalFile.open(file(), Samples.CLOCK).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backups)))
                .isEqualTo("rwx------");
    }

    @Test
    void everyTroubleIsToldInPlainSentences() throws Exception {
        var messages = app.shoelace.text.Messages.in("en");
        makeWithBackup();
        Files.writeString(file(), "SQLite format 3", StandardCharsets.US_ASCII);
        var trouble = Untouched.refused(file(), Trouble.DamagedWithBackup.class);
        assertThat(trouble.told(messages)).contains(file().toString()).contains("journal-2026-11-23.db");
    }

    private Path file() {
        return folder.resolve("journal.db");
    }

    private void make() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(samples.checkIn());
        }
    }

    private void makeWithBackup() throws Exception {
        make();
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            journal.keep(samples.checkIn());
            assertThat(journal.takeNotices()).isEmpty();
        }
    }
}
