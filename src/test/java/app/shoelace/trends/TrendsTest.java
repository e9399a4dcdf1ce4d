package app.shoelace.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.pack.Edition;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Pattern;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.Sign;
import app.shoelace.pack.read.PackReader;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The courses of all patterns, against a calculation of its own. */
class TrendsTest {
    private static final Pack PACK = PackReader.bundled("en");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PatternId CARRYING = new PatternId("carrying-too-much");

    private static final PatternId GUARDING = new PatternId("guarding");

    private static CheckIn checkIn(LocalDate day, Edition edition, Answers said) {
        return new CheckIn(new UUID(day.toEpochDay(), said.hashCode()), day, day, edition, "en", said);
    }

    private static CheckIn all(LocalDate day, int step) {
        Answers said = Answers.NOTHING;
        for (Sign sign : PACK.signs()) {
            said = said.withAnswer(sign.id(), new Answer.Rated(step));
        }
        return checkIn(day, PACK.edition(), said);
    }

    /** Check-ins with that step throughout, two weeks from one to the next, the last one today. */
    private static List<CheckIn> steps(int... steps) {
        return IntStream.range(0, steps.length)
                .mapToObj(i -> all(TODAY.minusDays(14L * (steps.length - 1 - i)), steps[i]))
                .toList();
    }

    private static PatternHistory carrying(List<CheckIn> checkIns) {
        return Trends.of(PACK, checkIns).course(CARRYING);
    }

    private static CheckIn random(LocalDate day, Random random, int blanks, int drift) {
        Answers said = Answers.NOTHING;
        for (Sign sign : PACK.signs()) {
            int other = random.nextInt(100);
            if (other < blanks / 2) {
                said = said.withAnswer(sign.id(), Answer.NOT_APPLICABLE);
            } else if (other >= blanks) {
                int step = Math.clamp(random.nextInt(5) + drift, 0, 4);
                said = said.withAnswer(sign.id(), new Answer.Rated(step));
            }
        }
        return checkIn(day, PACK.edition(), said);
    }

    @Test
    void itSaysMoreTheMoreThereIs() {
        assertThat(carrying(List.of()).points()).isEmpty();
        assertThat(carrying(List.of()).told()).isEqualTo(new Finding.TooEarly());
        assertThat(carrying(steps(1, 2, 3, 4)).range()).isEmpty();
        assertThat(carrying(steps(1, 2, 3, 4, 4)).range()).contains(new OwnRange(3, 1, 4, 5));
        assertThat(carrying(steps(1, 2, 3, 4, 4)).tested()).isEmpty();
        assertThat(carrying(steps(1, 2, 3, 4, 4, 4)).tested()).isPresent();
    }

    @Test
    void aSlowTrendIsWordedOnlyWhereItIsClearAndLargeEnough() {
        // four patterns move as one, so that the smallest p is taken four times
        var rising = carrying(steps(0, 0, 1, 1, 2, 2, 3, 3));
        assertThat(rising.worded()).isEqualTo(Direction.RISING);
        assertThat(rising.tested()).hasValueSatisfying(tested -> {
            assertThat(tested.kendall()).isEqualTo(new KendallTau(24, 2.0 / 2520));
            // 23 over the root of 61.33, the levels less their line going up and down
            assertThat(tested.p()).isEqualTo(0.0033158, within(1e-6));
            assertThat(tested.adjusted()).isEqualTo(4 * tested.p());
            assertThat(tested.perWeek()).isEqualTo(0.25, within(1e-12));
        });
        assertThat(carrying(steps(4, 3, 3, 2, 2, 1, 1, 0)).worded()).isEqualTo(Direction.FALLING);
        assertThat(carrying(steps(0, 4, 1, 3, 2, 4, 0, 3)).worded()).isEqualTo(Direction.NOTHING);
    }

