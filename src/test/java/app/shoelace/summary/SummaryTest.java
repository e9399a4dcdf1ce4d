package app.shoelace.summary;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.packPiece;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
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
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands on the page, and what does not. */
class SummaryTest {
    // in the pack's order: says-no works-alone assumes-unwilling needy-people health-alone not-understood wont-ask
    // overestimates hard-to-trust overstretches
    private static final CheckIn BEFORE = Sample.checkIn("2026-11-09", "320-31142-");
    private static final CheckIn NOW = Sample.checkIn("2026-11-23", "3210nn2442");

    private static final String BLANK = say("summary.sign.skipped");
    private static final String NOT_UP = say("summary.sign.not-applicable");

    private static String level(String id) {
        return pack("scale." + id).toLowerCase(Locale.ENGLISH);
    }

    private static Summary page(List<CheckIn> all) {
        var material = Sample.material(all);
        return material.summary(Preset.THERAPIST.of(material.items()));
    }

    @Test
    void aFirstCheckInIsDescribedWithoutAChart() {
        Summary page = page(List.of(NOW));

        assertThat(page.head().about())
                .isEqualTo(say("summary.about", "23 Nov 2026", say("summary.check-ins.one", 1), "23 Nov 2026"));
        assertThat(page.result())
                .isEqualTo(say(
                        "summary.result.only",
                        say("summary.result", 3, 8, say("summary.level", level("sometimes"), "2"))));
        assertThat(page.charted()).isEmpty();
        assertThat(page.patterns()).hasSize(4).allSatisfy(row -> {
            assertThat(row.charts()).isEmpty();
            assertThat(row.direction()).isEqualTo(say("summary.pattern.early"));
        });
        assertThat(page.patterns().get(0).latest())
                .isEqualTo(say(
                        "summary.pattern.latest",
                        say("summary.level", level("sometimes"), "2.33"),
                        say("summary.answered", 3, 3)));
        assertThat(page.patterns().get(3).latest())
                .isEqualTo(say("summary.pattern.unsaid", say("summary.answered", 0, 0)));
        assertThat(page.previous()).isEmpty();
    }

    @Test
    void theOneBeforeStandsBesideWithBlanksThatAreNeverZero() {
        Summary page = page(List.of(NOW, BEFORE));

        assertThat(page.signs())
                .extracting(row -> row.previous() + " " + row.now())
                .containsExactly(
                        "3 3",
                        "2 2",
                        "0 1",
                        BLANK + " 0",
                        "3 " + NOT_UP,
                        "1 " + NOT_UP,
                        "1 2",
                        "4 4",
                        "2 4",
                        BLANK + " 2");
        assertThat(page.previous()).isEqualTo("9 Nov 2026");
        assertThat(page.steps())
                .isEqualTo("0 " + level("never") + ", 1 " + level("rarely") + ", 2 " + level("sometimes") + ", 3 "
                        + level("often") + ", 4 " + level("almost-always"));
        assertThat(page.result()).contains(say("summary.result.earlier", 6, 3, 2, "9 Nov 2026"));
        assertThat(page.patterns().getFirst().charts().getFirst().lined()).isFalse();
    }

    @Test
    void tooFewAnswersAreNotSummedUp() {
        assertThat(page(List.of(Sample.checkIn("2026-11-23", "32-------n"))).result())
                .isEqualTo(say("summary.result.unsaid", 2, 9));
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
                .allSatisfy(row -> assertThat(row.direction()).isEqualTo(say("summary.pattern.falling")));
        assertThat(page(falling).patterns().getFirst().middle())
                .isEqualTo(say(
                        "summary.pattern.middle",
                        say("summary.level.between", level("sometimes"), level("often"), "2.5"),
                        8));
        assertThat(page(still).patterns())
                .allSatisfy(row -> assertThat(row.direction()).isEqualTo(say("summary.pattern.none")));
        assertThat(page(still.subList(0, 4)).patterns())
                .allSatisfy(row -> assertThat(row.middle()).isEqualTo(say("summary.pattern.early")));
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
        assertThat(page.insights()).allSatisfy(told -> assertThat(told.why()).contains(piece("why.unless")));
        assertThat(page.insights())
                .extracting(Summary.Told::verdict)
                .contains(say("summary.fit.not"), say("summary.fit.none"));
    }

    @Test
    void anInsightIsLeftOutWithTheAnswerThatItTellsOf() {
        var material = Sample.material(List.of(NOW));
        var ticked = new HashSet<>(Preset.THERAPIST.of(material.items()).items());
        var habit = new Item.OfInsight(new RuleId("no-by-habit"));
        assertThat(material.needs(habit)).containsExactly(new Item.OfSign(new SignId("says-no")));

        ticked.remove(new Item.OfSign(new SignId("says-no")));
        Summary page = material.summary(Selection.of(List.of(), Set.of()).withItems(ticked));

        assertThat(page.insights())
                .noneSatisfy(told -> assertThat(told.text()).contains(pack("rules.no-by-habit.text")));
        assertThat(SummaryText.of(page, Sample.MESSAGES)).doesNotContain("said no", pack("signs.says-no.short"));
    }

