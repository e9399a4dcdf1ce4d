package app.shoelace.pack;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.pack.Condition.All;
import app.shoelace.pack.Condition.Any;
import app.shoelace.pack.Condition.AskMade;
import app.shoelace.pack.Condition.AtLeast;
import app.shoelace.pack.Condition.AtMost;
import app.shoelace.pack.Condition.Count;
import app.shoelace.pack.Condition.Eased;
import app.shoelace.pack.Condition.LeftBlank;
import app.shoelace.pack.Condition.OutsideOwnRange;
import app.shoelace.pack.Condition.Ticked;
import app.shoelace.pack.Rule.Kind;
import app.shoelace.pack.read.PackReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that the design says the app asks and says is in the shipped pack, word for word. */
class ContentTest {
    private final Pack pack = PackReader.bundled("en");

    @Test
    void itIsTheFirstEditionOverTwoWeeks() {
        assertThat(pack.edition()).isEqualTo(new Edition("hyper-independence", 1));
        assertThat(pack.windowDays()).isEqualTo(14);
        assertThat(pack.text("opening")).isEqualTo("Looking back over the past two weeks");
    }

    @Test
    void theScaleIsFiveWordsAndTwoWaysNotToRate() {
        assertThat(pack.scale())
                .isEqualTo(new Scale(
                        List.of("Never", "Rarely", "Sometimes", "Often", "Almost always"),
                        "Did not come up",
                        "Rather not say"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|says-no|turning-help-away|Repeatedly saying no when needed help is offered|When I was offered help I needed, how often did I say no?|said no to help I needed",
                "1|works-alone|turning-help-away|Declining to collaborate on a work project too big to handle alone|When a work task was too big for one person, how often did I choose to do it alone?|did work too big for one person alone",
                "2|assumes-unwilling|guarding|Assuming someone would not want to help without asking|How often did I decide someone would not want to help, without asking them?|decided someone would not help, without asking",
                "3|needy-people|guarding|A dislike of needy people|When someone leaned on me a lot, how often did I feel put off or want to pull away?|felt put off when someone leaned on me",
                "4|health-alone|going-unseen|Handling a complicated medical condition alone|How often did I deal with a hard health problem without telling anyone I trust?|dealt with a hard health problem alone",
                "5|not-understood|going-unseen|Feeling like no one understands you|How often did I feel that no one really gets me?|felt that no one gets me",
                "6|wont-ask|turning-help-away|Getting behind on work instead of asking for clarification or help|How often did I get stuck or fall behind at work because I did not ask?|got stuck because I did not ask",
                "7|overestimates|carrying-too-much|Thinking you can complete more than you can|How often did I take on more than I could finish in the time I had?|took on more than I could finish",
                "8|hard-to-trust|guarding|A hard time trusting or relying on someone|How often did I find it hard to trust or count on someone who had been fair to me?|found it hard to trust someone fair",
                "9|overstretches|carrying-too-much|Stretching yourself beyond capacity repeatedly|How often did I keep going past my limit?|kept going past my limit",
            })
    void theTenSignsAreThere(int place, String id, String pattern, String label, String question, String phrase) {
        assertThat(pack.signs()).hasSize(10);
        assertThat(pack.signs().get(place))
                .isEqualTo(new Sign(new SignId(id), new PatternId(pattern), label, question, phrase));
        assertThat(pack.shortLabel(new SignId(id))).isNotBlank();
    }

    @Test
    void theFourPatternsAreThere() {
        assertThat(pack.patterns())
                .containsExactly(
                        new Pattern(new PatternId("turning-help-away"), "Turning help away"),
                        new Pattern(new PatternId("guarding"), "Guarding"),
                        new Pattern(new PatternId("carrying-too-much"), "Carrying too much"),
                        new Pattern(new PatternId("going-unseen"), "Going unseen"));
        assertThat(pack.text("grouping")).contains("editorial");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|let-down|past trauma: others always disappoint|Has anyone you counted on let you down, more than once?|What would you want from someone now?|Leave this one",
                "1|family-part|role in the family system|Families often give each person a part to play. What was yours?|What did it give you, and what did it cost you?|Not today",
                "2|only-choice|no other choice but yourself|Was there a time when doing it alone was the only choice?|How did it help then? Is it still the only choice?|Skip",
                "3|grown-up-jobs|parent-like duties, parentified|As a child, did you do jobs that belonged to a grown-up?|Who looked after you? One word is fine.|Rather not",
                "4|who-was-safe|learning that people are not safe|When you were young, what did you learn about which people were safe?|Is there one person now who does not fit that rule?|Leave it blank",
                "5|body|the body answers an offer of help as danger|When help is offered, what does your body do first?|What had you feared, and what took place?|Close this page",
            })
    void theSixOriginsAreThereEachWithItsWayOut(
            int place, String id, String about, String opening, String followUp, String wayOut) {
        assertThat(pack.origins()).hasSize(6);
        Origin origin = pack.origins().get(place);
        assertThat(origin).isEqualTo(new Origin(new OriginId(id), about, opening, followUp, origin.ticks(), wayOut));
        assertThat(origin.ticks().isEmpty()).isEqualTo(!id.equals("body"));
        assertThat(pack.sentence(origin.id())).matches("[^.!?]+\\.");
    }