    @Test
    void halfAStepIsEnoughForATrendAndAThirdIsNot() {
        var checkIns = new ArrayList<CheckIn>();
        String steps = "00010001000100101011101110111011";
        for (int i = 0; i < steps.length(); i++) {
            Answer last = new Answer.Rated(1 + Character.digit(steps.charAt(i), 10));
            // one of three signs, and one of two
            Answers said = all(TODAY, 1).said();
            said = said.withAnswer(PACK.signsOf(GUARDING).getLast().id(), last);
            said = said.withAnswer(PACK.signsOf(CARRYING).getLast().id(), last);
            checkIns.add(checkIn(TODAY.minusDays(14L * (31 - i)), PACK.edition(), said));
        }
        assertThat(carrying(checkIns).worded()).isEqualTo(Direction.RISING);
        PatternHistory third = Trends.of(PACK, checkIns).course(GUARDING);
        assertThat(third.tested().orElseThrow().adjusted()).isLessThan(Trends.BELOW);
        assertThat(third.worded()).isEqualTo(Direction.NOTHING);
    }

    @Test
    void twoWeeksApartCountsAndADayLessDoesNot() {
        var checkIns = List.of(
                all(TODAY.minusDays(41), 1),
                all(TODAY.minusDays(28), 2),
                all(TODAY.minusDays(27), 3),
                all(TODAY.minusDays(14), 3),
                all(TODAY.minusDays(13), 4),
                all(TODAY, 2));
        assertThat(carrying(checkIns).points().stream().map(PatternHistory.Point::counted))
                .containsExactly(true, false, true, false, true, false);
    }

    /** Counted from the newest back, one more week used to swap the whole set: "never" turned into "often". */
    @Test
    void aWeekMoreNeverSwapsWhatCounts() {
        var weekly = IntStream.range(0, 12)
                .mapToObj(i -> all(TODAY.minusWeeks(11 - i), i % 2 == 0 ? 1 : 3))
                .toList();
        for (int weeks = 9; weeks <= 12; weeks++) {
            PatternHistory course = carrying(weekly.subList(0, weeks));
            assertThat(course.range().orElseThrow()).isEqualTo(new OwnRange(1, 1, 1, (weeks + 1) / 2));
        }
    }

    @Property(tries = 200)
    void whatCountedOnceStaysCountedWhenANewerOneComes(@ForAll long seed) {
        var random = new Random(seed);
        var checkIns = new ArrayList<CheckIn>();
        LocalDate day = TODAY;
        Set<UUID> before = Set.of();
        for (int i = 0; i < 12; i++) {
            day = day.plusDays(1 + random.nextInt(20));
            checkIns.add(random(day, random, 40, 0));
            var counted = carrying(checkIns).points().stream()
                    .filter(PatternHistory.Point::counted)
                    .map(PatternHistory.Point::checkIn)
                    .collect(Collectors.toSet());
            assertThat(counted).containsAll(before);
            before = counted;
        }
    }

    @Test
    void aCheckInWithoutALevelTakesNoOnesPlace() {
        var checkIns = List.of(
                all(TODAY.minusDays(28), 1),
                checkIn(TODAY.minusDays(14), PACK.edition(), Answers.NOTHING),
                all(TODAY.minusDays(13), 2),
                all(TODAY, 3));
        assertThat(carrying(checkIns).points().stream().map(PatternHistory.Point::counted))
                .containsExactly(true, false, true, false);
    }

    @Test
    void theLineBreaksWithNewWordsAndOverMoreThanSixWeeks() {
        var newer = new Edition(PACK.edition().pack(), 2);
        var points = carrying(List.of(
                        all(TODAY.minusDays(200), 1),
                        all(TODAY.minusDays(158), 2),
                        all(TODAY.minusDays(115), 2),
                        checkIn(TODAY.minusDays(100), newer, Answers.NOTHING),
                        checkIn(TODAY.minusDays(90), newer, Answers.NOTHING)))
                .points();
        assertThat(points.stream().map(PatternHistory.Point::breaks)).containsExactly(false, false, true, true, false);
        // without a level none counts
        assertThat(points.stream().map(PatternHistory.Point::counted)).containsExactly(true, true, true, false, false);
    }

    @Test
    void whatWasAskedInOtherWordsCountsForNothing() {
        var checkIns = new ArrayList<>(steps(0, 1, 2, 3, 4, 4, 4, 4));
        var newer = new Edition(PACK.edition().pack(), 2);
        checkIns.add(checkIn(TODAY.plusDays(14), newer, checkIns.getFirst().said()));
        assertThat(carrying(checkIns).points()).hasSize(9);
        assertThat(carrying(checkIns).told()).isEqualTo(new Finding.TooEarly());
        checkIns.add(checkIn(TODAY.plusDays(28), new Edition("another", 1), Answers.NOTHING));
        assertThat(carrying(checkIns).points()).hasSize(9);
    }

