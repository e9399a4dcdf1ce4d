package app.shoelace.terminal;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.text.FieldLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks, offers and the ledger on the terminal. */
class PracticeCommandsTest {
    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void begin() {
        typed = new Typed(folder.resolve("journal.db"));
    }

    private String planned(String... more) {
        var options = new ArrayList<>(List.of("ask", "--what", "a lift", "--guess", "30", "--body", "4"));
        options.addAll(List.of(more));
        var done = typed.run(options.toArray(String[]::new));
        assertThat(done.exit()).as(done.err()).isZero();
        assertThat(done.out()).startsWith(say("cli.ask.saved"));
        return done.lastLine();
    }

    @Test
    void anAskIsPlannedListedAndNoted() {
        String id = planned("--whom", "Dana", "--rung", "3", "--if-no", "take the bus");
        assertThat(typed.run("ask").out().strip())
                .isEqualTo(say(
                        "cli.practice.row.whom", say("cli.practice.row", id, "2026-11-23", "a lift", 30, 4), "Dana"));
        assertThat(typed.run("ask", "--json").out())
                .contains("\"id\" : \"" + id + "\"", "\"rung\" : 3", "\"guess\" : 30", "\"ifNo\" : \"take the bus\"");
        var noted = typed.run(
                "ask", "--note", id, "--outcome", "yes", "--felt", "6", "--later", "2", "--keep", "it was easy");
        assertThat(noted.exit()).as(noted.err()).isZero();
        assertThat(typed.run("ask").out()).startsWith(say("cli.practice.none-open"));
        assertThat(typed.run("ledger").lines())
                .contains(
                        say("ledger.counts", say("ledger.made.one", 1), 1, 0, 0),
                        say("ledger.later.one", 1, "4.0", "2.0"));
    }

