package app.shoelace.journal.copies;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.JournalFile;
import app.shoelace.journal.Samples;
import app.shoelace.journal.Sql;
import app.shoelace.journal.Untouched;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.read.Keyring;
import app.shoelace.journal.read.Verifier;
import app.shoelace.journal.seal.PlainRows;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.Migration;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new form that does not hold the same, whatever became of it on the way, never takes the place of the old one. */
class RewriteTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("journal.db");
    }

    @BeforeEach
    void make() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keepAll(new Samples(1).checkIns(4));
        }
    }

    /** What SQLite is made to do behind the back of the app; nothing where that is empty. */
    private void write(String trigger) throws Exception {
        Migration usual = Migration.ALL.getFirst();
        var form = new Migration(1, connection -> {
            usual.work().on(connection);
            if (!trigger.isEmpty()) {
                Migration.statements(trigger).on(connection);
            }
        });
        var inspection = new Verifier(List.of(form), new Keyring(Secret.NONE), ZoneOffset.UTC);
        try (Store store = Store.openToRead(file())) {
            new Rewrite(inspection, List.of(), new PlainRows()).write(file(), store, new PlainRows());
        }
    }

    private void refused(String trigger) throws Exception {
        Untouched before = Untouched.remember(folder);
        Trouble.Damaged told = Untouched.trouble(() -> write(trigger), Trouble.Damaged.class);
        assertThat(told.detail()).contains("does not hold the same");
        before.check();
    }

    @Test
    void oneThatHoldsTheSameIsTaken() throws Exception {
        write("");
        assertThat(SidecarFiles.fresh(file())).exists();
    }

    @Test
    void aRowThatBecameAnotherIsNoticed() throws Exception {
        var form = new PlainRows();
        Row row;
        try (Store store = Store.openToRead(file())) {
            row = store.rows().get(2);
        }
        byte[] other = Documents.write(new Samples(2).checkIn());
        byte[] none = "{\"format\":1}".getBytes(StandardCharsets.UTF_8);
        for (Row slip : List.of(
                form.close(row.id(), row.kind(), row.revision(), other),
                form.close(row.id(), row.kind(), row.revision() + 1, row.body()),
                form.close(row.id(), "dream", row.revision(), row.body()),
                form.close(new UUID(1, 2).toString(), row.kind(), row.revision(), row.body()),
                new Row(row.id(), row.kind(), row.revision(), true, other, row.digest()),
                form.close(row.id(), row.kind(), row.revision(), none))) {
            refused("""
                    CREATE TRIGGER slip AFTER INSERT ON record WHEN NEW.id = '%s' BEGIN
                      UPDATE record SET id = '%s', kind = '%s', revision = %d, body = CAST(x'%s' AS TEXT),
                        digest = x'%s' WHERE id = NEW.id;
                    END""".formatted(
                            row.id(), slip.id(), slip.kind(), slip.revision(), hex(slip.body()), hex(slip.digest())));
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void aRowThatIsGoneIsNoticed() throws Exception {
        refused("CREATE TRIGGER losing AFTER INSERT ON record WHEN (SELECT count(*) FROM record) = 4"
                + " BEGIN DELETE FROM record WHERE id = NEW.id; END");
    }

    @Test
    void aDamagedRowThatIsGoneIsNoticedToo() throws Exception {
        Sql.run(file(), "UPDATE record SET body = 'broken' WHERE id = (SELECT max(id) FROM record)");
        refused("CREATE TRIGGER losing AFTER INSERT ON record WHEN NEW.body = 'broken'"
                + " BEGIN DELETE FROM record WHERE id = NEW.id; END");
    }
}
