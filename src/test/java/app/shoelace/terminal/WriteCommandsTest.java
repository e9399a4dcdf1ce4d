package app.shoelace.terminal;

import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes, the person's own items and origin pages on the terminal. */
class WriteCommandsTest {
    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void begin() {
        typed = new Typed(folder.resolve("journal.db"));
    }

    @Test
    void aNoteIsReadUntilASingleDotAndListed() {
        var written =
                typed.typing("first line\n\nthird line\n.\nnot this one\n", "note", "--topic", "says-no", "--bring");
        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(typed.run("note", "--list").lines())
                .containsExactly(written.lastLine() + "  2026-11-23  first line  third line");
        assertThat(typed.run("note", "--json").out())
                .contains("\"text\" : \"first line\\n\\nthird line\"", "\"about\" : \"says-no\"", "\"bring\" : true");
    }

    @Test
    void aNoteComesFromAFileForAnEarlierDay() throws Exception {
        Path file = Files.writeString(folder.resolve("words.txt"), "from a file\r\nin two lines\n");
        var written = typed.run("note", "--text-file", file.toString(), "--date", "2026-11-20");
        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(typed.run("note", "--json").out())
                .contains("\"text\" : \"from a file\\nin two lines\"", "\"date\" : \"2026-11-20\"");
    }

    @Test
    void withoutAWordNothingIsSaved() {
        assertThat(typed.typing("  \n.\n", "note").exit()).isZero();
        assertThat(folder.resolve("journal.db")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note --date 2026-11-24",
                "note --topic nothing-like-it",
                "note --text-file missing.txt",
                "note --text-file latin.txt",
                "note --text-file long.txt",
                "item --stop 0196",
                "item --again 0196",
                "origin nobody",
                "origin nobody --opening words",
                "origin body --true truly",
                "origin body --ticks knees"
            })
    void whatCannotBeMeantIsRefusedAndNothingIsSaved(String line) throws Exception {
        Files.write(folder.resolve("latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("long.txt"), "x".repeat(1024 * 1024 + 1));
        typed.typing("kept\n", "note");
        typed.run("export", "--out", folder.resolve("before.json").toString());
        List<String> words = List.of(line.split(" "));
        var refused = typed.run(words.stream()
                .map(word -> word.endsWith(".txt") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new));
        assertThat(refused.exit()).isEqualTo(Exit.INPUT_REFUSED);
        assertThat(refused.err()).isNotBlank();
        typed.run("export", "--out", folder.resolve("after.json").toString());
        assertThat(folder.resolve("after.json")).hasSameTextualContentAs(folder.resolve("before.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "1.11.2026", "2026-02-30"})
    void aDayOfAnotherFormIsToldWithTheFormThatWorks(String day) {
        for (String command : List.of("note", "check-in")) {
            var refused = typed.run(command, "--date", day);
            assertThat(refused.exit()).isEqualTo(Exit.WRONG_USE);
            assertThat(refused.err()).contains(say("cli.wrong-day", day)).doesNotContain("Exception", "java.");
        }
    }

    @Test
    void threeItemsAreAskedAndTheirAnswersSavedWithTheCheckIn() {
        String easier = typed.run("item", "--easier", "phoning the office").lastLine();
        typed.run("item", "--harder", "the bills");
        typed.run("item", "--harder", "sleep");
        assertThat(typed.run("item", "--easier", "one too many").exit()).isEqualTo(Exit.INPUT_REFUSED);
        var asked = typed.typing("1\n".repeat(10) + "5\nn\n\n\n", "check-in");
        assertThat(asked.exit()).as(asked.err()).isZero();
        assertThat(asked.out()).contains("phoning the office", "the bills", "sleep");
        typed.run("export", "--out", folder.resolve("all.json").toString());
        assertThat(folder.resolve("all.json"))
                .content()
                .containsPattern("\"items\":\\{[^}]*:4[,}]")
                .contains("\"not-applicable\"");
        assertThat(typed.run("item", "--stop", easier).exit()).isZero();
        assertThat(typed.run("item", "--json").out()).contains("\"retired\" : \"2026-11-23\"");
        assertThat(typed.run("item", "--again", easier).exit()).isZero();
        assertThat(typed.run("item", "--json").out()).doesNotContain("retired");
    }

    @Test
    void anOriginPageChangedOnThreeDaysShowsThreeVersions() {
        typed.run("origin", "body", "--true", "very", "--ticks", "stomach,anger", "--opening", "tight");
        typed.run("origin", "body", "--follow-up", "the same day");
        typed.on("2026-11-30T10:00:00Z").run("origin", "body", "--opening", "less tight");
        typed.on("2026-12-07T10:00:00Z").run("origin", "body", "--true", "a-little");
        String shown = typed.run("origin", "body").out();
        assertThat(shown).contains("2026-11-23", "2026-11-30", "2026-12-07", "tight", "less tight", "the same day");
        assertThat(typed.run("origin", "body", "--json").out().split("\"id\"", -1))
                .hasSize(4);
        assertThat(typed.run("origin").lines().getLast()).startsWith("body ");
    }

    @Test
    void whatACheckInSaysOfAnOriginIsOnItsPage() throws Exception {
        Path answers = Files.writeString(folder.resolve("answers.json"), """
                {"date":"2026-11-20","answers":{"says-no":3},"origins":{"let-down":{"true":"quite","text":"at school"}}}
                """);
        assertThat(typed.run("check-in", "--answers", answers.toString()).exit())
                .isZero();
        assertThat(typed.run("origin", "let-down").out()).contains("2026-11-20", "at school");
    }
}
