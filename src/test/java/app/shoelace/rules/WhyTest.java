package app.shoelace.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.OriginAnswer;
import app.shoelace.checkin.Said;
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
import app.shoelace.pack.Felt;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import app.shoelace.text.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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

    @Test
    void printsAll() {
        Said said = Given.said(
                "says-no 3, works-alone 4, overestimates 4, needy-people 4, wont-ask 1, hard-to-trust 4, overstretches 4, health-alone 0");
        show(often("says-no"), Given.facts(said));
        show(new AtMost(sign("wont-ask"), 1), Given.facts(said));
        show(new AtMost(sign("health-alone"), 0), Given.facts(said));
        show(new Any(List.of(often("says-no"), often("works-alone"))), Given.facts(said));
        show(new Any(List.of(often("says-no"), often("wont-ask"))), Given.facts(said));
        show(new Count(5, 4), Given.facts(said));
        show(new Count(5, 3), Given.facts(said));
        show(new Not(often("wont-ask")), Given.facts(said));
        show(
                new AtLeastOf(2, List.of(often("says-no"), often("works-alone"), often("needy-people"))),
                Given.facts(said));
        show(new AtLeastOf(2, List.of(often("says-no"), often("works-alone"), often("wont-ask"))), Given.facts(said));
        Said ticked = Given.ticking(said, "anger", "stomach");
        show(Given.PACK.rules().get(1).when(), Given.facts(ticked));
        show(new All(List.of(Given.PACK.rules().get(1).when(), tick("anger"))), Given.facts(ticked));
        show(tick("anger"), Given.facts(ticked));
        show(new Not(tick("nothing")), Given.facts(ticked));
        show(new All(List.of(tick("anger"), often("says-no"))), Given.facts(ticked));
        show(
                new All(List.of(
                        new Any(List.of(often("says-no"), often("works-alone"))), new AtMost(sign("wont-ask"), 1))),
                Given.facts(said));
        show(
                new Any(List.of(
                        new All(List.of(often("says-no"), often("works-alone"))), new AtMost(sign("wont-ask"), 1))),
                Given.facts(said));
        show(
                new Any(List.of(
                        new All(List.of(
                                often("says-no"),
                                new Any(List.of(often("works-alone"), new AtMost(sign("health-alone"), 1))))),
                        new AtMost(sign("wont-ask"), 1))),
                Given.facts(said));
        show(
                new AtLeastOf(2, List.of(often("says-no"), new AtMost(sign("wont-ask"), 1), tick("anger"))),
                Given.facts(ticked));
        show(new LeftBlank(), Given.facts(said));
        show(new Not(new LeftBlank()), Given.facts(said));
        show(new AskMade(), new Facts(Given.checkIn(Given.TODAY, said), List.of(), 2));
        show(new CheckIns(3), Given.after(said, Collections.nCopies(4, said)));
        show(
                new Eased(2),
                Given.after(Given.said("says-no 1, works-alone 1"), List.of(Given.said("says-no 3, works-alone 4"))));
        show(new Eased(2), Given.after(Given.said("says-no 1"), List.of(Given.said("says-no 3"))));
        show(new Grew(2), Given.after(Given.said("says-no 4"), List.of(Given.said("says-no 1"))));
        show(
                new OutsideOwnRange(),
                Given.after(
                        Given.said("says-no 4, works-alone 4, wont-ask 4"),
                        Collections.nCopies(6, Given.said("says-no 1, works-alone 2, wont-ask 1"))));
        show(new LevelAtLeast(new PatternId("carrying-too-much"), 2.5), Given.facts(said));
        show(
                new FeltTrue(BODY, Felt.QUITE),
                Given.facts(said.withOrigin(BODY, new OriginAnswer(Felt.VERY, Set.of(), ""))));
        show(new All(List.of(new AtLeast(sign("says-no"), 1), new AtMost(sign("says-no"), 3))), Given.facts(said));
        show(new Any(List.of(new AtLeast(sign("says-no"), 1), new AtMost(sign("says-no"), 3))), Given.facts(said));
    }

    private void show(Condition condition, Facts facts) {
        System.out.println("#### " + why(condition, facts));
    }

    private String why(Condition condition, Facts facts) {
        Verdict verdict = new Judge(grid, facts).judge(condition);
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
