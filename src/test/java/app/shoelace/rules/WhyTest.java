package app.shoelace.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.pack.Condition;
import app.shoelace.pack.Condition.All;
import app.shoelace.pack.Condition.Any;
import app.shoelace.pack.Condition.AskMade;
import app.shoelace.pack.Condition.AtLeast;
import app.shoelace.pack.Condition.AtLeastOf;
import app.shoelace.pack.Condition.AtMost;
import app.shoelace.pack.Condition.CheckIns;
import app.shoelace.pack.Condition.Count;
import app.shoelace.pack.Condition.Eased;
import app.shoelace.pack.Condition.FeltTrue;
import app.shoelace.pack.Condition.Grew;
import app.shoelace.pack.Condition.LeftBlank;
import app.shoelace.pack.Condition.LevelAtLeast;
import app.shoelace.pack.Condition.Not;
import app.shoelace.pack.Condition.OutsideOwnRange;
import app.shoelace.pack.Condition.Ticked;
import app.shoelace.pack.Condition.Trending;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import app.shoelace.text.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sentence that says why an insight shows, word by word. */
class WhyTest {
    private static final OriginId BODY = new OriginId("body");

    private final Grid grid = new Grid(Given.PACK);
    private final Explainer explainer = new Explainer(grid, Messages.in("en"));

    @Test
    void bothNeededNamesBothAndSaysEither() {
        assertThat(why(
                        new All(List.of(often("overestimates"), often("overstretches"))),
                        Given.facts(Given.said("overestimates 3, overstretches 4"))))
                .isEqualTo(
                        "You see this because “took on more than I could finish” is **often** and “kept going past my"
                                + " limit” is **almost always**; it would not show if either were **sometimes** or less.");
    }

    private static final Answers SAID =
            Given.said("says-no 3, works-alone 4, overestimates 4, needy-people 4, wont-ask 1,"
                    + " hard-to-trust 4, overstretches 4, health-alone 0");
    private static final String NO = "“said no to help I needed”";
    private static final String ALONE = "“did work too big for one person alone”";
    private static final String STUCK = "“got stuck because I did not ask”";

    @Test
    void oneAnswerIsIt() {
        says(often("says-no"), SAID, NO + " is **often**", "it were **sometimes** or less");
        says(new AtMost(sign("wont-ask"), 1), SAID, STUCK + " is **rarely**", "it were **sometimes** or more");
        says(new Not(often("wont-ask")), SAID, STUCK + " is **rarely**", "it were **often** or more");
        says(new AtLeast(sign("wont-ask"), 1), SAID, STUCK + " is **rarely**", "it were **never**");
        says(new AtMost(sign("wont-ask"), 3), SAID, STUCK + " is **rarely**", "it were **almost always**");
    }

    @Test
    void ofSeveralThatAreEachEnoughThoseThatAreSoAreNamed() {
        Condition either = new Any(List.of(often("says-no"), often("works-alone")));
        says(
                either,
                SAID,
                NO + " is **often** and " + ALONE + " is **almost always**",
                "both were **sometimes** or less");
        says(either, Given.said("says-no 3, works-alone 1"), NO + " is **often**", "it were **sometimes** or less");
        says(either, Given.said("works-alone 3"), ALONE + " is **often**", "it were **sometimes** or less");
    }

    @Test
    void aCountNamesThemAllAndTheNumber() {
        says(
                new Count(5, 4),
                SAID,
                ALONE + ", “felt put off when someone leaned on me”, “took on more than I could finish”,"
                        + " “found it hard to trust someone fair” and “kept going past my limit” are **almost always**",
                "fewer than five were **almost always**");
        says(
                new Count(2, 3),
                Given.said("says-no 3, works-alone 3, wont-ask 2"),
                NO + " and " + ALONE + " are **often**",
                "fewer than two were **often** or more");
        says(new Count(1, 3), Given.said("says-no 3"), NO + " is **often**", "none were **often** or more");
        says(
                new AtLeastOf(2, List.of(often("says-no"), often("works-alone"), often("needy-people"))),
                SAID,
                NO + " is **often**, and " + ALONE
                        + " and “felt put off when someone leaned on me” are **almost always**",
                "at least two of them were **sometimes** or less");
    }

    @Test
    void ticksAreNamed() {
        Answers ticked = Given.ticking(SAID, "anger", "stomach");
        Condition alarm = new Any(List.of(tick("stomach"), tick("anger"), tick("blank")));
        says(tick("anger"), ticked, "you ticked “anger”", "it were not ticked");
        says(alarm, ticked, "you ticked “stomach drops” and “anger”", "neither were ticked");
        says(
                new All(List.of(alarm, tick("anger"))),
                ticked,
                "you ticked “stomach drops” and “anger”",
                "“anger” were not ticked");
        says(new Not(tick("nothing")), ticked, "“nothing I notice” is not ticked", "it were ticked");
        says(
                new All(List.of(tick("anger"), often("says-no"))),
                ticked,
                "you ticked “anger” and " + NO + " is **often**",
                "“anger” were not ticked, or if " + NO + " were **sometimes** or less");
    }

