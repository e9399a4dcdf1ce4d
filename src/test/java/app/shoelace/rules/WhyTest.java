package app.shoelace.rules;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.say;
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
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sentence that says why an insight shows, part by part. */
class WhyTest {
    private static final OriginId BODY = new OriginId("body");

    private final Grid grid = new Grid(Given.PACK);
    private final Explainer explainer = new Explainer(grid, Messages.in("en"));

    private static final String IT = say("why.it");
    private static final String NEVER = level("never");
    private static final String RARELY = level("rarely");
    private static final String SOMETIMES = level("sometimes");
    private static final String OFTEN = level("often");
    private static final String ALWAYS = level("almost-always");

    private static final Answers SAID =
            Given.said("says-no 3, works-alone 4, overestimates 4, needy-people 4, wont-ask 1,"
                    + " hard-to-trust 4, overstretches 4, health-alone 0");
    private static final String NO = phrase("says-no");
    private static final String ALONE = phrase("works-alone");
    private static final String STUCK = phrase("wont-ask");
    private static final String NEEDY = phrase("needy-people");
    private static final String ANGER = quote(pack("origins.body.ticks.anger"));
    private static final String STOMACH = quote(pack("origins.body.ticks.stomach"));
    private static final String AWAY = quote(pack("patterns.turning-help-away"));

    @Test
    void bothNeededNamesBothAndSaysEither() {
        says(
                new All(List.of(often("overestimates"), often("overstretches"))),
                Given.said("overestimates 3, overstretches 4"),
                and(is(phrase("overestimates"), OFTEN), is(phrase("overstretches"), ALWAYS)),
                orLess(say("why.either"), SOMETIMES));
    }

    @Test
    void oneAnswerIsIt() {
        says(often("says-no"), SAID, is(NO, OFTEN), orLess(IT, SOMETIMES));
        says(new AtMost(sign("wont-ask"), 1), SAID, is(STUCK, RARELY), orMore(IT, SOMETIMES));
        says(new Not(often("wont-ask")), SAID, is(STUCK, RARELY), orMore(IT, OFTEN));
        says(new AtLeast(sign("wont-ask"), 1), SAID, is(STUCK, RARELY), say("why.if.exactly", IT, NEVER));
        says(new AtMost(sign("wont-ask"), 3), SAID, is(STUCK, RARELY), say("why.if.exactly", IT, ALWAYS));
    }

    @Test
    void ofSeveralThatAreEachEnoughThoseThatAreSoAreNamed() {
        Condition either = new Any(List.of(often("says-no"), often("works-alone")));
        says(either, SAID, and(is(NO, OFTEN), is(ALONE, ALWAYS)), orLess(say("why.both"), SOMETIMES));
        says(either, Given.said("says-no 3, works-alone 1"), is(NO, OFTEN), orLess(IT, SOMETIMES));
        says(either, Given.said("works-alone 3"), is(ALONE, OFTEN), orLess(IT, SOMETIMES));
    }

    @Test
    void aCountNamesThemAllAndTheNumber() {
        says(
                new Count(5, 4),
                SAID,
                say(
                        "why.are",
                        and(ALONE, NEEDY, phrase("overestimates"), phrase("hard-to-trust"), phrase("overstretches")),
                        ALWAYS),
                say("why.if.fewer-top", number(5), ALWAYS));
        says(
                new Count(2, 3),
                Given.said("says-no 3, works-alone 3, wont-ask 2"),
                say("why.are", and(NO, ALONE), OFTEN),
                say("why.if.fewer-more", number(2), OFTEN));
        says(new Count(1, 3), Given.said("says-no 3"), is(NO, OFTEN), say("why.if.none-more", number(1), OFTEN));
        says(
                new AtLeastOf(2, List.of(often("says-no"), often("works-alone"), often("needy-people"))),
                SAID,
                say("why.comma-and", is(NO, OFTEN), say("why.are", and(ALONE, NEEDY), ALWAYS)),
                orLess(say("why.some", number(2)), SOMETIMES));
    }

