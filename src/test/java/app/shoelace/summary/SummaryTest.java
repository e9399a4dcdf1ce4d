package app.shoelace.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.Verdict;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.SignId;
import app.shoelace.rules.Engine;
import app.shoelace.rules.Facts;
import app.shoelace.summary.render.SummaryHtml;
import app.shoelace.summary.render.SummaryText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands on the page, and what does not. */
class SummaryTest {
    // in the pack's order: says-no works-alone assumes-unwilling needy-people health-alone not-understood wont-ask
    // overestimates hard-to-trust overstretches
    private static final CheckIn BEFORE = Sample.checkIn("2026-11-09", "320-31142-");
    private static final CheckIn NOW = Sample.checkIn("2026-11-23", "3210nn2442");

    private static Summary page(List<CheckIn> all) {
        var material = Sample.material(all);
        return material.summary(Preset.THERAPIST.of(material.items()));
    }

    @Test
    void aFirstCheckInIsDescribedWithoutAChart() {
        Summary page = page(List.of(NOW));

        assertThat(page.head().about()).isEqualTo("23 Nov 2026 · 1 check-in · written on 23 Nov 2026");
        assertThat(page.result())
                .isEqualTo("3 of the 8 signs answered came up often or more, and the middle answer is sometimes (2).");
        assertThat(page.charted()).isEmpty();
        assertThat(page.patterns()).hasSize(4).allSatisfy(row -> {
            assertThat(row.charts()).isEmpty();
            assertThat(row.direction()).isEqualTo("too early to tell");
        });
        assertThat(page.patterns().get(0).latest()).isEqualTo("sometimes (2.33), 3 of 3 answered");
        assertThat(page.patterns().get(3).latest()).isEqualTo("not enough to say, 0 of 0 answered");
        assertThat(page.previous()).isEmpty();
    }

    @Test
    void theOneBeforeStandsBesideWithBlanksThatAreNeverZero() {
        Summary page = page(List.of(NOW, BEFORE));

        assertThat(page.signs())
                .extracting(row -> row.previous() + " " + row.now())
                .containsExactly("3 3", "2 2", "0 1", "– 0", "3 n/a", "1 n/a", "1 2", "4 4", "2 4", "– 2");
        assertThat(page.previous()).isEqualTo("9 Nov 2026");
        assertThat(page.steps()).isEqualTo("0 never, 1 rarely, 2 sometimes, 3 often, 4 almost always");
        assertThat(page.result()).endsWith("; of the 6 answered both times it is 3 now and was 2 on 9 Nov 2026.");
        assertThat(page.patterns().getFirst().charts().getFirst().lined()).isFalse();
    }

    @Test
    void tooFewAnswersAreNotSummedUp() {
        assertThat(page(List.of(Sample.checkIn("2026-11-23", "32-------n"))).result())
                .isEqualTo("2 of 9 signs were answered, which is not enough to say something about all of it.");
    }

    @Test
    void aDirectionIsToldOnlyWhereTheTrendRuleAllowsWords() {
        var falling = new ArrayList<CheckIn>();
        var still = new ArrayList<CheckIn>();
        for (int i = 0; i < 8; i++) {
            String day = LocalDate.of(2026, 7, 1).plusDays(14L * i).toString();
            int step = 4 - i / 2;
            falling.add(Sample.checkIn(day, ("" + step).repeat(10)));
            still.add(Sample.checkIn(day, "2222222222"));
        }
        assertThat(page(falling).patterns())
                .allSatisfy(row -> assertThat(row.direction()).isEqualTo("slowly less often"));
        assertThat(page(falling).patterns().getFirst().middle()).isEqualTo("often (2.5), of 8 check-ins");
        assertThat(page(still).patterns())
                .allSatisfy(row -> assertThat(row.direction()).isEqualTo("no trend found"));
        assertThat(page(still.subList(0, 4)).patterns())
                .allSatisfy(row -> assertThat(row.middle()).isEqualTo("too early to tell"));
    }