    @Test
    void mixturesNameWhatIsMeantAndGroupWhatBelongsTogether() {
        Condition either = new Any(List.of(often("says-no"), often("works-alone")));
        Condition both = new All(List.of(often("says-no"), often("works-alone")));
        Condition rarely = new AtMost(sign("wont-ask"), 1);
        String all = NO + " is **often**, " + ALONE + " is **almost always** and " + STUCK + " is **rarely**";
        says(
                new All(List.of(either, rarely)),
                SAID,
                all,
                STUCK + " were **sometimes** or more, or if both " + NO + " and " + ALONE
                        + " were **sometimes** or less");
        says(
                new Any(List.of(both, rarely)),
                SAID,
                all,
                STUCK + " were **sometimes** or more and also either " + NO + " or " + ALONE
                        + " were **sometimes** or less");
        says(
                new Any(List.of(rarely, new All(List.of(often("says-no"), new AtLeast(sign("works-alone"), 2))))),
                SAID,
                STUCK + " is **rarely**, " + NO + " is **often** and " + ALONE + " is **almost always**",
                STUCK + " were **sometimes** or more and also (" + NO + " were **sometimes** or less, or if " + ALONE
                        + " were **rarely** or less)");
        says(
                new AtLeastOf(2, List.of(often("says-no"), rarely, tick("anger"))),
                Given.ticking(SAID, "anger"),
                NO + " is **often**, " + STUCK + " is **rarely** and you ticked “anger”",
                "at least two of these were so: (" + NO + " were **sometimes** or less), (" + STUCK
                        + " were **sometimes** or more) and (“anger” were not ticked)");
        says(
                new All(List.of(new AtLeast(sign("says-no"), 1), new AtMost(sign("says-no"), 3))),
                SAID,
                NO + " is **often**",
                "it were **never**, or if it were **almost always**");
    }

    @Test
    void whatCannotBePutSimplyIsLeftOut() {
        Condition always = new Any(List.of(new AtLeast(sign("says-no"), 1), new AtMost(sign("says-no"), 3)));
        assertThat(why(always, Given.facts(SAID))).isEqualTo("You see this because " + NO + " is **often**.");
    }

    @Test
    void movesSinceLastTimeNameBothWords() {
        says(
                new Eased(2),
                Given.after(Given.said("says-no 1"), List.of(Given.said("says-no 4, works-alone 3"))),
                NO + " went from **almost always** to **rarely** since last time",
                "it were **often** or more");
        says(
                new Eased(2),
                Given.after(Given.said("says-no 1, works-alone 1"), List.of(Given.said("says-no 3, works-alone 3"))),
                NO + " and " + ALONE + " went from **often** to **rarely** since last time",
                "both were **sometimes** or more");
        says(
                new Grew(2),
                Given.after(Given.said("says-no 4"), List.of(Given.said("says-no 1"))),
                NO + " went from **rarely** to **almost always** since last time",
                "it were **sometimes** or less");
    }

    @Test
    void theOwnRangeNamesThePatternAndHowManyCheckIns() {
        var earlier = Collections.nCopies(6, Given.said("says-no 1, works-alone 2, wont-ask 1"));
        says(
                new OutsideOwnRange(),
                Given.after(Given.said("says-no 4, works-alone 4, wont-ask 4"), earlier),
                "“Turning help away” came up more often than in any of your last six check-ins",
                "it were inside that range");
        says(
                new OutsideOwnRange(),
                Given.after(Given.said("says-no 0, works-alone 0, wont-ask 1"), earlier.subList(0, 5)),
                "“Turning help away” came up less often than in any of your last five check-ins",
                "it were inside that range");
    }

    @Test
    void aTrendNamesThePattern() {
        var earlier = IntStream.range(0, 9)
                .mapToObj(i -> Given.said("says-no " + i / 3 + ", works-alone " + i / 2))
                .toList();
        says(
                new Trending(),
                Given.after(Given.said("says-no 4, works-alone 4"), earlier),
                "“Turning help away” slowly came up more often",
                "it had no slow trend");
    }

    @Test
    void theRestIsSaidAsPlainly() {
        says(
                new LeftBlank(),
                SAID,
                "“decided someone would not help, without asking” and “felt that no one gets me” were left blank",
                "nothing were left blank");
        says(
                new AskMade(),
                new Facts(Given.checkIn(Given.TODAY, SAID), List.of(), 2),
                "you noted two new asks",
                "no new ask had been noted");
        says(
                new CheckIns(3),
                Given.after(SAID, Collections.nCopies(4, SAID)),
                "there are five check-ins so far",
                "there were fewer than three check-ins");
        says(
                new LevelAtLeast(new PatternId("turning-help-away"), 2.5),
                SAID,
                "“Turning help away” stands at 2.67 of 4",
                "it were under 2.5");
        says(
                new FeltTrue(BODY, HowTrue.QUITE),
                SAID.withOrigin(BODY, new OriginAnswer(HowTrue.VERY, Set.of(), "")),
                "“When help is offered, what does your body do first?” feels **very** true",
                "it felt less than **quite** true");
    }

    private void says(Condition condition, Answers said, String because, String unless) {
        says(condition, Given.facts(said), because, unless);
    }

    private void says(Condition condition, Facts facts, String because, String unless) {
        assertThat(why(condition, facts))
                .isEqualTo("You see this because " + because + "; it would not show if " + unless + ".");
    }

    private String why(Condition condition, Facts facts) {
        Judgement verdict = new Judge(grid, facts).judge(condition);
        assertThat(verdict.truth()).isEqualTo(Truth.TRUE);
        var marked = new StringBuilder();
        explainer
                .why(condition, verdict.reasons(), facts)
                .runs()
                .forEach(run -> marked.append(run.strong() ? "**" + run.text() + "**" : run.text()));
        return marked.toString();
    }

    private static SignId sign(String id) {
        return new SignId(id);
    }

    private static Condition often(String sign) {
        return new AtLeast(sign(sign), 3);
    }

    private static Condition tick(String tick) {
        return new Ticked(BODY, new TickId(tick));
    }
}