    @Test
    void ticksAreNamed() {
        Answers ticked = Given.ticking(SAID, "anger", "stomach");
        Condition alarm = new Any(List.of(tick("stomach"), tick("anger"), tick("blank")));
        says(tick("anger"), ticked, say("why.ticked", ANGER), say("why.if.not-ticked", IT));
        says(alarm, ticked, say("why.ticked", and(STOMACH, ANGER)), say("why.if.ticked", say("why.neither")));
        says(
                new All(List.of(alarm, tick("anger"))),
                ticked,
                say("why.ticked", and(STOMACH, ANGER)),
                say("why.if.not-ticked", ANGER));
        says(
                new Not(tick("nothing")),
                ticked,
                say("why.is-not-ticked", quote(pack("origins.body.ticks.nothing"))),
                say("why.if.ticked", IT));
        says(
                new All(List.of(tick("anger"), often("says-no"))),
                ticked,
                and(say("why.ticked", ANGER), is(NO, OFTEN)),
                or(say("why.if.not-ticked", ANGER), orLess(NO, SOMETIMES)));
    }

    @Test
    void mixturesNameWhatIsMeantAndGroupWhatBelongsTogether() {
        Condition either = new Any(List.of(often("says-no"), often("works-alone")));
        Condition both = new All(List.of(often("says-no"), often("works-alone")));
        Condition rarely = new AtMost(sign("wont-ask"), 1);
        String all = and(is(NO, OFTEN), is(ALONE, ALWAYS), is(STUCK, RARELY));
        says(
                new All(List.of(either, rarely)),
                SAID,
                all,
                or(orMore(STUCK, SOMETIMES), orLess(say("why.both-and", NO, ALONE), SOMETIMES)));
        says(
                new Any(List.of(both, rarely)),
                SAID,
                all,
                say("why.if.and", orMore(STUCK, SOMETIMES), orLess(say("why.either-or", NO, ALONE), SOMETIMES)));
        says(
                new Any(List.of(rarely, new All(List.of(often("says-no"), new AtLeast(sign("works-alone"), 2))))),
                SAID,
                and(is(STUCK, RARELY), is(NO, OFTEN), is(ALONE, ALWAYS)),
                say("why.if.and", orMore(STUCK, SOMETIMES), group(or(orLess(NO, SOMETIMES), orLess(ALONE, RARELY)))));
        says(
                new AtLeastOf(2, List.of(often("says-no"), rarely, tick("anger"))),
                Given.ticking(SAID, "anger"),
                and(is(NO, OFTEN), is(STUCK, RARELY), say("why.ticked", ANGER)),
                say(
                        "why.if.some-of",
                        number(2),
                        and(
                                group(orLess(NO, SOMETIMES)),
                                group(orMore(STUCK, SOMETIMES)),
                                group(say("why.if.not-ticked", ANGER)))));
        says(
                new All(List.of(new AtLeast(sign("says-no"), 1), new AtMost(sign("says-no"), 3))),
                SAID,
                is(NO, OFTEN),
                or(say("why.if.exactly", IT, NEVER), say("why.if.exactly", IT, ALWAYS)));
    }

    @Test
    void whatCannotBePutSimplyIsLeftOut() {
        Condition always = new Any(List.of(new AtLeast(sign("says-no"), 1), new AtMost(sign("says-no"), 3)));
        assertThat(why(always, Given.facts(SAID))).isEqualTo(say("why", is(NO, OFTEN)));
    }

    @Test
    void movesSinceLastTimeNameBothWords() {
        says(
                new Eased(2),
                Given.after(Given.said("says-no 1"), List.of(Given.said("says-no 4, works-alone 3"))),
                say("why.went", NO, ALWAYS, RARELY),
                orMore(IT, OFTEN));
        says(
                new Eased(2),
                Given.after(Given.said("says-no 1, works-alone 1"), List.of(Given.said("says-no 3, works-alone 3"))),
                say("why.went", and(NO, ALONE), OFTEN, RARELY),
                orMore(say("why.both"), SOMETIMES));
        says(
                new Grew(2),
                Given.after(Given.said("says-no 4"), List.of(Given.said("says-no 1"))),
                say("why.went", NO, RARELY, ALWAYS),
                orLess(IT, SOMETIMES));
    }

