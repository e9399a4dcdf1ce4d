package app.shoelace.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.Journal;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.entry.JournalRecord;
import app.shoelace.journal.read.Records;
import app.shoelace.pack.read.PackReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A hundred thousand files that went wrong on the way: each is either read, and then as exactly as its own export, or
 * refused with a place. None brings the reader down.
 */
@Execution(ExecutionMode.CONCURRENT)
class FuzzTest {
    private static final int INPUTS = Integer.getInteger("shoelace.fuzz", 110_000);
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "true",
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "\"\"",
            "\\u0000",
            "\\ud800",
            "\u0000",
            "\"format\":1",
            "\"date\":\"2026-02-30\"",
            "\"kind\":\"version\"",
            "\"document\":{}",
            "\"revision\":1",
            "\ufeff",
            "//",
            "NaN",
            "{\"a\":",
            "[[[[[[[[[[[[[[");

    @TempDir
    Path folder;

    private byte[] whole = new byte[0];

    @Test
    @Timeout(300)
    void noInputBringsTheReaderDown() throws Exception {
        Full.make(folder.resolve("journal.db"), folder);
        try (Journal journal = JournalFile.open(folder.resolve("journal.db"), Full.CLOCK)) {
            whole = Export.json(journal.records(), Full.TODAY);
        }
        long seed = Long.getLong("shoelace.seed", 7);
        // on all processors, each input from a seed of its own
        long read = IntStream.range(0, INPUTS)
                .parallel()
                .filter(i -> read(i, new Random(seed * INPUTS + i)))
                .count();
        // else nothing got past the first sign
        assertThat(read).isGreaterThan(INPUTS / 100);
    }

    // whether the input of that number is read
    private boolean read(int number, Random random) {
        byte[] input = number % 5 == 0 ? raw(random) : torn(random);
        try {
            Records records = ExportReader.read("fuzz", new ByteArrayInputStream(input));
            // what was read is what an export of it says
            byte[] again = Export.json(records, Full.TODAY);
            Records back = ExportReader.read("again", new ByteArrayInputStream(again));
            assertThat(Export.json(back, Full.TODAY)).isEqualTo(again);
            assertThat(records.kept()).allMatch(JournalRecord::known);
            return true;
        } catch (ExportReader.Refused e) {
            assertThat(e.fault().path()).startsWith("$");
            return false;
        } catch (IOException e) {
            // letters in an encoding that there is not; the first look at a file sends none such here
            assertThat(e).hasMessageContaining("UCS-4");
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("input " + number + ": " + new String(input, StandardCharsets.UTF_8), e);
        }
    }

    @Test
    @Timeout(120)
    void noFileOfAnswersBringsItsReaderDown() throws Exception {
        var reader = new AnswersReader(PackReader.bundled("en"), Full.TODAY);
        whole = """
                {"date":"2026-11-23","answers":{"says-no":3,"health-alone":"not-applicable","needy-people":"skipped"},
                "notes":{"says-no":"a moment"},"effects":{"says-no":"both"},"closing":"enough",
                "origins":{"body":{"true":"very","ticks":["stomach","anger"],"text":"tight"}}}""".getBytes(StandardCharsets.UTF_8);
        var random = new Random(8);
        Path file = folder.resolve("answers.json");
        int read = 0;
        for (int i = 0; i < INPUTS / 10; i++) {
            Files.write(file, i % 5 == 0 ? raw(random) : torn(random));
            switch (reader.read(file)) {
                case AnswersReader.Read _ -> read++;
                case AnswersReader.Faulty(var faults) -> assertThat(faults).isNotEmpty();
                case AnswersReader.Unreadable() -> throw new AssertionError("it is there");
            }
        }
        assertThat(read).isPositive();
    }

    private static byte[] raw(Random random) {
        if (random.nextBoolean()) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            return noise;
        }
        var text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    // as a sound one, with one to three things gone wrong
    private byte[] torn(Random random) {
        byte[] torn = whole;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            torn = tornOnce(torn, random);
        }
        return torn;
    }

    private static byte[] tornOnce(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(60));
        return switch (random.nextInt(6)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
            case 3 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
            case 4 -> {
                byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
                yield joined(Arrays.copyOf(bytes, at), piece, Arrays.copyOfRange(bytes, at, bytes.length));
            }
            default -> digit(bytes, at, random);
        };
    }

    private static byte[] digit(byte[] bytes, int from, Random random) {
        byte[] other = bytes.clone();
        for (int i = from; i < other.length; i++) {
            if (other[i] >= '0' && other[i] <= '9') {
                other[i] = (byte) ('0' + random.nextInt(10));
                return other;
            }
        }
        return other;
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] joined = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }
}
