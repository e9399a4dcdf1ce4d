package app.shoelace.terminal;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.entry.Documents;
import app.shoelace.pack.Pack;
import app.shoelace.pack.read.PackReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
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
        assertThat(done.out()).contains(say("overall.sentence", 10, 10, ""));
        assertThat(typed.run("list").lines()).singleElement().asString().startsWith(done.lastLine());
    }

    @Test
    void whereThereIsNoDisplayItSaysSoInOneLineAndAsks() {
        var done = typed.typing(TEN_OFTEN);

        assertThat(done.exit()).isZero();
        assertThat(done.lines().getFirst()).contains(say("cli.no-display"));
        assertThat(typed.run("list").lines()).hasSize(1);
    }

    /** Put away, a safety text is not shown with the same answers; it is there with the rest, and comes back later. */
    @Test
    void aSafetyTextThatThePersonKnowsIsNotShownAgainForNow() {
        String told = pack("rules.health-carried-alone.text");
        var first = typed.typing(TEN_OFTEN + "\nk\n", "check-in");
        assertThat(first.out()).contains(told);

        var second = typed.on("2026-12-10T08:00:00Z").typing(TEN_OFTEN, "check-in");
        assertThat(second.out()).doesNotContain(told);
        assertThat(typed.run("show", second.lastLine()).out().split(say("reading.all"), 2)[1])
                .contains(told);

        var third = typed.on("2027-01-20T08:00:00Z").typing(TEN_OFTEN, "check-in");
        assertThat(third.out()).contains(told);
    }

    @Test
    void stoppingLosesNothingAndTheNextCheckInGoesOnThere() {
        assertThat(typed.typing("5\nn\nq\n", "check-in").out()).contains(say("cli.ask.later"));
        assertThat(typed.run("list").out()).contains(say("cli.list.none"));

        var done = typed.typing("1\n".repeat(8), "check-in");

        assertThat(done.out())
                .contains(say("cli.ask.sign", 3, 10, pack("signs.assumes-unwilling.question")))
                .doesNotContain(say("cli.ask.sign", 1, 10, "").strip());
        assertThat(typed.run("show", done.lastLine(), "--json").out())
                .contains("\"says-no\" : 4", "\"works-alone\" : \"not-applicable\"", "\"overstretches\" : 0");
    }

    @Test
    void theEndOfTheInputStopsAsQDoes() {
        var stopped = typed.typing("5\n", "check-in");

        assertThat(stopped.exit()).isZero();
        assertThat(stopped.out()).contains(say("cli.ask.later"));
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
                .contains(
                        "Sunday 1 November 2026", say("cli.ask.sign", 1, 10, "").strip())
                .doesNotContain(say("cli.ask.resumed"));
        assertThat(typed.run("show", done.lastLine(), "--json").out())
                .contains("\"date\" : \"2026-11-01\"", "\"entered\" : \"2026-11-23\"");
        assertThat(typed.typing("q\n", "check-in").out())
                .contains(say("cli.ask.resumed"), say("cli.ask.sign", 2, 10, "").strip());
    }

    @Test
    void oneForAnEarlierDayIsTakenUpByThatDay() {
        typed.typing("5\nq\n", "check-in", "--date", "2026-11-01");

        assertThat(typed.typing("q\n", "check-in", "--date", "2026-11-01").out())
                .contains(say("cli.ask.sign", 2, 10, "").strip());
        assertThat(typed.typing("q\n", "check-in", "--date", "2026-11-02").out())
                .contains(say("cli.ask.sign", 1, 10, "").strip());
    }

    @Test
    void aDayToComeIsRefusedAndNothingIsSaved() {
        var refused = typed.typing(TEN_OFTEN, "check-in", "--date", "2026-11-24");

        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err()).contains(piece("cli.check-in.date-wrong"), "2026-11-23");
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
        assertThat(done.out()).contains(pack("rules.left-blank.text"));
    }

    @Test
    void steppingBackKeepsTheAnswerThatEnterPasses() {
        var done = typed.typing("5\nb\n\n" + "2\n".repeat(9), "check-in");

        assertThat(done.out()).contains(say("cli.ask.now", pack("scale.almost-always")));
        assertThat(typed.run("show", done.lastLine(), "--json").out()).contains("\"says-no\" : 4");
    }

    @Test
    void atTheFirstQuestionThereIsNoFurtherBack() {
        assertThat(typed.typing("b\n", "check-in").out()).contains(say("cli.ask.first"));
    }

    @Test
    void aMomentAndAClosingNoteAreKept() {
        var done = typed.typing("m\nI let it ring.\n4\n" + "1\n".repeat(9) + "A long week.\n", "check-in");

        var shown = typed.run("show", done.lastLine()).out();
        assertThat(shown).contains("“I let it ring.”", "“A long week.”");
    }

    @Test
    void wordsTooLongForAFieldAreRefusedAndAskedForAgain() {
        String diary = "a".repeat(5_000_000);
        var done = typed.typing(
                "m\n" + diary + "\nI let it ring.\n4\n" + "1\n".repeat(9) + diary + "\nA long week.\n", "check-in");

        assertThat(done.exit()).isZero();
        assertThat(done.err().lines()).containsExactly(say("cli.ask.too-long"), say("cli.ask.too-long"));
        assertThat(typed.run("show", done.lastLine()).out()).contains("“I let it ring.”", "“A long week.”");
    }

    @Test
    void whereTheCheckInItselfIsTooLongNoFurtherTryIsAskedFor() throws Exception {
        Pack pack = PackReader.bundled("en");
        // as a version of the app without limits took it
        Answers said = Answers.NOTHING.withClosing("a".repeat(Documents.LONGEST - 10_000));
        try (var journal = JournalFile.create(folder.resolve("journal.db"), Typed.EVENING)) {
            journal.keep(Draft.begin(new Uuid7(Typed.EVENING, new Random(1)).next(), LocalDate.of(2026, 11, 23), pack)
                    .saying(said));
        }
        var stopped = typed.typing("m\n" + "b".repeat(20_000) + "\n4\n", "check-in");

        assertThat(stopped.exit()).isEqualTo(3);
        assertThat(stopped.err().lines()).containsExactly(say("trouble.too-long"), say("cli.ask.stopped-unsaved"));
        assertThat(stopped.out()).doesNotContain(say("cli.ask.again"));
    }

    @Test
    void anUnclearLineChangesNothing() {
        var done = typed.typing("6\nmaybe\n0\n" + TEN_OFTEN, "check-in");

        assertThat(done.out().lines().filter(line -> line.contains(say("cli.ask.unclear"))))
                .hasSize(3);
        assertThat(typed.run("list").out()).contains(say("cli.list.row", done.lastLine(), "2026-11-23", 10, 10, 10));
    }

    @Test
    void aKeyInCapitalsIsTheSameKey() {
        var done = typed.typing("N\nR\n" + "3\n".repeat(8), "check-in");

        assertThat(typed.run("show", done.lastLine(), "--json").out())
                .contains("\"says-no\" : \"not-applicable\"", "\"works-alone\" : \"skipped\"");
    }
}
