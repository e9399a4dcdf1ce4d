package app.shoelace.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check-in on the terminal, as the person there meets it. */
class CheckInDialogTest {
    private static final String TEN_OFTEN = "4\n".repeat(10);

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void begin() {
        typed = new Typed(folder.resolve("journal.db"));
    }

    @Test
    void tenAnswersEndInAReadingAndTheNewIdOnTheLastLine() {
        var done = typed.typing(TEN_OFTEN, "check-in");

        assertThat(done.exit()).isZero();
        assertThat(done.out()).contains("10 of the 10 signs you answered came up often or more");
        assertThat(typed.run("list").lines()).singleElement().asString().startsWith(done.lastLine());
    }

    @Test
    void whereThereIsNoDisplayItSaysSoInOneLineAndAsks() {
        var done = typed.typing(TEN_OFTEN);

        assertThat(done.exit()).isZero();
        assertThat(done.lines().getFirst()).contains("no display");
        assertThat(typed.run("list").lines()).hasSize(1);
    }

    @Test
    void stoppingLosesNothingAndTheNextCheckInGoesOnThere() {
        assertThat(typed.typing("5\nn\nq\n", "check-in").out()).contains("check-in goes on");
        assertThat(typed.run("list").out()).contains("No check-ins yet");

        var done = typed.typing("1\n".repeat(8), "check-in");

        assertThat(done.out()).contains("3 of 10. How often did I decide").doesNotContain("1 of 10.");
        assertThat(typed.run("show", done.lastLine(), "--json").out())
                .contains("\"says-no\" : 4", "\"works-alone\" : \"not-applicable\"", "\"overstretches\" : 0");
    }

    @Test
    void theEndOfTheInputStopsAsQDoes() {
        var stopped = typed.typing("5\n", "check-in");

        assertThat(stopped.exit()).isZero();
        assertThat(stopped.out()).contains("Stopped here");
    }

    @Test
    void aCheckInTakenUpDaysLaterIsAboutTheDayOnWhichItIsDone() {
        typed.typing("5\n", "check-in");

        var done = typed.on("2026-11-25T08:00:00Z").typing("1\n".repeat(9), "check-in");

        assertThat(typed.run("show", done.lastLine(), "--json").out())
                .contains("\"date\" : \"2026-11-25\"", "\"entered\" : \"2026-11-25\"");
    }

    @Test
    void oneForAnEarlierDayKeepsBothDaysAndTheOneUnderWayWaits() {
        typed.typing("5\nq\n", "check-in");

        var done = typed.typing("2\n".repeat(10), "check-in", "--date", "2026-11-01");

        assertThat(done.out())
                .contains("up to Sunday 1 November 2026", "1 of 10.")
                .doesNotContain("You began this before");
        assertThat(typed.run("show", done.lastLine(), "--json").out())
                .contains("\"date\" : \"2026-11-01\"", "\"entered\" : \"2026-11-23\"");
        assertThat(typed.typing("q\n", "check-in").out()).contains("You began this before", "2 of 10.");
    }

    @Test
    void oneForAnEarlierDayIsTakenUpByThatDay() {
        typed.typing("5\nq\n", "check-in", "--date", "2026-11-01");

        assertThat(typed.typing("q\n", "check-in", "--date", "2026-11-01").out())
                .contains("2 of 10.");
        assertThat(typed.typing("q\n", "check-in", "--date", "2026-11-02").out())
                .contains("1 of 10.");
    }

    @Test
    void aDayToComeIsRefusedAndNothingIsSaved() {
        var refused = typed.typing(TEN_OFTEN, "check-in", "--date", "2026-11-24");

        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err()).contains("That day does not fit, and nothing was saved", "to 2026-11-23");
        assertThat(folder).isEmptyDirectory();
        assertThat(typed.run("check-in", "--date", "soon").exit()).isEqualTo(2);
        assertThat(typed.run("check-in", "--date", "2026-11-01", "--answers", "a.json")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void enterAloneLeavesEveryQuestionAndNoneBecomesAZero() {
        var done = typed.typing("\n".repeat(10), "check-in");

        var shown = typed.run("show", done.lastLine(), "--json").out();
        assertThat(shown)
                .contains("\"says-no\" : \"skipped\"", "\"overall\" : null")
                .doesNotContain(" : 0,\n    \"works");
        assertThat(done.out()).contains("You left some blank. That is fine. We did not guess.");
    }

    @Test
    void steppingBackKeepsTheAnswerThatEnterPasses() {
        var done = typed.typing("5\nb\n\n" + "2\n".repeat(9), "check-in");

        assertThat(done.out()).contains("You said: Almost always");
        assertThat(typed.run("show", done.lastLine(), "--json").out()).contains("\"says-no\" : 4");
    }

    @Test
    void atTheFirstQuestionThereIsNoFurtherBack() {
        assertThat(typed.typing("b\n", "check-in").out()).contains("This is the first one.");
    }

    @Test
    void aMomentAndAClosingNoteAreKept() {
        var done = typed.typing("m\nI let it ring.\n4\n" + "1\n".repeat(9) + "A long week.\n", "check-in");

        var shown = typed.run("show", done.lastLine()).out();
        assertThat(shown).contains("“I let it ring.”", "“A long week.”");
    }

    @Test
    void anUnclearLineChangesNothing() {
        var done = typed.typing("6\nmaybe\n0\n" + TEN_OFTEN, "check-in");

        assertThat(done.out().lines().filter(line -> line.contains("not one of the keys")))
                .hasSize(3);
        assertThat(typed.run("list").out()).contains("10 of 10 answered  10 often or more");
    }

    @Test
    void aKeyInCapitalsIsTheSameKey() {
        var done = typed.typing("N\nR\n" + "3\n".repeat(8), "check-in");

        assertThat(typed.run("show", done.lastLine(), "--json").out())
                .contains("\"says-no\" : \"not-applicable\"", "\"works-alone\" : \"skipped\"");
    }
}