    @Test
    void theOwnRangeNamesThePatternAndHowManyCheckIns() {
        var earlier = Collections.nCopies(12, Given.said("says-no 1, works-alone 2, wont-ask 1"));
        says(
                new OutsideOwnRange(),
                Given.after(Given.said("says-no 4, works-alone 4, wont-ask 4"), earlier),
                say("why.more", AWAY, "12"),
                say("why.if.inside", IT));
        says(
                new OutsideOwnRange(),
                Given.after(Given.said("says-no 0, works-alone 0, wont-ask 1"), earlier.subList(0, 10)),
                say("why.less", AWAY, number(10)),
                say("why.if.inside", IT));
    }

    @Test
    void aTrendNamesThePattern() {
        var earlier = IntStream.range(0, 9)
                .mapToObj(i -> Given.said("says-no " + i / 3 + ", works-alone " + i / 2))
                .toList();
        says(
                new Trending(),
                Given.after(Given.said("says-no 4, works-alone 4"), earlier),
                say("why.rising", AWAY),
                say("why.if.steady", IT));
    }

    @Test
    void theRestIsSaidAsPlainly() {
        says(new LeftBlank(), SAID, say("why.blanks", "", number(2), number(10)), say("why.if.none-blank"));
        says(
                new AskMade(),
                new Facts(Given.checkIn(Given.TODAY, SAID), List.of(), 2),
                say("why.asked", 2, number(2)),
                say("why.if.no-ask"));
        says(
                new CheckIns(3),
                Given.after(SAID, Collections.nCopies(4, SAID)),
                say("why.check-ins", 5, number(5)),
                say("why.if.fewer-check-ins", number(3)));
        says(
                new LevelAtLeast(new PatternId("turning-help-away"), 2.5),
                SAID,
                say("why.stands", AWAY, "2.67", 4),
                say("why.if.under", IT, "2.5"));
        says(
                new FeltTrue(BODY, HowTrue.QUITE),
                SAID.withOrigin(BODY, new OriginAnswer(HowTrue.VERY, Set.of(), "")),
                say("why.feels", quote(pack("origins.body.opening")), pack("texts.felt.very")),
                say("why.if.felt-less", IT, pack("texts.felt.quite")));
    }

    private static String level(String id) {
        return pack("scale." + id).toLowerCase(Locale.ENGLISH);
    }

    private static String phrase(String sign) {
        return quote(pack("signs." + sign + ".phrase"));
    }

    private static String quote(String words) {
        return say("why.quote", words);
    }

    private static String number(int number) {
        return say("why.numbers").split(",", -1)[number];
    }

    private static String is(String what, String level) {
        return say("why.is", what, level);
    }

    private static String orLess(String what, String level) {
        return say("why.if.or-less", what, level);
    }

    private static String orMore(String what, String level) {
        return say("why.if.or-more", what, level);
    }

    private static String or(String one, String other) {
        return say("why.if.or", one, other);
    }

    private static String group(String parts) {
        return say("why.if.group", parts);
    }

    /** The parts one after the other, the last two joined by the word for it. */
    private static String and(String... parts) {
        String most = parts[0];
        for (int i = 1; i < parts.length - 1; i++) {
            most = say("why.comma", most, parts[i]);
        }
        return say("why.and", most, parts[parts.length - 1]);
    }

    private void says(Condition condition, Answers said, String because, String unless) {
        says(condition, Given.facts(said), because, unless);
    }

    private void says(Condition condition, Facts facts, String because, String unless) {
        assertThat(why(condition, facts)).isEqualTo(say("why.unless", because, unless));
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