    @Test
    void insightsAreThoseOfTheAppWithTheirReasonAndVerdict() {
        CheckIn judged = Sample.with(NOW, NOW.said().withVerdict(new RuleId("no-by-habit"), Verdict.DOES_NOT_FIT));
        Summary page = page(List.of(judged));
        var shown = new Engine(Sample.PACK, Sample.MESSAGES)
                .read(Facts.of(judged, List.of(judged), 0))
                .insights();

        assertThat(page.insights())
                .extracting(Summary.Told::text)
                .containsExactlyElementsOf(
                        shown.stream().map(insight -> insight.text().plain()).toList());
        assertThat(page.insights()).allSatisfy(told -> assertThat(told.why()).startsWith("You see this because"));
        assertThat(page.insights()).extracting(Summary.Told::verdict).contains("doesn’t fit", "not said");
    }

    @Test
    void anInsightIsLeftOutWithTheAnswerThatItTellsOf() {
        var material = Sample.material(List.of(NOW));
        var ticked = new HashSet<>(Preset.THERAPIST.of(material.items()).items());
        var habit = new Item.OfInsight(new RuleId("no-by-habit"));
        assertThat(material.needs(habit)).containsExactly(new Item.OfSign(new SignId("says-no")));

        ticked.remove(new Item.OfSign(new SignId("says-no")));
        Summary page = material.summary(Selection.of(List.of(), Set.of()).withItems(ticked));

        assertThat(page.insights()).noneSatisfy(told -> assertThat(told.text()).contains("kept you steady"));
        assertThat(SummaryText.of(page, Sample.MESSAGES)).doesNotContain("said no", "Saying no");
    }

    @Test
    void whatTheBodyDoesIsNotToldByAnInsightEither() {
        var material = Sample.material(List.of(Sample.with(NOW, Sample.words(NOW.said()))));
        Summary numbers = material.summary(Preset.THERAPIST.of(material.items()));

        assertThat(SummaryHtml.of(numbers, Sample.MESSAGES, Paper.A4))
                .doesNotContain("stomach", "The feeling is real", "piano", "sister", "brothers", "freeze");
        assertThat(SummaryText.of(material.summary(Sample.everything(material)), Sample.MESSAGES))
                .contains("stomach drops, face gets hot. Felt true: quite", "“I freeze first.”", "The feeling is real")
                .contains("“Moved the piano alone.”", "Doing it this way: cost me", "Felt true: very");
    }

    @Test
    void asksStandOnThePageOnlyWhereTheyAreTicked() {
        var material = Sample.material(List.of(BEFORE, NOW));
        String numbers = SummaryText.of(material.summary(Preset.THERAPIST.of(material.items())), Sample.MESSAGES);
        assertThat(numbers).doesNotContain("ladder", "letter", "boxes", "guessed", "Help was offered");
        var asks = Selection.of(material.items(), Set.of(Section.ASKS));
        assertThat(SummaryText.of(material.summary(asks), Sample.MESSAGES))
                .contains(
                        "5 asks were made: 4 yes, 0 partly, 1 no.",
                        "On average you guessed 10 in 100. A yes came to 4 of 5 asks, which is 80 in 100.",
                        "Your average guess lies below that range.",
                        "Help was offered 1 time: took it 0, took part of it 0, said no by habit 1",
                        "guessed 10 in 100, still open",
                        "“lend me the ladder 2”",
                        "Body, of 10: 6 before, 2 then, – ten minutes on.",
                        "“It was no trouble.”")
                .doesNotContain("never told", "boxes");
        assertThat(SummaryHtml.of(material.summary(asks), Sample.MESSAGES, Paper.A4))
                .contains("<h2 id=\"asks\">", "lend me the ladder 4");
        var one = asks.withItems(Set.of(new Item.OfAsk(new UUID(0x7002, 1))));
        assertThat(SummaryText.of(material.summary(one), Sample.MESSAGES))
                .contains("ladder 1")
                .doesNotContain("ladder 2", "asks were made", "Help was offered");
        var early = new Period(LocalDate.MIN, NOW.date().minusYears(1));
        assertThat(Sample.practised().within(early).asks()).isEmpty();
    }