    @Test
    void whatTheBodyDoesIsNotToldByAnInsightEither() {
        var material = Sample.material(List.of(Sample.with(NOW, Sample.words(NOW.said()))));
        Summary numbers = material.summary(Preset.THERAPIST.of(material.items()));

        assertThat(SummaryHtml.of(numbers, Sample.MESSAGES, Paper.A4))
                .doesNotContain("stomach", "piano", "sister", "brothers", "freeze");
        assertThat(SummaryText.of(material.summary(Sample.everything(material)), Sample.MESSAGES))
                .contains(
                        pack("origins.body.ticks.stomach"),
                        pack("origins.body.ticks.hot-face"),
                        say("summary.origin.felt", pack("texts.felt.quite")),
                        "“I freeze first.”")
                .contains(
                        "“Moved the piano alone.”",
                        say("summary.text.named", pack("texts.effect"), pack("texts.effect.cost")),
                        say("summary.origin.felt", pack("texts.felt.very")));
    }

    @Test
    void asksStandOnThePageOnlyWhereTheyAreTicked() {
        var material = Sample.material(List.of(BEFORE, NOW));
        String numbers = SummaryText.of(material.summary(Preset.THERAPIST.of(material.items())), Sample.MESSAGES);
        assertThat(numbers)
                .doesNotContain("ladder", "letter", "boxes", piece("summary.ask.open"), say("journal.kind.offer"));
        var asks = Selection.of(material.items(), Set.of(Section.ASKS));
        assertThat(SummaryText.of(material.summary(asks), Sample.MESSAGES))
                .contains(
                        say("ledger.counts", say("ledger.made.many", 5), 4, 0, 1),
                        say("ledger.beside", 10, 4, 5, 80),
                        say("ledger.below"),
                        say("ledger.offers", say("ledger.offers.one", 1), 0, 0, 1, 0),
                        say("summary.ask.open", "", 10),
                        "“lend me the ladder 2”",
                        say("summary.ask.body", 6, 2, "–"),
                        "“It was no trouble.”")
                .doesNotContain("never told", "boxes");
        assertThat(SummaryHtml.of(material.summary(asks), Sample.MESSAGES, Paper.A4))
                .contains("<h2 id=\"asks\">", "lend me the ladder 4");
        var one = asks.withItems(Set.of(new Item.OfAsk(new UUID(0x7002, 1))));
        assertThat(SummaryText.of(material.summary(one), Sample.MESSAGES))
                .contains("ladder 1")
                .doesNotContain("ladder 2", piece("ledger.made.many"), say("journal.kind.offer"));
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
        String clinician = packPiece("texts.clinician");
        for (String part : List.of(
                pack("patterns.turning-help-away"),
                pack("signs.says-no.short"),
                "sister",
                "brothers",
                "freeze",
                piece("summary.result"),
                "4")) {
            assertThat(none.lines().filter(line -> !line.contains(clinician))).noneMatch(line -> line.contains(part));
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

        assertThat(material.summary(some).leftOut()).isEqualTo(say("summary.left-out"));
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
        assertThat(chart.always()).isEqualTo(level("almost-always"));
        assertThat(page(all).patterns().getFirst().twin())
                .isEqualTo(say(
                        "summary.chart",
                        pack("patterns.turning-help-away"),
                        level("never"),
                        4,
                        level("almost-always"),
                        String.join(
                                say("summary.chart.join"),
                                say("summary.chart.dot", "1 Jun 2026", 2),
                                say("summary.chart.late", "15 Jun 2026", 2),
                                say("summary.chart.dot", "15 Sept 2026", 1),
                                say("summary.chart.dot", "29 Sept 2026", 1))));
    }

    @Test
    void aNameWithSlashesAndMarkUpStaysAName() {
        var material = Sample.material(List.of(NOW));
        var choices = Sample.everything(material).withInitials("a/b\\c\n<script>&\"{{content}}");
        String html = SummaryHtml.of(material.summary(choices), Sample.MESSAGES, Paper.A4);

        assertThat(html)
                .contains(say("summary.by", "a/b\\c &lt;script&gt;&amp;&quot;{{content}}"))
                .doesNotContain("<script");
        assertThat(material.label(new Item.OfPattern(new PatternId("guarding"))))
                .isEqualTo(pack("patterns.guarding"));
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
        assertThat(page.marks())
                .containsExactly(
                        say("summary.mark", "7 Sept 2026", "moved house"),
                        say("summary.mark.appointment", "23 Nov 2026"));
        for (Summary.PatternRow row : page.patterns()) {
            Chart chart = row.charts().getFirst();
            assertThat(chart.marks()).extracting(Chart.Mark::appointment).containsExactly(false, true);
            assertThat(chart.across(chart.marks().getFirst().day())).isBetween(0.45, 0.55);
        }
        assertThat(SummaryText.of(page, Sample.MESSAGES))
                .contains(say(
                        "summary.marks.alone",
                        say("summary.mark", "7 Sept 2026", "moved house")
                                + say("summary.mark.between")
                                + say("summary.mark.appointment", "23 Nov 2026")));
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
