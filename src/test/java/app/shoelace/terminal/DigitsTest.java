package app.shoelace.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal is the same on a computer whose language has other digits than 0 to 9. */
class DigitsTest {
    private static final Locale BEFORE = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(BEFORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa", "my", "tr"})
    void aJournalIsWrittenReadAndCarriedOver(String tag, @TempDir Path folder) throws Exception {
        List<String> there = everything(folder.resolve("there"));
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(everything(folder.resolve("here"))).isEqualTo(there);
    }

    /** What each way to a journal gives, and the exit codes. */
    private static List<String> everything(Path folder) throws Exception {
        Files.createDirectories(folder);
        var typed = new Typed(folder.resolve("journal.db"));
        String file = folder.resolve("out").toString();
        var outcomes = List.of(
                typed.run("demo", "--years", "1"),
                typed.run("list", "--json"),
                typed.run("trends", "--json"),
                typed.run("check"),
                typed.run("backup", "--to", file + ".db"),
                typed.run("export", "--out", file + ".json"),
                typed.run("export", "--out", file + ".csv"),
                typed.run("summary", "--out", file + ".txt"),
                typed.run("summary", "--out", file + ".html"),
                typed.run("summary", "--out", file + ".pdf"),
                new Typed(folder.resolve("second.db")).run("import", file + ".json"),
                new Typed(folder.resolve("second.db")).run("list", "--json"),
                typed.run("restore", file + ".db"),
                typed.run("list"));
        assertThat(outcomes)
                .allSatisfy(
                        outcome -> assertThat(outcome.exit()).as(outcome.err()).isZero());
        return outcomes.stream()
                .map(outcome ->
                        outcome.out().replace(folder.toString(), "").replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9-]+", ""))
                .toList();
    }
}