    @Test
    void theBodyHasSevenTicksAndAllButNothingAreAnAlarm() {
        assertThat(pack.origin(new OriginId("body")).ticks())
                .containsExactly(
                        new Origin.Tick(new TickId("stomach"), "stomach drops", true),
                        new Origin.Tick(new TickId("hot-face"), "face gets hot", true),
                        new Origin.Tick(new TickId("anger"), "anger", true),
                        new Origin.Tick(new TickId("tight-chest"), "tight chest", true),
                        new Origin.Tick(new TickId("blank"), "go blank", true),
                        new Origin.Tick(new TickId("other"), "something else", true),
                        new Origin.Tick(new TickId("nothing"), "nothing I notice", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|health-carried-alone|SAFETY|You carried a hard health problem mostly alone. Is there one person, or a nurse or doctor, you could tell one fact to? You choose who and what. If it is urgent, get medical help now.",
                "1|body-alarm|SAFETY|The feeling is real. It may be about now, or about then. You do not have to push through it. A therapist can help you slow it down.",
                "2|alarm-and-anger|SAFETY|Anger can guard something that matters. If you might hurt yourself or someone else, open the help page now.",
                "3|a-lot-today|SAFETY|A lot came up. You may want to look around, stand up, or stop here.",
                "4|no-by-habit|OTHER|Doing it alone may have kept you steady. What would make a small yes feel okay?",
                "5|sure-of-a-no|OTHER|You often felt sure of a no without asking. In studies of small favours, people guess too low. Test one guess with someone fair?",
                "6|more-than-fits|OTHER|Most of us guess too low on time. What could move, shrink, or be shared?",
                "7|stuck-not-asking|OTHER|One line to try: “Can you show me what done looks like?”",
                "8|full-up|OTHER|That can be a sign of being full. It does not make you unkind.",
                "9|slow-trust|OTHER|Trust can be small and slow. You say how much, and with whom.",
                "10|unseen|OTHER|What is one thing you wish one person knew?",
                "11|let-help-in|STRENGTH|You mostly did not turn help away. What made that possible?",
                "12|asked-anyway|STRENGTH|You asked. That was the step. The answer was theirs.",
                "13|eased|STRENGTH|Worth noticing; too early to call it a change.",
                "14|own-range|OTHER|''",
                "15|left-blank|NOTE|You left some blank. That is fine. We did not guess.",
            })
    void theSixteenRulesAreThereInOrder(int place, String id, Kind kind, String text) {
        assertThat(pack.rules()).hasSize(16);
        Rule rule = pack.rules().get(place);
        assertThat(rule).isEqualTo(new Rule(new RuleId(id), kind, rule.when(), text, rule.openings()));
    }

    @Test
    void everyRuleShowsWhenTheDesignSaysSo() {
        assertThat(pack.rules())
                .extracting(Rule::when)
                .containsExactly(
                        often("health-alone"),
                        new Any(Stream.of("stomach", "hot-face", "anger", "tight-chest", "blank", "other")
                                .map(ContentTest::ticked)
                                .toList()),
                        ticked("anger"),
                        new Count(5, 4),
                        new Any(List.of(often("says-no"), often("works-alone"))),
                        often("assumes-unwilling"),
                        new All(List.of(often("overestimates"), often("overstretches"))),
                        often("wont-ask"),
                        often("needy-people"),
                        often("hard-to-trust"),
                        often("not-understood"),
                        new AtMost(new SignId("says-no"), 1),
                        new AskMade(),
                        new Eased(2),
                        new OutsideOwnRange(),
                        new LeftBlank());
    }

    @Test
    void whatWasFoundIsSaidFirst() {
        var openings = pack.rules().stream()
                .filter(rule -> !rule.openings().isEmpty())
                .map(Rule::openings)
                .toList();
        String chance = "By chance alone that happens in about 2 of {chances}.";
        assertThat(openings)
                .containsExactly(
                        Map.of("eased", "{sign} went from **{before}** to **{now}** since last time."),
                        Map.of(
                                "more",
                                "{pattern} came up more often than in any of your last {n} check-ins. " + chance,
                                "less",
                                "{pattern} came up less often than in any of your last {n} check-ins. " + chance));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the lines, and how many of them have been read from a source
                "US|United States|911; 988, call or text|2",
                "CA|Canada|911; 9-8-8, call or text|2",
                "GB|United Kingdom|999; Samaritans 116 123; NHS 111, mental health option (England)|3",
                "IE|Ireland|112 or 999; Samaritans 116 123|1",
                "DE|Germany|112; 0800 111 0 111, 0800 111 0 222 or 116 123|0",
                "FR|France|15 or 112; 3114|2",
                "ES|Spain|112; 024|2",
                "NL|Netherlands|112; 113 or 0800-0113|0",
                "LV|Latvia|112; 116123|0",
                "AU|Australia|000; Lifeline 13 11 14, text 0477 13 11 14|2",
                "NZ|New Zealand|111; 1737, call or text|2",
                "IN|India|112; Tele-MANAS 14416|1",
                "SG|Singapore|995; 1767; 1771|0",
                "BR|Brazil|192; CVV 188|2",
            })
    void everyCountryHasItsHelpLinesTheEmergencyNumberFirst(String code, String name, String lines, int checked) {
        assertThat(pack.help().countries()).hasSize(14);
        Help.Country country = pack.help().countries().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(country.name()).isEqualTo(name);
        assertThat(String.join(
                        "; ", country.lines().stream().map(Help.Line::text).toList()))
                .isEqualTo(lines);
        assertThat(country.lines().stream().map(Help.Line::emergency)).startsWith(true);
        assertThat(country.lines().stream().filter(Help.Line::emergency)).hasSize(1);
        assertThat(country.lines().stream().map(Help.Line::checked).filter("2026-11-23"::equals))
                .hasSize(checked);
        assertThat(country.lines().stream().map(Help.Line::checked)).containsAnyOf("2026-11-23", "");
    }