    @Test
    void aBlankCheckInIsAPointWithoutALevelAndMovesNothing() {
        var checkIns = new ArrayList<>(steps(1, 2, 3, 4, 4, 1, 2));
        Finding before = carrying(checkIns).told();
        checkIns.add(checkIn(TODAY.plusDays(20), PACK.edition(), Answers.NOTHING));
        assertThat(carrying(checkIns).told()).isEqualTo(before);
        assertThat(carrying(checkIns).points().getLast().level().mean()).isEmpty();
    }

    /** Levels, clusters, ranges, slope, the exact p and what is worded, each found another way. */
    @Property(tries = 400)
    void equalsAnOutsideCalculation(@ForAll long seed) {
        var random = new Random(seed);
        int blanks = random.nextInt(4) * 8;
        int drift = random.nextInt(3);
        var checkIns = new ArrayList<CheckIn>();
        LocalDate day = TODAY;
        for (int i = random.nextInt(17); i > 0; i--) {
            checkIns.add(random(day, random, blanks, drift * (i - 8) / 6));
            day = day.minusDays(1 + random.nextInt(28));
        }
        var shuffled = new ArrayList<>(checkIns);
        Collections.shuffle(shuffled, random);
        var trends = Trends.of(PACK, shuffled);
        Collections.reverse(checkIns);

        var raw = new HashMap<PatternId, Double>();
        for (Pattern pattern : PACK.patterns()) {
            var levels = levels(pattern.id(), checkIns);
            if (levels.size() >= 6) {
                raw.put(
                        pattern.id(),
                        trends.course(pattern.id()).tested().orElseThrow().p());
            }
        }
        for (Pattern pattern : PACK.patterns()) {
            var levels = levels(pattern.id(), checkIns);
            PatternHistory course = trends.course(pattern.id());
            assertThat(course.points().stream().map(PatternHistory.Point::date).toList())
                    .isEqualTo(checkIns.stream().map(CheckIn::date).toList());
            assertThat(course.points().stream()
                            .filter(PatternHistory.Point::counted)
                            .filter(point -> point.level().mean().isPresent())
                            .map(PatternHistory.Point::date)
                            .toList())
                    .containsExactlyElementsOf(levels.keySet());
            assertRange(course, levels.values().stream().sorted().toList());
            assertTested(course, levels, raw);
        }
    }