    @ParameterizedTest
    @CsvSource({"--what", "--whom", "--if-no", "--keep", "--words"})
    void wordsTooLongForAFieldAreRefusedAndNothingIsSaved(String option) {
        String much = "a".repeat(FieldLimit.BYTES + 1);
        var refused = switch (option) {
            case "--words" -> typed.run("offer", "--taken", "took", "--words", much);
            case "--keep" -> typed.run("ask", "--note", "1", "--outcome", "yes", "--keep", much);
            case "--what" -> typed.run("ask", "--what", much, "--guess", "30", "--body", "4");
            default -> typed.run("ask", "--what", "a lift", "--guess", "30", "--body", "4", option, much);
        };
        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err().strip()).isEqualTo(say("cli.practice.wrong.too-long", option));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"closing", "notes", "origins"})
    void aTextInAFileOfAnswersThatIsTooLongIsRefusedByItsPlace(String field) throws IOException {
        String much = "\"" + "é".repeat(FieldLimit.BYTES / 2 + 1) + "\"";
        String value = switch (field) {
            case "notes" -> "{\"says-no\":" + much + "}";
            case "origins" -> "{\"let-down\":{\"text\":" + much + "}}";
            default -> much;
        };
        Path answers = Files.writeString(folder.resolve("answers.json"), "{\"" + field + "\":" + value + "}");
        var refused = typed.run("check-in", "--answers", answers.toString());
        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err()).contains("$." + field, say("answers.fault.too-long", FieldLimit.BYTES));
        assertThat(folder.resolve("journal.db")).doesNotExist();
    }

    @Test
    void theLedgerTellsItsNumbersAsJson() {
        for (String outcome : new String[] {"yes", "yes", "yes", "yes", "partly", "no", "did-not-ask"}) {
            typed.run("ask", "--note", planned(), "--outcome", outcome);
        }
        typed.run("ask", "--drop", planned());
        planned();
        typed.run("offer", "--taken", "no-by-habit", "--words", "a hand with the boxes");
        assertThat(typed.run("ledger", "--json").out())
                .contains(
                        "\"made\" : 6",
                        "\"yes\" : 4",
                        "\"partly\" : 1",
                        "\"no\" : 1",
                        "\"didNotAsk\" : 1",
                        "\"open\" : 1",
                        "\"guess\" : 30.00",
                        "\"yes\" : 66.67",
                        "\"low\" : 22.28",
                        "\"high\" : 95.67",
                        "\"place\" : \"inside\"",
                        "\"no-by-habit\" : 1");
    }

    @Test
    void anAskMadeSinceTheLastCheckInIsReadBack() throws Exception {
        Path answers = Files.writeString(folder.resolve("answers.json"), "{\"answers\":{}}");
        typed.on("2026-11-02T10:00:00Z").run("check-in", "--answers", answers.toString());
        String id = typed.on("2026-11-20T10:00:00Z")
                .run("ask", "--what", "x", "--guess", "1", "--body", "1")
                .lastLine();
        typed.run("ask", "--note", id, "--outcome", "no");
        String checkIn = typed.on("2026-11-23T10:00:00Z")
                .run("check-in", "--answers", answers.toString())
                .lastLine();
        assertThat(typed.run("show", checkIn).out())
                .contains(
                        pack("rules.asked-anyway.text"),
                        say("why.unless", say("why.asked-once"), say("why.if.no-ask")));
        assertThat(typed.run("show", checkIn, "--json").out()).contains("asked-anyway");
        String next = typed.on("2026-12-20T10:00:00Z")
                .run("check-in", "--answers", answers.toString())
                .lastLine();
        assertThat(typed.run("show", next, "--json").out()).doesNotContain("asked-anyway");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ask --what x --guess 101 --body 4                    | 4 | cli.practice.wrong.guess   | --guess
            ask --what x --guess -1 --body 4                     | 4 | cli.practice.wrong.guess   | --guess
            ask --what x --guess 30 --body 11                    | 4 | cli.practice.wrong.body    | --body
            ask --what x --guess 30 --body 1 --rung 7            | 4 | cli.practice.wrong.rung    | 6
            ask --what x --guess 30 --body 1 --rung -2           | 4 | cli.practice.wrong.rung    | 6
            ask --note 019 --outcome maybe                       | 4 | cli.practice.wrong.outcome | yes, partly, no, did-not-ask
            ask --note 019 --outcome yes --felt 12               | 4 | cli.practice.wrong.body    | --felt
            ask --note 019 --outcome yes --later -3              | 4 | cli.practice.wrong.body    | --later
            ask --note 019 --outcome yes                         | 4 | cli.practice.not-open      | 019
            ask --drop zzz                                       | 4 | cli.practice.not-open      | zzz
            offer --taken gave                                   | 4 | cli.practice.wrong.taken   | took, part, no-by-habit, no-by-choice
            ask --what x --guess 30                              | 2 | cli.practice.lacks         | --body
            ask --note 019                                       | 2 | cli.practice.lacks         | --outcome
            ask --what x --guess 30 --body 1 --outcome yes       | 2 | cli.practice.stray         | --outcome
            ask --guess 30                                       | 2 | cli.practice.stray         | --guess
            ask --what x --guess 30 --body 1 --drop 019          | 2 | cli.practice.one-of        | --what, --drop
            ask --what x --guess few --body 1                    | 2 | cli.usage                  | --help
            offer                                                | 2 | cli.usage                  | --help
            """)
    void whatDoesNotFitIsNamedAndNothingIsKept(String line, int exit, String key, String named) {
        String id = planned();
        typed.run("ask", "--drop", id);
        var refused = typed.run(line.split(" +", -1));
        assertThat(refused.exit()).isEqualTo(exit);
        assertThat(refused.err()).contains(piece(key), named);
        assertThat(typed.run("ask").out()).startsWith(say("cli.practice.none-open"));
        assertThat(typed.run("ledger").lines()).hasSize(1);
    }

    @Test
    void anAskThatTheBodyMindsALotIsKeptWithAQuietWord() {
        var done = typed.run("ask", "--what", "x", "--guess", "5", "--body", "7");
        assertThat(done.out()).contains(say("practice.much"), say("cli.ask.saved"));
        assertThat(typed.run("ask").out()).contains(say("cli.practice.row", done.lastLine(), "2026-11-23", "x", 5, 7));
    }

    @Test
    void aSealedJournalTakesAsksWithItsPassphrase() throws IOException {
        String file = Files.writeString(folder.resolve("passphrase"), "four words, one lamp\n")
                .toString();
        String id = planned();
        assertThat(typed.run("seal", "--passphrase-file", file).exit()).isZero();
        assertThat(typed.run("ledger").exit()).isEqualTo(3);
        var noted = typed.run("ask", "--note", id, "--outcome", "no", "--passphrase-file", file);
        assertThat(noted.exit()).as(noted.err()).isZero();
        assertThat(typed.run("offer", "--taken", "part", "--passphrase-file", file)
                        .exit())
                .isZero();
        assertThat(typed.run("ledger", "--passphrase-file", file).out())
                .contains(say("ledger.counts", say("ledger.made.one", 1), 0, 0, 1), say("ledger.offers.one", 1));
    }

    @Test
    void withoutAJournalTheLedgerMakesNone() {
        assertThat(typed.run("ledger").exit()).isEqualTo(3);
        assertThat(folder.resolve("journal.db")).doesNotExist();
    }
}