    @Test
    void irelandsAndIndiasEmergencyNumbersAreMarkedAsNotReadFromASource() {
        assertThat(pack.help().countries())
                .filteredOn(country -> List.of("IE", "IN").contains(country.code()))
                .allSatisfy(country ->
                        assertThat(country.lines().getFirst().checked()).isEmpty());
    }

    @Test
    void steadyingGoesBySensesFirst() {
        assertThat(pack.help().grounding()).hasSize(5);
        assertThat(pack.help().grounding().getFirst()).contains("five things you see");
        assertThat(pack.help().breathing()).isNotEmpty();
        assertThat(pack.text("help.breathing.leave")).contains("memories");
    }

    @Test
    void theLadderHasItsSevenRungs() {
        assertThat(pack.ladder())
                .containsExactly(
                        "Notice an offer",
                        "Say “let me think” instead of no",
                        "Accept a two-minute favour",
                        "Ask a factual question",
                        "Ask for a check of one piece",
                        "Share one task with an end date",
                        "Tell one trusted person one true thing");
    }

    @Test
    void theSentencesOfTheDesignAreThere() {
        assertThat(pack.texts())
                .containsEntry("moment", "A moment this showed up")
                .containsEntry("effect", "Doing it this way")
                .containsEntry("effect.helped", "helped me")
                .containsEntry("effect.cost", "cost me")
                .containsEntry("effect.both", "both")
                .containsEntry(
                        "origins.calm",
                        "These ask about earlier times. You can leave any of them, and come back another day.")
                .containsEntry("origins.true", "How true does this feel?")
                .containsEntry("bring", "Bring to my therapist")
                .containsEntry(
                        "clinician",
                        "Unvalidated self-reflection checklist, version 1. The client's own words. Ten items, frequency"
                                + " 0 to 4, past two weeks. No norms, cut-offs or reliability; not a screen for any"
                                + " condition or risk. Groupings are editorial. Items marked n/a did not come up, a dash"
                                + " was left blank. Items were chosen by the client. Please do not chart as an outcome"
                                + " measure.");
        assertThat(Stream.of("not-at-all", "a-little", "quite", "very", "not-ready")
                        .map(felt -> pack.text("felt." + felt)))
                .containsExactly("not at all", "a little", "quite", "very", "not ready");
        assertThat(pack.text("read.source")).contains("“Are You Hyper-Independent?”");
        assertThat(pack.list("therapist.questions"))
                .startsWith("How will we notice we’re going too fast?", "What would help I could accept look like?");
    }

    @Test
    void theReadingPageTakesTwoMinutes() {
        String page = String.join(
                " ",
                Stream.concat(
                                pack.texts().entrySet().stream()
                                        .filter(text -> text.getKey().startsWith("read."))
                                        .map(Map.Entry::getValue),
                                Stream.concat(
                                        pack.signs().stream().map(sign -> pack.shortLabel(sign.id())),
                                        pack.origins().stream().map(origin -> pack.sentence(origin.id()))))
                        .toList());
        // 200 to 240 words are read in a minute
        assertThat(page.split("\\s+", -1).length).isBetween(240, 480);
    }

    private static Condition often(String sign) {
        return new AtLeast(new SignId(sign), 3);
    }

    private static Condition ticked(String tick) {
        return new Ticked(new OriginId("body"), new TickId(tick));
    }
}
