package app.shoelace.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.Journal;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Small or large files that grow when they are read: each is refused soon, with its place, and nothing is added. */
@Timeout(30)
class BombTest {
    private static final String HEAD = "{\"format\":\"" + Export.FORMAT + "\",\"version\":" + Export.VERSION
            + ",\"made\":\"2026-11-25\",\"records\":[";
    private static final String RECORD =
            "{\"id\":\"01960000-0000-7000-8000-000000000001\",\"kind\":\"check-in\"," + "\"revision\":1,\"document\":";
    private static final String DOCUMENT = "{\"format\":1,\"date\":\"2026-11-23\",\"entered\":\"2026-11-23\","
            + "\"pack\":\"hyper-independence\",\"edition\":1,\"language\":\"en\"";

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("bomb.json");
    }

    private interface Filling {
        void fill(Writer out) throws IOException;
    }

    private void refused(String path, Filling filling) throws IOException, CannotOpen {
        try (Writer out = Files.newBufferedWriter(file)) {
            filling.fill(out);
        }
        refused(path);
    }

    private void refused(String path) throws CannotOpen {
        try (Journal journal = JournalFile.openOrCreate(folder.resolve("journal.db"), Full.CLOCK)) {
            Incoming.Result result = Incoming.read(file, journal, Secret.NONE);
            assertThat(result).isInstanceOf(Incoming.Result.Faulty.class);
            assertThat(((Incoming.Result.Faulty) result).fault().path()).startsWith(path);
            assertThat(journal.checkIns()).isEmpty();
        }
    }

    private static void again(Writer out, String text, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(text);
        }
    }

    @Test
    void aHundredThousandLevels() throws Exception {
        refused("$", out -> again(out, "[", 100_000));
        refused("$", out -> again(out, "{\"a\":", 100_000));
        refused("$", out -> {
            out.write(HEAD + RECORD);
            again(out, "{\"a\":", 100_000);
        });
        refused("$", out -> {
            out.write(HEAD);
            again(out, "[", 1_000_000);
        });
    }

    @Test
    void numbersThatFillTheMemory() throws Exception {
        refused("$", out -> {
            out.write("{\"version\":1");
            again(out, "0", 10_000_000);
        });
        for (String number :
                new String[] {"1e999999999", "-1E+2147483647", "0." + "1".repeat(1_000_000), "1e-400000000"}) {
            refused("$", out -> out.write(HEAD.replace("\"version\":1", "\"version\":" + number) + "]}"));
            refused("$", out -> out.write(HEAD + RECORD + DOCUMENT + ",\"answers\":{\"says-no\":" + number + "}}}]}"));
            refused("$", out -> out.write(HEAD + RECORD.replace("\"revision\":1", "\"revision\":" + number) + "{}}]}"));
        }
    }

    @Test
    void textsAndNamesWithoutAnEnd() throws Exception {
        refused("$", out -> {
            out.write(HEAD + RECORD + DOCUMENT + ",\"closing\":\"");
            again(out, "murmelbahn", 6_000_000);
        });
        refused("$", out -> {
            out.write(HEAD + RECORD + "{\"");
            again(out, "name", 1_000_000);
        });
        refused("$", out -> {
            out.write("{");
            for (int i = 0; i < 1_000_000; i++) {
                out.write("\"" + i + "\":1,");
            }
        });
        // names that all have one hash, were they put into a table
        refused("$.records[0].document", out -> {
            out.write(HEAD + RECORD + DOCUMENT + ",\"answers\":{\"a\":1");
            for (int i = 0; i < 65_536; i++) {
                out.write(",\"");
                for (int bit = 0; bit < 16; bit++) {
                    out.write(((i >> bit) & 1) == 0 ? "Aa" : "BB");
                }
                out.write("\":1");
            }
            out.write("}}}]}");
        });
    }

    @Test
    void moreRecordsThanThereAre() throws Exception {
        // the same id again and again: the second is one too many
        refused("$.records[1]", out -> {
            out.write(HEAD);
            again(out, RECORD + DOCUMENT + "}},", 300_000);
        });
    }

    @Test
    void aFileOfAnEndlessSize() throws Exception {
        Files.writeString(file, HEAD);
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        try (Journal journal = JournalFile.openOrCreate(folder.resolve("journal.db"), Full.CLOCK)) {
            assertThat(Incoming.read(file, journal, Secret.NONE)).isInstanceOf(Incoming.Result.TooLarge.class);
            assertThat(journal.checkIns()).isEmpty();
        }
    }
}
