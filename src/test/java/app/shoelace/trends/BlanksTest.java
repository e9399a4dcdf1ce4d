package app.shoelace.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Level;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Pattern;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import app.shoelace.pack.read.PackReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A blank never moves a line, and what did not come up never moves a comparison. */
class BlanksTest {
    private static final Pack PACK = PackReader.bundled("en");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<SignId> SIGNS =
            PACK.signs().stream().map(Sign::id).toList();

    private static Answers any(Random random) {
        Answers said = Answers.NOTHING;
        for (SignId sign : SIGNS) {
            said = switch (random.nextInt(4)) {
                case 0 -> said.withAnswer(sign, Answer.SKIPPED);
                case 1 -> said.withAnswer(sign, Answer.NOT_APPLICABLE);
                default -> said.withAnswer(sign, new Answer.Rated(random.nextInt(5)));
            };
        }
        return said;
    }

    private static CheckIn checkIn(LocalDate day, Answers said) {
        return new CheckIn(new UUID(day.toEpochDay(), 1L << 63), day, day, PACK.edition(), "en", said);
    }

    private static List<CheckIn> weeks(Random random) {
        var weeks = new ArrayList<CheckIn>();
        LocalDate day = TODAY.minusDays(400);
        for (int i = random.nextInt(14); i >= 0; i--) {
            day = day.plusDays(2 + random.nextInt(26));
            weeks.add(checkIn(day, any(random)));
        }
        return weeks;
    }

    @Property(tries = 300)
    void aLevelIsTheMiddleOfWhatWasAnsweredWhateverWasNot(@ForAll long seed) {
        var random = new Random(seed);
        Answers said = any(random);
        for (Pattern pattern : PACK.patterns()) {
            List<Sign> signs = PACK.signsOf(pattern.id());
            var rated = signs.stream()
                    .flatMap(sign -> said.step(sign.id()).stream())
                    .mapToInt(Integer::intValue)
                    .average();
            Level.of(pattern.id(), signs, said)
                    .mean()
                    .ifPresent(mean -> assertThat(mean).isEqualTo(rated.orElseThrow()));
        }
    }

    @Property(tries = 200)
    void aBlankIsTheSameAsNeverHavingComeToTheQuestion(@ForAll long seed) {
        var weeks = weeks(new Random(seed));
        var unreached = weeks.stream()
                .map(each -> {
                    Answers said = Answers.NOTHING;
                    for (SignId sign : SIGNS) {
                        if (!each.said().answer(sign).equals(Answer.SKIPPED)) {
                            said = said.withAnswer(sign, each.said().answer(sign));
                        }
                    }
                    return checkIn(each.date(), said);
                })
                .toList();
        assertThat(Trends.of(PACK, unreached)).isEqualTo(Trends.of(PACK, weeks));
    }

    @Property(tries = 200)
    void aCheckInLeftBlankMovesNoPointOfTheOthers(@ForAll long seed) {
        var random = new Random(seed);
        var weeks = weeks(random);
        CheckIn blank = checkIn(TODAY.minusDays(random.nextInt(400)).plusYears(1), Answers.NOTHING);
        var more = new ArrayList<>(weeks);
        more.add(blank);
        for (Pattern pattern : PACK.patterns()) {
            assertThat(points(Trends.of(PACK, more).course(pattern.id()), blank.id()))
                    .isEqualTo(points(Trends.of(PACK, weeks).course(pattern.id()), blank.id()));
        }
        // two weeks and more after all others it takes no place of theirs either
        if (!blank.date().isBefore(weeks.getLast().date().plusDays(PACK.windowDays()))) {
            assertThat(Trends.told(PACK, Series.of(PACK.edition(), more)))
                    .isEqualTo(Trends.told(PACK, Series.of(PACK.edition(), weeks)));
        }
    }

    private static List<String> points(PatternHistory course, UUID without) {
        return course.points().stream()
                .filter(point -> !point.checkIn().equals(without))
                .map(point -> point.date() + " " + point.level())
                .toList();
    }

    @Property(tries = 300)
    void whatDidNotComeUpOrWasLeftBlankMovesNoComparison(@ForAll long seed) {
        var random = new Random(seed);
        Answers before = any(random);
        Answers now = any(random);
        for (Pattern pattern : PACK.patterns()) {
            List<Sign> signs = PACK.signsOf(pattern.id());
            Optional<Double> by = PairedAnswers.of(signs, before, now).by();
            for (Sign sign : signs) {
                if (before.step(sign.id()).isEmpty()) {
                    Answers other = now.withAnswer(sign.id(), new Answer.Rated(random.nextInt(5)));
                    assertThat(PairedAnswers.of(signs, before, other).by()).isEqualTo(by);
                }
                if (now.step(sign.id()).isEmpty()) {
                    Answers other = before.withAnswer(sign.id(), new Answer.Rated(random.nextInt(5)));
                    assertThat(PairedAnswers.of(signs, other, now).by()).isEqualTo(by);
                }
                // taken out of the comparison altogether, the others are compared as they were
                Answers without = now.withAnswer(sign.id(), Answer.NOT_APPLICABLE);
                assertThat(PairedAnswers.of(signs, before, without))
                        .isEqualTo(PairedAnswers.of(
                                signs.stream()
                                        .filter(each -> !each.equals(sign))
                                        .toList(),
                                before,
                                now));
            }
        }
    }
}
