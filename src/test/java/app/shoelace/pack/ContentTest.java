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
import app.shoelace.pack.Rule.Kind;
import app.shoelace.pack.read.PackReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All that the design says the app asks and says is in the shipped pack. The questions and the scale are there word for
 * word, since answers to other words could not be compared; how the rest is said may get better.
 */
class ContentTest {
    private final Pack pack = PackReader.bundled("en");

    @Test
    void itIsTheFirstEditionOverTwoWeeks() {
        assertThat(pack.edition()).isEqualTo(new Edition("hyper-independence", 1));
        assertThat(pack.windowDays()).isEqualTo(14);
        assertThat(pack.text("opening")).isNotBlank();
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
                .extracting(pattern -> pattern.id().value())
                .containsExactly("turning-help-away", "guarding", "carrying-too-much", "going-unseen");
        assertThat(pack.patterns()).extracting(Pattern::name).doesNotContain("").doesNotHaveDuplicates();
        assertThat(pack.text("grouping")).contains("No study");
    }

    @Test
    void theSixOriginsAreThereEachWithItsWayOut() {
        assertThat(pack.origins())
                .extracting(origin -> origin.id().value())
                .containsExactly("let-down", "family-part", "only-choice", "grown-up-jobs", "who-was-safe", "body");
        assertThat(pack.origins()).extracting(Origin::wayOut).doesNotContain("").doesNotHaveDuplicates();
        assertThat(pack.origins()).allSatisfy(origin -> {
            assertThat(List.of(origin.about(), origin.opening(), origin.followUp()))
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
            assertThat(origin.opening()).endsWith("?");
            assertThat(origin.ticks().isEmpty()).isEqualTo(!origin.id().value().equals("body"));
            assertThat(pack.sentence(origin.id())).matches("[^.!?]+\\.");
        });
    }

    /** Being glad, anger and "something else" are no alarm. */
    @Test
    void theBodyHasNineTicksOfWhichFourAreAnAlarm() {
        var ticks = pack.origin(new OriginId("body")).ticks();
        assertThat(ticks)
                .extracting(tick -> tick.id().value())
                .containsExactly(
                        "stomach", "hot-face", "anger", "tight-chest", "blank", "warm", "relief", "other", "nothing");
        assertThat(ticks.stream().filter(Origin.Tick::alarm))
                .extracting(tick -> tick.id().value())
                .containsExactly("stomach", "hot-face", "tight-chest", "blank");
        assertThat(ticks.stream().filter(Origin.Tick::anger))
                .extracting(tick -> tick.id().value())
                .containsExactly("anger");
        assertThat(ticks).extracting(Origin.Tick::text).doesNotContain("").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "0, health-carried-alone, SAFETY",
        "1, a-lot-today, SAFETY",
        "2, no-by-habit, OTHER",
        "3, sure-of-a-no, OTHER",
        "4, more-than-fits, OTHER",
        "5, stuck-not-asking, OTHER",
        "6, full-up, OTHER",
        "7, slow-trust, OTHER",
        "8, unseen, OTHER",
        "9, let-help-in, STRENGTH",
        "10, asked-anyway, STRENGTH",
        "11, eased, STRENGTH",
        "12, own-range, OTHER",
        "13, left-blank, NOTE"
    })
    void theFourteenRulesAreThereInOrder(int place, String id, Kind kind) {
        assertThat(pack.rules()).hasSize(14);
        Rule rule = pack.rules().get(place);
        assertThat(rule).isEqualTo(new Rule(new RuleId(id), kind, rule.when(), rule.text(), rule.openings()));
        // what was found in the numbers is all that this one says
        assertThat(rule.text().isEmpty()).isEqualTo(id.equals("own-range"));
    }

    @Test
    void everyRuleShowsWhenTheDesignSaysSo() {
        assertThat(pack.rules())
                .extracting(Rule::when)
                .containsExactly(
                        often("health-alone"),
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
        assertThat(openings).extracting(Map::keySet).containsExactly(Set.of("eased"), Set.of("more", "less"));
        assertThat(openings.getFirst().get("eased")).contains("{sign}", "**{before}**", "**{now}**");
        assertThat(openings.getLast().values())
                .allSatisfy(found -> assertThat(found).contains("{pattern}", "{n}", "{chance}"));
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
        assertThat(pack.help().grounding().getFirst()).contains("five");
        assertThat(pack.help().breathing()).isNotEmpty();
        assertThat(pack.text("help.breathing.leave")).isNotBlank();
    }

    @Test
    void theLadderHasItsSevenRungs() {
        assertThat(pack.ladder()).hasSize(7).doesNotContain("").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moment",
                "effect",
                "effect.helped",
                "effect.cost",
                "effect.both",
                "origins.calm",
                "origins.true",
                "bring",
                "felt.not-at-all",
                "felt.a-little",
                "felt.quite",
                "felt.very",
                "felt.not-ready"
            })
    void theTextsOfTheDesignAreThere(String key) {
        assertThat(pack.text(key)).isNotBlank();
    }

    @Test
    void thePageForAClinicianSaysWhatTheNumbersAre() {
        assertThat(pack.text("clinician")).contains("version 1", "0 to 4", "two weeks");
        assertThat(pack.text("read.source")).contains("“Are You Hyper-Independent?”");
        assertThat(pack.list("therapist.questions")).hasSizeGreaterThan(1).doesNotContain("");
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
}
