package app.shoelace.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text from a file, a pack, a file name or a database is printed so that the terminal never obeys it. */
class HostileTextTest {
    /** Clears the screen in two ways, rings, and turns the line round. */
    private static final String HOSTILE = "a\u001b[2Jb\u009b2Jc\u202ed\u2066e\u0007f\u007fg\rh\u2028i\nSaved.";

    /** How it begins where it is printed. */
    private static final String SHOWN = "a\uFFFD[2Jb\uFFFD2Jc\uFFFDd\uFFFDe\uFFFDf\uFFFDg";

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void importAJournalWithHostileTextInEveryField() throws IOException {
        Typed other = new Typed(folder.resolve("other.db"));
        Path answers = folder.resolve("answers.json");
        String json = JsonMapper.shared().writeValueAsString(HOSTILE);
        Files.writeString(answers, """
                {"answers":{"says-no":3},"notes":{"says-no":%1$s},"closing":%1$s,
                 "origins":{"body":{"true":"very","text":%1$s}}}""".replace("%1$s", json));
        safe(other.run("check-in", "--answers", answers.toString()), 0);
        safe(other.run("ask", "--what", HOSTILE, "--whom", HOSTILE, "--guess", "30", "--body", "4"), 0);
        safe(other.run("offer", "--taken", "took", "--words", HOSTILE), 0);
        Path export = folder.resolve("export.json");
        safe(other.run("export", "--out", export.toString()), 0);
        typed = new Typed(folder.resolve("journal.db"));
        safe(typed.run("import", export.toString(), "--dry-run"), 0);
        safe(typed.run("import", export.toString()), 0);
    }

    private static Typed.Outcome safe(Typed.Outcome outcome, int exit) {
        for (String printed : List.of(outcome.out(), outcome.err())) {
            assertThat(printed).doesNotContainPattern("[\\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069&&[^\n\t]]");
        }
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(exit);
        // no line of what came from outside passes for one of ours
        assertThat(outcome.err().lines()).doesNotContain("Saved.");
        return outcome;
    }

    private String id() {
        return typed.run("list").out().substring(0, 36);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "trends", "check", "ledger", "ask", "backup", "--help", "show --help"})
    void everyCommandThatReadsTheJournalPrintsItSafely(String command) {
        safe(typed.run(command.split(" ")), 0);
    }

    @Test
    void theWordsThemselvesAreStillShown() {
        assertThat(safe(typed.run("show", id()), 0).out()).contains("“" + SHOWN + "\uFFFDh\uFFFDi\n     Saved.”");
        // on one line in a list
        assertThat(safe(typed.run("ask"), 0).lines()).singleElement().asString().contains("“" + SHOWN + " h i Saved.”");
    }

    @Test
    void jsonHoldsExactlyTheSameTextEscaped() {
        JsonNode shown = JsonMapper.shared()
                .readTree(safe(typed.run("show", id(), "--json"), 0).out());
        assertThat(shown.path("closing").asString()).isEqualTo(HOSTILE);
        assertThat(shown.path("notes").path("says-no").asString()).isEqualTo(HOSTILE);
        JsonNode asks =
                JsonMapper.shared().readTree(safe(typed.run("ask", "--json"), 0).out());
        assertThat(asks.path(0).path("what").asString()).isEqualTo(HOSTILE);
        for (String command : List.of("list", "trends", "ledger")) {
            JsonMapper.shared().readTree(safe(typed.run(command, "--json"), 0).out());
        }
    }

    @Test
    void aCommandLineThatIsRefusedIsRepeatedSafely() {
        safe(typed.run(HOSTILE), 2);
        safe(typed.run("list", "--" + HOSTILE), 2);
        safe(typed.run("check-in", "--date", HOSTILE), 2);
        safe(typed.run("summary", "--out", "page" + HOSTILE), 2);
        safe(typed.run("summary", "--out", "page.txt", "--with", HOSTILE), 2);
        safe(typed.run("show", HOSTILE), 4);
        safe(typed.run("ask", "--note", HOSTILE, "--outcome", HOSTILE), 4);
        safe(typed.run("ask", "--drop", HOSTILE), 4);
    }

    @Test
    void aFileNameIsPrintedSafely() throws IOException {
        Path odd = folder.resolve(HOSTILE.replace("\r", ""));
        assertThat(safe(typed.run("import", odd.toString()), 4).err()).contains(SHOWN);
        assertThat(safe(typed.run("restore", odd.toString()), 4).err()).contains(SHOWN);
        safe(typed.run("check-in", "--answers", odd.toString()), 4);
        safe(typed.run("list", "--passphrase-file", odd.toString()), 4);
        safe(typed.run("list", "--pack", odd.toString()), 4);
        assertThat(safe(new Typed(odd).run("list"), 3).err()).contains(SHOWN);
        for (String[] command : new String[][] {
            {"export", "--out", odd + ".json"}, {"summary", "--out", odd + ".txt"}, {"backup", "--to", odd + ".db"}
        }) {
            assertThat(safe(typed.run(command), 0).lines())
                    .singleElement()
                    .asString()
                    .contains(SHOWN);
        }
        Files.writeString(odd, "no journal");
        assertThat(safe(new Typed(odd).run("list"), 3).err()).contains(SHOWN);
    }

    @Test
    void namesAndValuesInARefusedFileArePrintedSafely() throws IOException {
        String name = JsonMapper.shared().writeValueAsString(HOSTILE);
        Path file = folder.resolve("refused.json");
        for (String text : List.of(
                "{" + name + ":1}",
                "{\"answers\":{" + name + ":1}}",
                "{\"answers\":{},\"date\":" + name + "}",
                HOSTILE)) {
            Files.writeString(file, text);
            safe(typed.run("check-in", "--answers", file.toString()), 4);
            safe(typed.run("import", file.toString()), 4);
        }
    }

    @Test
    void aPackWithHostileTextIsReportedSafely() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        try (var files = Files.list(Path.of("resources/pack/hyper-independence"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, pack.resolve(file.getFileName()));
            }
        }
        Path texts = pack.resolve("en.json");
        String name = JsonMapper.shared().writeValueAsString(HOSTILE);
        Files.writeString(
                texts,
                "{" + name + ":" + name + "," + Files.readString(texts).strip().substring(1));
        safe(typed.run("list", "--pack", pack.toString()), 4);
    }

    @Test
    void aDamagedDatabaseIsReportedSafely() throws IOException {
        Path journal = folder.resolve("journal.db");
        byte[] bytes = Files.readAllBytes(journal);
        byte[] hostile = HOSTILE.getBytes(StandardCharsets.UTF_8);
        for (int at = 100; at + hostile.length < bytes.length; at += 512) {
            System.arraycopy(hostile, 0, bytes, at, hostile.length);
        }
        Files.write(journal, bytes);
        for (String command : List.of("list", "check", "trends", "ledger")) {
            safe(typed.run(command), 3);
        }
    }

    @Test
    void aDatabaseWithAHostileNameInItIsReportedSafely() throws SQLException {
        try (Connection journal = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
                var statement = journal.createStatement()) {
            statement.execute("PRAGMA writable_schema = ON");
            statement.execute("UPDATE sqlite_master SET sql = 'nonsense', name = '" + HOSTILE + "'");
        }
        for (String command : List.of("list", "check", "trends", "ledger")) {
            assertThat(safe(typed.run(command), 3).err()).contains(SHOWN);
        }
    }
}