    @Test
    void everyTickAddsItsOwnPartAndNoOther() {
        var material = Sample.material(List.of(BEFORE, Sample.with(NOW, Sample.words(NOW.said()))));
        String none = SummaryText.of(material.summary(Selection.of(List.of(), Set.of())), Sample.MESSAGES);
        for (Section section : Section.values()) {
            var one = Selection.of(material.items(), Set.of(section));
            String text = SummaryText.of(material.summary(one), Sample.MESSAGES);
            if (section == Section.INSIGHTS) {
                // each tells of an answer that is not ticked
                assertThat(text).isEqualTo(none);
            } else {
                assertThat(text.length()).as(section.name()).isGreaterThan(none.length());
            }
        }
        for (String part : List.of("Turning", "Saying no", "sister", "brothers", "freeze", "signs answered", "4")) {
            assertThat(none.lines().filter(line -> !line.startsWith("Unvalidated")))
                    .noneMatch(line -> line.contains(part));
        }
    }

    @Test
    void nothingStaysOnThePageOnceItsTickIsGone() {
        var material = Sample.material(List.of(BEFORE, Sample.with(NOW, Sample.words(NOW.said()))));
        var all = Sample.everything(material).tellingLeftOut(false);
        assertThat(material.items()).hasAtLeastOneElementOfType(Item.Closing.class);
        for (Item item : material.items()) {
            var others = new HashSet<>(all.items());
            others.remove(item);
            assertThat(material.summary(all.withItems(others))).as("%s", item).isNotEqualTo(material.summary(all));
        }
    }

    @Test
    void anInsightThatRestsOnACheckInOutsideThePeriodIsNotOffered() {
        var all = List.of(Sample.checkIn("2026-11-09", "4444444444"), Sample.checkIn("2026-11-23", "1111111111"));
        var eased = new Item.OfInsight(new RuleId("eased"));
        assertThat(Sample.material(all).items()).contains(eased);
        var period = new Period(LocalDate.of(2026, 11, 20), Sample.TODAY);
        var cut = Sample.BUILDER.gather(all, List.of(), period, Sample.TODAY).orElseThrow();
        assertThat(cut.items()).hasAtLeastOneElementOfType(Item.OfInsight.class).doesNotContain(eased);
    }

    @Test
    void thatSomethingWasLeftOutIsToldUnlessThePersonTurnsItOff() {
        var material = Sample.material(List.of(BEFORE, NOW));
        var some = Selection.of(material.items(), Set.of(Section.RESULT));

        assertThat(material.summary(some).leftOut()).isEqualTo("Some sections left out by the author.");
        assertThat(material.summary(some.tellingLeftOut(false)).leftOut()).isEmpty();
        assertThat(material.summary(Sample.everything(material)).leftOut()).isEmpty();
    }

    @Test
    void nothingFromOutsideThePeriodIsBehindItsNumbers() {
        var all = Sample.many(20, 14);
        var period = new Period(Sample.TODAY.minusDays(30), Sample.TODAY);
        var within = all.stream().filter(each -> period.has(each.date())).toList();
        var cut = Sample.BUILDER.gather(all, List.of(), period, Sample.TODAY).orElseThrow();
        var alone = Sample.BUILDER
                .gather(within, List.of(), Period.ALL, Sample.TODAY)
                .orElseThrow();
        var choices = Selection.of(cut.items(), EnumSet.of(Section.RESULT, Section.PATTERNS, Section.SIGNS));

        assertThat(within).hasSize(3);
        assertThat(cut.summary(choices)).isEqualTo(alone.summary(choices));
        assertThat(Sample.BUILDER.gather(
                        all,
                        List.of(),
                        new Period(LocalDate.MIN, all.getFirst().date().minusDays(1)),
                        Sample.TODAY))
                .isEmpty();
    }

