package app.shoelace.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.Journal;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.entry.JournalRecord;
import app.shoelace.journal.seal.Secret;
import app.shoelace.pack.read.PackReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that an earlier version wrote, stored as they were, still open, and give the same bytes again. */
class EarlierFilesTest {
    private static final Path BEFORE = Path.of("src/test/resources/before");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"journal.db", "sealed.db"})
    void aJournalOpensAndExportsTheSameBytes(String name) throws Exception {
        Path file = Files.copy(BEFORE.resolve(name), folder.resolve(name));
        Secret given = name.startsWith("sealed") ? Secret.typed("a pair of old shoes".toCharArray()) : Secret.NONE;
        try (Journal journal = JournalFile.open(file, Full.CLOCK, given)) {
            assertThat(Export.json(journal.records(), Full.TODAY)).isEqualTo(stored("export.json"));
            assertThat(Export.csv(journal.checkIns())).isEqualTo(stored("export.csv"));
        }
    }

    @Test
    void anExportIsImportedAndExportsTheSameBytes() throws Exception {
        try (Journal fresh = JournalFile.create(folder.resolve("fresh.db"), Full.CLOCK)) {
            Incoming.Result read = Incoming.read(BEFORE.resolve("export.json"), fresh, Secret.NONE);
            assertThat(read)
                    .isInstanceOfSatisfying(
                            Incoming.Result.Found.class,
                            found -> assertThat(Export.json(found.records(), Full.TODAY))
                                    .isEqualTo(stored("export.json")));
            if (read instanceof Incoming.Result.Found(var records)) {
                fresh.add(records);
            }
            assertThat(Export.json(fresh.records(), Full.TODAY)).isEqualTo(stored("export.json"));
            assertThat(Export.csv(fresh.checkIns())).isEqualTo(stored("export.csv"));
        }
    }

    /** A check-in is not carried over as bytes only: what it says is read, and writes the same bytes. */
    @Test
    void aCheckInThatIsReadIsWrittenAsTheSameBytes() throws Exception {
        Path file = Files.copy(BEFORE.resolve("journal.db"), folder.resolve("journal.db"));
        try (Journal journal = JournalFile.open(file, Full.CLOCK)) {
            Map<UUID, byte[]> documents =
                    journal.records().kept().stream().collect(Collectors.toMap(JournalRecord::id, JournalRecord::json));
            assertThat(journal.checkIns()).hasSize(2);
            for (CheckIn checkIn : journal.checkIns()) {
                byte[] document = Objects.requireNonNull(documents.get(checkIn.id()));
                assertThat(Documents.checkIn(checkIn.id(), document)).isEqualTo(checkIn);
                assertThat(Documents.write(checkIn)).isEqualTo(document);
            }
        }
    }

    @Test
    void aPackIsReadWithoutAFault() {
        assertThat(PackReader.read(BEFORE.resolve("pack"), "en")).isInstanceOf(PackReader.Read.class);
    }

    private static byte[] stored(String name) {
        try {
            return Files.readAllBytes(BEFORE.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
