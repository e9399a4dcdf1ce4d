package app.shoelace.ui.patterns;

import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Event;
import app.shoelace.pack.Edition;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.pack.read.PackReader;
import app.shoelace.trends.Dated;
import app.shoelace.trends.PairedAnswers;
import app.shoelace.ui.control.chart.TimeChart.Dot;
import app.shoelace.ui.control.chart.TimeChart.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What the charts draw: only what was answered, where it was answered. */
class OverTest {
    private static final Pack PACK = PackReader.bundled("en");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static CheckIn checkIn(LocalDate day, int edition, Answers said) {
        var id = new UUID(day.toEpochDay() << 16 | 0x7000L, 1L << 63);
        return new CheckIn(id, day, day, new Edition(PACK.edition().pack(), edition), "en", said);
    }

    private static Over over(List<CheckIn> checkIns) {
        return Over.of(
                PACK,
                checkIns,
                List.of(),
                new Over.Named(say("patterns.new-questions"), say("journal.kind.appointment")),
                TODAY);
    }

    private static Answers said(Random random) {
        Answers said = Answers.NOTHING;
        for (Sign sign : PACK.signs()) {
            said = said.withAnswer(
                    sign.id(),
                    switch (random.nextInt(8)) {
                        case 0 -> Answer.SKIPPED;
                        case 1 -> Answer.NOT_APPLICABLE;
                        default -> new Answer.Rated(random.nextInt(5));
                    });
        }
        return said;
    }

    private static List<CheckIn> weekly(Random random) {
        var checkIns = new ArrayList<CheckIn>();
        for (int i = 0; i < 12; i++) {
            checkIns.add(checkIn(TODAY.minusWeeks(2L * (11 - i)), 1, said(random)));
        }
        return checkIns;
    }

    private static List<List<Double>> levels(Over over) {
        return over.lines().stream()
                .map(line -> line.dots().stream().map(Dot::level).toList())
                .toList();
    }

    private static List<List<Boolean>> breaks(Over over) {
        return over.lines().stream()
                .map(line -> line.dots().stream().map(Dot::broken).toList())
                .toList();
    }

    @Property(tries = 200)
    void aCheckInLeftBlankMovesNoLine(@ForAll long seed) {
        var random = new Random(seed);
        List<CheckIn> checkIns = weekly(random);
        Over before = over(checkIns);

        int at = random.nextInt(11);
        LocalDate between = checkIns.get(at).date().plusDays(1 + random.nextInt(13));
        Answers blank = Answers.NOTHING;
        for (Sign sign : PACK.signs()) {
            // one answer of two or three is not enough to say, whatever it is
            boolean lone = PACK.signsOf(sign.pattern()).getFirst().equals(sign) && random.nextBoolean();
            blank = blank.withAnswer(sign.id(), lone ? new Answer.Rated(random.nextInt(5)) : Answer.SKIPPED);
        }
        checkIns.add(at + 1, checkIn(between, 1, blank));
        Over after = over(checkIns);

        assertThat(levels(after)).isEqualTo(levels(before));
        assertThat(breaks(after)).isEqualTo(breaks(before));
    }

    @Property(tries = 200)
    void aBlankAmongAnswersIsNoZero(@ForAll long seed) {
        for (Over.Line line : over(weekly(new Random(seed))).lines()) {
            var signs = PACK.signsOf(line.course().pattern());
            for (int i = 0; i < line.points().size(); i++) {
                UUID id = line.points().get(i).checkIn();
                var steps = over(weekly(new Random(seed))).checkIns().stream()
                        .filter(each -> each.id().equals(id))
                        .flatMap(each -> signs.stream().flatMap(sign -> each.said().step(sign.id()).stream()))
                        .mapToInt(Integer::intValue)
                        .summaryStatistics();
                assertThat(line.dots().get(i).level()).isBetween((double) steps.getMin(), (double) steps.getMax());
            }
        }
    }