    @Test
    void aChartKeepsTrueDatesGapsAndLateEntries() {
        var all = List.of(
                Sample.checkIn("2026-06-01", "2222222222"),
                Sample.on(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 20), BEFORE.said()),
                Sample.checkIn("2026-09-01", "----------"),
                Sample.checkIn("2026-09-15", "1111111111"),
                Sample.checkIn("2026-09-29", "1111111111"));
        Chart chart = page(all).patterns().getFirst().charts().getFirst();

        assertThat(chart.dots()).extracting(Chart.Dot::day).hasSize(4).doesNotContain(LocalDate.of(2026, 9, 1));
        assertThat(chart.dots()).extracting(Chart.Dot::late).containsExactly(false, true, false, false);
        assertThat(chart.dots()).extracting(Chart.Dot::breaks).containsExactly(false, false, true, false);
        assertThat(chart.across(LocalDate.of(2026, 6, 1))).isZero();
        assertThat(chart.across(LocalDate.of(2026, 7, 31))).isEqualTo(0.5);
        assertThat(chart.always()).isEqualTo("almost always");
        assertThat(page(all).patterns().getFirst().twin())
                .isEqualTo("Turning help away, from 0, never, to 4, almost always. 1 Jun 2026: 2;"
                        + " 15 Jun 2026, entered later: 2; 15 Sept 2026: 1; 29 Sept 2026: 1.");
    }

    @Test
    void aNameWithSlashesAndMarkUpStaysAName() {
        var material = Sample.material(List.of(NOW));
        var choices = Sample.everything(material).withInitials("a/b\\c\n<script>&\"{{content}}");
        String html = SummaryHtml.of(material.summary(choices), Sample.MESSAGES, Paper.A4);

        assertThat(html)
                .contains("From a/b\\c &lt;script&gt;&amp;&quot;{{content}}")
                .doesNotContain("<script");
        assertThat(material.label(new Item.OfPattern(new PatternId("guarding"))))
                .isEqualTo("Guarding");
    }

    @Test
    void markedDaysAndAppointmentsStandInTheChartsAndInWords() {
        var all = Sample.many(12, 14);
        var material = Sample.material(all);
        var numbers = Preset.THERAPIST.of(material.items());
        var marked = new HashSet<>(numbers.items());
        material.items().stream()
                .filter(item -> item.section() == Section.MARKS)
                .forEach(marked::add);

        assertThat(SummaryHtml.of(material.summary(numbers), Sample.MESSAGES, Paper.A4))
                .doesNotContain("moved house", "appointment");
        Summary page = material.summary(numbers.withItems(marked));
        assertThat(page.marks()).containsExactly("7 Sept 2026 moved house", "23 Nov 2026 appointment");
        for (Summary.PatternRow row : page.patterns()) {
            Chart chart = row.charts().getFirst();
            assertThat(chart.marks()).extracting(Chart.Mark::appointment).containsExactly(false, true);
            assertThat(chart.across(chart.marks().getFirst().day())).isBetween(0.45, 0.55);
        }
        assertThat(SummaryText.of(page, Sample.MESSAGES)).contains("7 Sept 2026 moved house; 23 Nov 2026 appointment.");
    }

    @Test
    void whatIsMarkedOutsideTheChartsIsNotOffered() {
        var later = new Event(new UUID(0, 7), Sample.TODAY.plusDays(9), Event.Kind.APPOINTMENT, "");
        var material = Sample.BUILDER
                .gather(List.of(BEFORE, NOW), List.of(later), Period.ALL, Sample.TODAY)
                .orElseThrow();

        assertThat(material.items()).noneMatch(item -> item.section() == Section.MARKS);
    }
}