    private static void assertRange(PatternHistory course, List<Double> sorted) {
        if (sorted.size() < 5) {
            assertThat(course.range()).isEmpty();
        } else {
            int n = sorted.size();
            double middle = (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
            assertThat(course.range()).contains(new OwnRange(middle, sorted.getFirst(), sorted.getLast(), n));
        }
    }

    private static void assertTested(PatternHistory course, Map<LocalDate, Double> levels, Map<PatternId, Double> raw) {
        if (levels.size() < 6) {
            assertThat(course.tested()).isEmpty();
            assertThat(course.worded()).isEqualTo(Direction.NOTHING);
            return;
        }
        var values = levels.values().stream().toList();
        var tested = course.tested().orElseThrow();
        double p = raw.getOrDefault(course.pattern(), Double.NaN);
        double exact = share(values);
        assertThat(tested.kendall().p()).isEqualTo(exact, within(1e-12));
        assertThat(p).isGreaterThanOrEqualTo(tested.kendall().p());
        // Holm: the largest, over all at most as large, of itself times how many are at least as large
        double adjusted = raw.values().stream()
                .filter(other -> other <= p)
                .mapToDouble(other -> Math.min(
                        1,
                        other
                                * raw.values().stream()
                                        .filter(each -> each >= other)
                                        .count()))
                .max()
                .orElseThrow();
        assertThat(tested.adjusted()).isEqualTo(adjusted, within(1e-12));
        assertThat(tested.perWeek()).isEqualTo(slope(levels), within(1e-12));
        double apart = third(values.subList(values.size() - 3, values.size())) - third(values.subList(0, 3));
        boolean worded = adjusted < 0.05
                && Math.abs(apart) > 0.499999
                && apart * tested.kendall().s() > 0;
        assertThat(course.worded())
                .isEqualTo(worded ? apart > 0 ? Direction.RISING : Direction.FALLING : Direction.NOTHING);
    }

    private static double third(List<Double> three) {
        return three.stream().sorted().toList().get(1);
    }

    /** The counted levels by day. */
    private static Map<LocalDate, Double> levels(PatternId pattern, List<CheckIn> checkIns) {
        var levels = new TreeMap<LocalDate, Double>();
        for (CheckIn checkIn : checkIns) {
            var answers = PACK.signsOf(pattern).stream()
                    .map(sign -> checkIn.said().answer(sign.id()))
                    .filter(answer -> !(answer instanceof Answer.NotApplicable))
                    .toList();
            var steps = answers.stream()
                    .filter(Answer.Rated.class::isInstance)
                    .mapToInt(answer -> ((Answer.Rated) answer).step())
                    .toArray();
            boolean apart =
                    levels.keySet().stream().allMatch(day -> ChronoUnit.DAYS.between(day, checkIn.date()) >= 14);
            if (apart && steps.length >= 2 && steps.length > answers.size() / 2.0) {
                levels.put(checkIn.date(), IntStream.of(steps).average().orElseThrow());
            }
        }
        return levels;
    }

    private static double slope(Map<LocalDate, Double> levels) {
        var slopes = new ArrayList<Double>();
        levels.forEach((from, before) -> levels.forEach((to, after) -> {
            if (to.isAfter(from)) {
                slopes.add((after - before) / (to.toEpochDay() - from.toEpochDay()) * 7);
            }
        }));
        Collections.sort(slopes);
        int n = slopes.size();
        return (slopes.get((n - 1) / 2) + slopes.get(n / 2)) / 2;
    }

    /** The share of orderings as far from even or further: puts one level after another, in every way. */
    private static double share(List<Double> levels) {
        int s = 0;
        for (int i = 0; i < levels.size(); i++) {
            for (int j = 0; j < i; j++) {
                s += Double.compare(levels.get(i), levels.get(j));
            }
        }
        int[] left = levels.stream()
                .distinct()
                .sorted()
                .mapToInt(level -> Collections.frequency(levels, level))
                .toArray();
        var sums = sums(left, new HashMap<>());
        double all = sums.values().stream().mapToDouble(Double::doubleValue).sum();
        int far = Math.abs(s);
        return sums.entrySet().stream()
                        .filter(sum -> Math.abs(sum.getKey()) >= far)
                        .mapToDouble(Map.Entry::getValue)
                        .sum()
                / all;
    }

    /** How many orderings of what is left come to each sum. */
    private static Map<Integer, Double> sums(int[] left, Map<List<Integer>, Map<Integer, Double>> known) {
        var key = IntStream.of(left).boxed().toList();
        var found = known.get(key);
        if (found != null) {
            return found;
        }
        var sums = new HashMap<Integer, Double>();
        if (IntStream.of(left).sum() == 0) {
            sums.put(0, 1.0);
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i] > 0) {
                int before = IntStream.of(left).limit(i).sum();
                int after = IntStream.of(left).skip(i + 1L).sum();
                left[i]--;
                sums(left, known).forEach((sum, count) -> sums.merge(sum + after - before, count, Double::sum));
                left[i]++;
            }
        }
        known.put(key, sums);
        return sums;
    }

    /** With nothing changed, in few histories; of 500 the share is known to about 3 in 100. */
    @ParameterizedTest
    @CsvSource({"0, 0.06", "0.3, 0.08", "0.5, 0.12"})
    void whereNothingChangesATrendIsHardlyEverWorded(double likeness, double most) {
        for (FalseTrends.Days days : FalseTrends.Days.values()) {
            int worded = new FalseTrends(20261123, days, 26, likeness, 1, 0).worded(500);
            assertThat(worded / 500.0).as("%s", days).isBetween(0.001, most);
        }
    }

    @Test
    void aDriftOfAStepAndAHalfIsToldMoreOftenTheLongerItIsWatched() {
        int few = new FalseTrends(5, FalseTrends.Days.FORTNIGHTLY, 12, 0, 0.5, 1.5).risesTold(200);
        int many = new FalseTrends(5, FalseTrends.Days.FORTNIGHTLY, 26, 0, 0.5, 1.5).risesTold(200);
        assertThat(few).isPositive();
        assertThat(many).isGreaterThan(few);
    }
}
