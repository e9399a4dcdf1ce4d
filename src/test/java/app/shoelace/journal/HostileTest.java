package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.copies.Restore;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.read.Added;
import app.shoelace.journal.read.Records;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Migration;
import app.shoelace.journal.store.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A SQLite file that someone made to do harm: whether it is opened, added from or restored, that ends soon and with a
 * plain word, nothing in it is executed, and neither it nor the person's own journal is touched.
 */
@Timeout(60)
class HostileTest {
    private static final String FOR_EVER = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            + " SELECT printf('%036d', i) AS id, 'check-in' AS kind, 1 AS revision, '{}' AS body, x'' AS digest FROM n";

    private final Samples samples = new Samples(12);

    @TempDir
    Path folder;

    @TempDir
    Path own;

    @BeforeEach
    void make() throws Exception {
        try (var journal = JournalFile.create(mine(), Samples.CLOCK)) {
            journal.keepAll(samples.checkIns(3));
        }
        try (var journal = JournalFile.create(theirs(), Samples.CLOCK)) {
            journal.keepAll(samples.checkIns(3));
        }
    }

    private Path mine() {
        return own.resolve("journal.db");
    }

    private Path theirs() {
        return folder.resolve("theirs.db");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER harm AFTER INSERT ON record BEGIN DELETE FROM record; END",
                "CREATE TRIGGER harm BEFORE UPDATE ON record BEGIN SELECT RAISE(ROLLBACK, 'no'); END",
                "CREATE TRIGGER harm INSTEAD OF INSERT ON check_in BEGIN DELETE FROM record; END",
                "CREATE TRIGGER harm AFTER DELETE ON wrap BEGIN INSERT INTO record SELECT * FROM endless; END;"
                        + "CREATE VIEW endless AS " + FOR_EVER,
                "DROP TABLE record; CREATE VIEW record AS " + FOR_EVER,
                "DROP TABLE wrap; CREATE VIEW wrap AS SELECT id AS name, body, digest FROM (" + FOR_EVER + ")",
                "DROP VIEW form; CREATE VIEW form AS " + FOR_EVER,
                "DROP VIEW check_in; CREATE VIEW check_in AS " + FOR_EVER,
                "CREATE VIEW sneaky AS SELECT load_extension('/tmp/harm.so')",
                "CREATE VIRTUAL TABLE words USING fts5(text)",
                "CREATE TABLE another(x CHECK (length(zeroblob(900000000)) > 0))",
                "CREATE INDEX harm ON record(upper(body))",
                "CREATE TABLE another(a, x GENERATED ALWAYS AS (zeroblob(900000000)))",
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE record(' WHERE name = 'record'",
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 2",
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = printf('%.*c', 5000000, 'x') WHERE name = 'form'",
                "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES('table', 'record', 'record', 999999, 'x')",
                "PRAGMA user_version = 0",
                "PRAGMA user_version = 2147483647",
                "PRAGMA application_id = 0",
            })
    void whatIsNotOursIsRefusedWhateverItSays(String harm) throws Exception {
        Path file = theirs();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String each : parts(harm)) {
                statement.execute(each);
            }
        }
        refusedEverywhere(file);
    }

    // a trigger has a semicolon of its own
    private static List<String> parts(String harm) {
        return List.of(harm.split(";\\s*(?=CREATE|UPDATE|INSERT INTO sqlite)", -1));
    }

    private void refusedEverywhere(Path file) throws Exception {
        List<CheckIn> before;
        try (var journal = JournalFile.open(mine(), Samples.CLOCK)) {
            before = journal.checkIns();
        }
        Untouched theirs = Untouched.remember(folder);
        Untouched mine = Untouched.remember(own);
        refused(() -> JournalFile.open(file, Samples.CLOCK).close());
        refused(() -> JournalFile.check(file, Samples.CLOCK));
        refused(() -> Records.of(file, Samples.CLOCK, Secret.NONE));
        refused(() -> Restore.look(file, Samples.CLOCK, Secret.NONE));
        refused(() -> Restore.restore(mine(), file, Samples.CLOCK, Secret.NONE));
        mine.check();
        try (var journal = JournalFile.open(mine(), Samples.CLOCK)) {
            refused(() -> journal.recordsOf(file, Secret.NONE));
            assertThat(journal.checkIns()).isEqualTo(before);
        }
        mine.check();
        theirs.check();
    }

    private static void refused(Untouched.Attempt attempt) {
        CannotOpen e = catchThrowableOfType(CannotOpen.class, attempt::run);
        assertThat(e).as("it opened").isNotNull();
        assertThat(e.trouble())
                .isInstanceOfAny(
                        Trouble.Damaged.class,
                        Trouble.DamagedCopy.class,
                        Trouble.NotAJournal.class,
                        Trouble.Newer.class,
                        Trouble.TooLarge.class);
    }

    @Test
    void aMillionRowsOfNothingAreCountedAndPassedOver() throws Exception {
        Sql.run(
                theirs(),
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)"
                        + " INSERT INTO record SELECT printf('%036d', i), 'check-in', 1, '{}', x'' FROM n");
        try (var journal = JournalFile.open(mine(), Samples.CLOCK)) {
            Records records = journal.recordsOf(theirs(), Secret.NONE);
            assertThat(records.damaged()).isEqualTo(300_000);
            assertThat(journal.add(records))
                    .isEqualTo(new Added(java.util.Map.of(Row.CHECK_IN, 3), 0, 0, 300_000, true));
            assertThat(journal.checkIns()).hasSize(6);
        }
        assertThat(Restore.look(theirs(), Samples.CLOCK, Secret.NONE).damaged()).isEqualTo(300_000);
    }

    @Test
    void rowsTooLongForMemoryAreNeverHeld() throws Exception {
        // two hundred rows of four hundred megabytes in all
        Sql.run(
                theirs(),
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100)"
                        + " INSERT INTO record SELECT printf('%036d', i), 'check-in', 1, zeroblob(4000000), x'' FROM n");
        refused(() -> Records.of(theirs(), Samples.CLOCK, Secret.NONE));
        refused(() -> Restore.restore(mine(), theirs(), Samples.CLOCK, Secret.NONE));
        assertThat(Files.size(theirs())).isGreaterThan(400_000_000);
    }

    @Test
    void aRowThatIsLargerThanMemoryIsSetAside() throws Exception {
        // the child has 128 MB
        Sql.run(
                theirs(),
                "UPDATE record SET body = zeroblob(200000000) WHERE id = (SELECT min(id) FROM record WHERE kind = 'check-in')");
        assertThat(Children.in(own).lines("check", theirs().toString())).containsExactly("check-ins 2");
    }

    @Test
    void aFileInAnotherEncodingIsReadOrRefusedNeverMisread() throws Exception {
        Path wide = folder.resolve("wide.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + wide);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA encoding = 'UTF-16'");
            statement.execute("PRAGMA page_size = 1024");
            statement.execute("PRAGMA application_id = " + Migration.APPLICATION_ID);
            for (String sql : Sql.rows(theirs(), "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")) {
                statement.execute(sql);
            }
            statement.execute("PRAGMA user_version = 1");
            statement.execute("ATTACH '" + theirs() + "' AS theirs");
        } catch (java.sql.SQLException e) {
            // one cannot be attached to the other: it stays empty
            assertThat(e.getMessage()).contains("encoding");
        }
        Untouched before = Untouched.remember(folder);
        CannotOpen e = catchThrowableOfType(
                CannotOpen.class,
                () -> Records.of(wide, Samples.CLOCK, Secret.NONE).kept());
        if (e == null) {
            assertThat(Records.of(wide, Samples.CLOCK, Secret.NONE).kept()).isEmpty();
        }
        before.check();
    }
}