    @Property(tries = 500)
    void whatDidNotComeUpMovesNoComparison(@ForAll long seed) {
        var random = new Random(seed);
        Answers before = said(random);
        Answers now = said(random);
        for (Sign apart : PACK.signs()) {
            var others =
                    PACK.signs().stream().filter(sign -> !sign.equals(apart)).toList();
            Answers without = now.withAnswer(apart.id(), Answer.NOT_APPLICABLE);

            assertThat(PairedAnswers.of(PACK.signs(), before, without).by())
                    .isEqualTo(PairedAnswers.of(others, before, now).by());
            assertThat(PairedAnswers.of(PACK.signs(), before.withAnswer(apart.id(), Answer.NOT_APPLICABLE), now)
                            .by())
                    .isEqualTo(PairedAnswers.of(others, before, now).by());
        }
    }

    @Test
    void theLineBreaksAfterSixWeeksAndAtNewQuestionsEvenWhereABlankLiesBetween() {
        Answers all = Answers.NOTHING;
        for (Sign sign : PACK.signs()) {
            all = all.withAnswer(sign.id(), new Answer.Rated(2));
        }
        LocalDate first = TODAY.minusDays(200);
        Over over = over(List.of(
                checkIn(first, 1, all),
                checkIn(first.plusDays(42), 1, all),
                checkIn(first.plusDays(85), 1, Answers.NOTHING),
                checkIn(first.plusDays(90), 1, all),
                checkIn(first.plusDays(95), 2, all)));

        assertThat(over.lines().getFirst().dots().stream().map(Dot::broken)).containsExactly(false, false, true, true);
        assertThat(over.marks()).containsExactly(new Mark(first.plusDays(95), say("patterns.new-questions")));
        assertThat(over.since()).isEqualTo(first.plusDays(95));
    }

    @Test
    void whatThePersonMarkedStandsInOrderWithTheRest() {
        var moved = event(60, Event.Kind.EVENT, "Moved");
        var visit = event(30, Event.Kind.APPOINTMENT, "");
        var ahead = event(-7, Event.Kind.APPOINTMENT, "The next one");
        Over over = Over.of(
                PACK,
                List.of(checkIn(TODAY, 1, Answers.NOTHING)),
                List.of(moved, visit, ahead),
                new Over.Named(say("patterns.new-questions"), say("journal.kind.appointment")),
                TODAY);

        assertThat(over.marks())
                .containsExactly(
                        new Mark(moved.date(), "Moved"), new Mark(visit.date(), say("journal.kind.appointment")));
        assertThat(over.from(Span.APPOINTMENT)).isEqualTo(visit.date());
    }

    private static Event event(int daysAgo, Event.Kind kind, String name) {
        return new Event(new UUID(daysAgo, 1), TODAY.minusDays(daysAgo), kind, name);
    }

    @Test
    void levelsOfOlderQuestionsAndThoseThatDoNotCountStayOutOfThePairs() {
        var checkIns = List.of(
                checkIn(TODAY.minusDays(200), 1, all(4)),
                checkIn(TODAY.minusDays(100), 2, all(3)),
                checkIn(TODAY.minusDays(5), 2, all(2)),
                checkIn(TODAY, 2, all(1)));

        assertThat(over(checkIns).lines().getFirst().counted())
                .containsExactly(new Dated(TODAY.minusDays(100), 3), new Dated(TODAY.minusDays(5), 2));
    }

    private static Answers all(int step) {
        Answers said = Answers.NOTHING;
        for (Sign sign : PACK.signs()) {
            said = said.withAnswer(sign.id(), new Answer.Rated(step));
        }
        return said;
    }

    @Test
    void aShortHistoryIsNotStretchedOverTheWholeAxis() {
        Over over = over(List.of(checkIn(TODAY, 1, Answers.NOTHING)));

        assertThat(over.from(Span.ALL)).isEqualTo(TODAY.minusDays(28));
        assertThat(over.from(Span.MONTHS)).isEqualTo(LocalDate.of(2026, 8, 23));
        assertThat(over.from(Span.YEAR)).isEqualTo(LocalDate.of(2025, 11, 23));
    }

    @Test
    void ofManyCheckInsInAWeekTheLastStandsForIt() {
        var days = new ArrayList<CheckIn>();
        // 23 November 2026 is a Monday
        for (int ago = 9; ago >= 0; ago--) {
            days.add(checkIn(TODAY.minusDays(ago), 1, Answers.NOTHING));
        }

        assertThat(SignsCard.latestOfWeeks(days).stream().map(CheckIn::date))
                .containsExactly(TODAY.minusDays(8), TODAY.minusDays(1), TODAY);
    }
}
