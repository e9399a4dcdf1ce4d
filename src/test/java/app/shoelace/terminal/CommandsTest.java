package app.shoelace.terminal;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as scripts rely on them: what they print, what they end with, what they leave alone. */
class CommandsTest {
    @TempDir
    Path folder;

    private Path journal;
    private Typed typed;

    @BeforeEach
    void begin() {
        journal = folder.resolve("journal.db");
        typed = new Typed(journal);
    }

    private Path answers(String json) throws IOException {
        return Files.writeString(folder.resolve("answers.json"), json);
    }

    private String checkedIn(String json) throws IOException {
        var done = typed.run("check-in", "--answers", answers(json).toString());
        assertThat(done.exit()).as(done.err()).isZero();
        return done.lastLine();
    }

    @Test
    void aFileOfAnswersBecomesACheckInThatListAndShowKnow() throws IOException {
        String id = checkedIn("""
                {"date":"2026-11-20","answers":{"says-no":3,"works-alone":2,"wont-ask":2,"health-alone":"not-applicable",
                 "needy-people":"skipped","overestimates":4,"overstretches":3},"notes":{"says-no":"I said I was fine."},
                 "origins":{"body":{"true":"very","ticks":["stomach","anger"],"text":"jaw"}},"closing":"Enough."}""");

        assertThat(typed.run("list").out().strip())
                .isEqualTo(say("cli.list.late", say("cli.list.row", id, "2026-11-20", 5, 10, 3), "2026-11-23"));
        assertThat(typed.run("list", "--json").out())
                .contains("\"id\" : \"" + id + "\"", "\"date\" : \"2026-11-20\"", "\"answered\" : 5", "\"often\" : 3");
        assertThat(typed.run("show", id, "--json").out())
                .contains(
                        "\"level\" : 2.33",
                        "\"rule\" : \"more-than-fits\"",
                        "\"alsoNoticed\" : []",
                        "\"overall\" : null")
                // what the body does is answered on its own page
                .doesNotContain("body-alarm", "alarm-and-anger");
        assertThat(typed.run("show", id.substring(0, 30)).out())
                .contains(
                        "Friday 20 November 2026",
                        say("cli.show.entered", "Monday 23 November 2026"),
                        "“I said I was fine.”",
                        pack("origins.body.ticks.stomach"),
                        "“jaw”",
                        "“Enough.”",
                        say(
                                "cli.show.level",
                                pack("patterns.turning-help-away"),
                                pack("scale.sometimes"),
                                say("level.answered", 3, 3)),
                        say(
                                "cli.show.level",
                                pack("patterns.guarding"),
                                say("level.not-enough"),
                                say("level.answered", 0, 3)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"answers":{"say-no":3}}                              | $.answers.say-no
            {"answers":{"says-no":5}}                             | $.answers.says-no
            {"answers":{"says-no":-1}}                            | $.answers.says-no
            {"answers":{"says-no":2.5}}                           | $.answers.says-no
            {"answers":{"says-no":true}}                          | $.answers.says-no
            {"answers":{"says-no":null}}                          | $.answers.says-no
            {"answers":{"says-no":"often"}}                       | $.answers.says-no
            {"answers":{"says-no":99999999999999999999}}          | $.answers.says-no
            {"answers":{"says-no":1,"says-no":2}}                 | $.answers.says-no
            {"answers":[]}                                        | $.answers
            {}                                                    | $.answers
            []                                                    | $
            {"answers":{},"date":"2026-11-24"}                    | $.date
            {"answers":{},"date":"2026-02-30"}                    | $.date
            {"answers":{},"date":"23.11.2026"}                    | $.date
            {"answers":{},"date":"+2026-11-2"}                    | $.date
            {"answers":{},"date":20261123}                        | $.date
            {"answers":{},"date":"1026-11-23"}                    | $.date
            {"answers":{},"notes":{"says":"x"}}                   | $.notes.says
            {"answers":{},"notes":{"says-no":3}}                  | $.notes.says-no
            {"answers":{},"notes":"x"}                            | $.notes
            {"answers":{},"effects":{"says-no":"good"}}           | $.effects.says-no
            {"answers":{},"origins":{"trauma":{}}}                | $.origins.trauma
            {"answers":{},"origins":{"body":{"true":"yes"}}}      | $.origins.body.true
            {"answers":{},"origins":{"body":{"ticks":["knee"]}}}  | $.origins.body.ticks[0]
            {"answers":{},"origins":{"body":{"ticks":["anger","anger"]}}} | $.origins.body.ticks[1]
            {"answers":{},"origins":{"let-down":{"ticks":["anger"]}}} | $.origins.let-down.ticks
            {"answers":{},"origins":{"body":{"text":7}}}          | $.origins.body.text
            {"answers":{},"closing":7}                            | $.closing
            {"answers":{},"closing":null}                         | $.closing
            {"answers":{},"mood":7}                               | $.mood
            {"answers":{}                                         | $
            {"answers":{}} {}                                     | $
            """)
    void whatIsWrongIsNamedByItsPathAndNothingIsSaved(String json, String path) throws IOException {
        var refused = typed.run("check-in", "--answers", answers(json).toString());

        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err()).contains(piece("answers.refused")).contains(", " + path + ":");
        assertThat(refused.out()).isEmpty();
        assertThat(journal).doesNotExist();
    }

    @Test
    void everyFaultIsNamedNotOnlyTheFirst() throws IOException {
        var refused = typed.run("check-in", "--answers", answers("""
                {"answers":{"says-no":9,"no-such":1},"date":"2027-01-01","closing":7}""").toString());

        assertThat(refused.err()).contains("$.answers.says-no", "$.answers.no-such", "$.date", "$.closing");
    }

    @Test
    void aFileThatIsNotThereOrNotTextIsRefused() throws IOException {
        assertThat(typed.run(
                                "check-in",
                                "--answers",
                                folder.resolve("none.json").toString())
                        .exit())
                .isEqualTo(4);
        Path noise = Files.write(folder.resolve("noise.json"), new byte[] {(byte) 0xFF, 0, 1, 2});
        assertThat(typed.run("check-in", "--answers", noise.toString()).exit()).isEqualTo(4);
        Path empty = Files.createFile(folder.resolve("empty.json"));
        assertThat(typed.run("check-in", "--answers", empty.toString()).exit()).isEqualTo(4);
        Path large = Files.write(folder.resolve("large.json"), new byte[3 << 20]);
        assertThat(typed.run("check-in", "--answers", large.toString()).exit()).isEqualTo(4);
        assertThat(typed.run("check-in", "--answers", folder.toString()).exit()).isEqualTo(4);
        assertThat(journal).doesNotExist();
    }

    @Test
    void refusedAnswersLeaveAJournalAsItWas() throws IOException {
        checkedIn("{\"answers\":{}}");
        byte[] before = Files.readAllBytes(journal);

        typed.run(
                "check-in",
                "--answers",
                answers("{\"answers\":{\"says-no\":9}}").toString());

        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }

    @Test
    void answersFromAFileLeaveACheckInUnderWayAlone() throws IOException {
        typed.typing("5\n", "check-in");
        checkedIn("{\"answers\":{\"says-no\":0}}");

        var done = typed.typing("1\n".repeat(9), "check-in");

        assertThat(typed.run("show", done.lastLine(), "--json").out()).contains("\"says-no\" : 4");
        assertThat(typed.run("list").lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "check", "show x"})
    void whereThereIsNoJournalReadingMakesNone(String command) {
        var refused = typed.run(command.split(" ", -1));

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains(say("trouble.missing", journal));
        assertThat(journal).doesNotExist();
    }

    @Test
    void anIdThatIsNotThereIsRefused() throws IOException {
        checkedIn("{\"answers\":{}}");

        assertThat(typed.run("show", "0000").exit()).isEqualTo(4);
        assertThat(typed.run("show", "").exit()).isEqualTo(4);
    }

    @Test
    void aStartThatTwoIdsShareIsRefused() throws IOException {
        checkedIn("{\"answers\":{}}");
        checkedIn("{\"answers\":{}}");

        assertThat(typed.run("show", "0").err()).contains(say("cli.show.several", "0"));
    }

    @Test
    void wrongUseIsTwoWithOneSentence() {
        assertThat(typed.run("lisst").exit()).isEqualTo(2);
        assertThat(typed.run("list", "--jason").exit()).isEqualTo(2);
        assertThat(typed.run("show").exit()).isEqualTo(2);
        assertThat(typed.run("demo", "--years", "many").exit()).isEqualTo(2);
        assertThat(typed.run("demo", "--years", "0").exit()).isEqualTo(2);
        assertThat(typed.run("--journal").exit()).isEqualTo(2);
        assertThat(typed.run("lisst").err().lines()).hasSize(1);
    }

    @Test
    void helpAndVersionNeedNoJournal() {
        assertThat(typed.run("--help").out()).contains("check-in", "list", "show", "check", "demo", "--journal");
        assertThat(typed.run("show", "--help").out()).contains("ID");
        assertThat(typed.run("--version").out().strip()).isEqualTo("shoelace test");
        assertThat(journal).doesNotExist();
    }

    @Test
    void anotherJournalCanBeNamedBeforeOrAfterTheCommand() throws IOException {
        checkedIn("{\"answers\":{}}");
        String other = folder.resolve("other.db").toString();

        assertThat(typed.run("--journal", other, "list").exit()).isEqualTo(3);
        assertThat(typed.run("list", "--journal", other).exit()).isEqualTo(3);
    }

    @Test
    void aMadeUpJournalSaysSoBesideWhatScriptsRead() {
        typed.run("demo", "--years", "1");
        for (String command : new String[] {"list", "trends"}) {
            var shown = typed.run(command);
            assertThat(shown.err()).as(command).isEqualTo(say("made-up.bar") + "\n");
            assertThat(shown.out()).as(command).doesNotContain(say("made-up.bar"));
        }
    }

    @Test
    void demoFillsANewJournalTheSameWayEachTimeAndNeverOneThatExists() throws IOException {
        assertThat(typed.run("demo", "--years", "2").exit()).isZero();
        String first = typed.run("list").out();
        byte[] before = Files.readAllBytes(journal);

        var refused = typed.run("demo", "--years", "2");
        assertThat(refused.exit()).isEqualTo(4);
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        assertThat(typed.run("check").exit()).isZero();

        String other = folder.resolve("other.db").toString();
        typed.run("demo", "--years", "2", "--journal", other);
        assertThat(typed.run("list", "--journal", other).out()).isEqualTo(first);
    }

    @Test
    void aFileThatIsNotAJournalIsLeftAsItIs() throws IOException {
        Files.writeString(journal, "My shopping list, not a journal.");

        for (String command : new String[] {"list", "check", "check-in"}) {
            var refused = typed.run(command);
            assertThat(refused.exit()).as(command).isEqualTo(3);
            assertThat(refused.err()).contains(piece("trouble.not-a-journal"));
        }
        assertThat(Files.readString(journal)).isEqualTo("My shopping list, not a journal.");
    }

    @Test
    void aPackWithFaultsIsRefusedWithAllOfThem() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.json"), "{\"signs\": 7}");
        Files.writeString(pack.resolve("en.json"), "{}");

        var refused = typed.run("list", "--pack", pack.toString());

        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err()).contains("pack.json", "$.signs", "$.patterns");
    }

    @Test
    void checkCountsWhatIsSoundAndItsBackups() throws IOException {
        checkedIn("{\"answers\":{}}");
        typed.on("2026-11-24T08:00:00Z");
        checkedIn("{\"answers\":{}}");

        var checked = typed.run("check");

        assertThat(checked.exit()).isZero();
        assertThat(checked.lines())
                .containsExactly(
                        say("cli.check.records.many", 2),
                        say("cli.check.backup.one", "2026-11-24"),
                        say("cli.check.sound"));
    }

    @Test
    void damageIsNamedAndTheRestIsListed() throws IOException {
        String first = checkedIn("{\"answers\":{},\"date\":\"2026-11-01\",\"closing\":\"first words\"}");
        String second = checkedIn("{\"answers\":{},\"closing\":\"other words\"}");
        byte[] file = Files.readAllBytes(journal);
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("first words");
        file[at] = 'F';
        Files.write(journal, file);

        var listed = typed.run("list");
        assertThat(listed.exit()).isZero();
        assertThat(listed.lines()).singleElement().asString().startsWith(second);
        assertThat(listed.err()).contains(say("cli.damage.one"), first);
        var checked = typed.run("check");
        assertThat(checked.exit()).isEqualTo(3);
        assertThat(checked.err()).contains(first);
        assertThat(checked.out()).contains(say("cli.check.damaged"));
        assertThat(Files.readAllBytes(journal)).isEqualTo(file);
    }
}
