package app.shoelace.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.pack.Condition;
import app.shoelace.pack.Condition.All;
import app.shoelace.pack.Condition.Any;
import app.shoelace.pack.Condition.AtLeast;
import app.shoelace.pack.Condition.AtLeastOf;
import app.shoelace.pack.Condition.Count;
import app.shoelace.pack.Condition.Not;
import app.shoelace.pack.Condition.OutsideOwnRange;
import app.shoelace.pack.Sign;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A blank is neither yes nor no, and stays so through every combination that it could decide. */
class KleeneTest {
    private static final List<Condition> PARTS = Anything.SIGNS.subList(0, 3).stream()
            .<Condition>map(sign -> new AtLeast(sign, 3))
            .toList();

    private final Grid grid = new Grid(Given.PACK);

    /** Every way in which three signs can be often, rarely or not answered. */
    private static List<List<Truth>> everyWay() {
        var ways = new ArrayList<List<Truth>>();
        for (Truth first : Truth.values()) {
            for (Truth second : Truth.values()) {
                for (Truth third : Truth.values()) {
                    ways.add(List.of(first, second, third));
                }
            }
        }
        return ways;
    }

    private Truth judge(Condition condition, List<Truth> way) {
        Answers said = Answers.NOTHING;
        for (int i = 0; i < way.size(); i++) {
            said = said.withAnswer(
                    Anything.SIGNS.get(i),
                    switch (way.get(i)) {
                        case TRUE -> new Answer.Rated(3);
                        case FALSE -> new Answer.Rated(1);
                        case UNKNOWN -> i == 0 ? Answer.NOT_APPLICABLE : Answer.SKIPPED;
                    });
        }
        return new Judge(grid, Given.facts(said)).judge(condition).truth();
    }

    /** What a combination is, from every way in which the blanks could have been answered. */
    private static Truth possible(List<Truth> way, IntPredicate holdsWith) {
        Set<Boolean> outcomes = new TreeSet<>();
        for (int filled = 0; filled < 8; filled++) {
            int hold = 0;
            for (int i = 0; i < 3; i++) {
                boolean yes = (filled >> i & 1) == 1;
                hold += way.get(i) == Truth.TRUE || (way.get(i) == Truth.UNKNOWN && yes) ? 1 : 0;
            }
            outcomes.add(holdsWith.test(hold));
        }
        return outcomes.size() == 2 ? Truth.UNKNOWN : Truth.of(outcomes.contains(true));
    }

    @Test
    void aPartIsWhatItsAnswerSays() {
        for (var way : everyWay()) {
            for (int i = 0; i < 3; i++) {
                assertThat(judge(PARTS.get(i), way)).isEqualTo(way.get(i));
            }
        }
    }

    @Test
    void combinationsAreKnownWhereEveryBlankWouldLeadToTheSame() {
        for (var way : everyWay()) {
            assertThat(judge(new All(PARTS), way)).as("%s", way).isEqualTo(possible(way, hold -> hold == 3));
            assertThat(judge(new Any(PARTS), way)).as("%s", way).isEqualTo(possible(way, hold -> hold >= 1));
            for (int number = 1; number <= 3; number++) {
                int needed = number;
                assertThat(judge(new AtLeastOf(number, PARTS), way))
                        .as("%s of %s", number, way)
                        .isEqualTo(possible(way, hold -> hold >= needed));
            }
        }
    }

    @Test
    void notOfAllIsAnyOfNot() {
        var opposites = PARTS.stream().<Condition>map(Not::new).toList();
        for (var way : everyWay()) {
            assertThat(judge(new Not(new All(PARTS)), way)).isEqualTo(judge(new Any(opposites), way));
            assertThat(judge(new Not(new Any(PARTS)), way)).isEqualTo(judge(new All(opposites), way));
            assertThat(judge(new Not(new Not(PARTS.getFirst())), way)).isEqualTo(way.getFirst());
        }
    }

    @Test
    void orderAndGroupingDoNotMatter() {
        Condition a = PARTS.get(0);
        Condition b = PARTS.get(1);
        Condition c = PARTS.get(2);
        for (var way : everyWay()) {
            assertThat(judge(new All(List.of(a, new All(List.of(b, c)))), way)).isEqualTo(judge(new All(PARTS), way));
            assertThat(judge(new Any(List.of(new Any(List.of(c, a)), b)), way)).isEqualTo(judge(new Any(PARTS), way));
            assertThat(judge(new All(List.of(a, new Any(List.of(b, c)))), way))
                    .isEqualTo(judge(new Any(List.of(new All(List.of(a, b)), new All(List.of(a, c)))), way));
        }
    }

    @Test
    void aBlankIsNotSettledBySayingThatItIsSoOrNot() {
        var blank = List.of(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);
        Condition part = PARTS.getFirst();
        assertThat(judge(new Any(List.of(part, new Not(part))), blank)).isEqualTo(Truth.UNKNOWN);
        assertThat(judge(new All(List.of(part, new Not(part))), blank)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void theOwnRangeIsKnownOnceChanceAloneIsRareEnough() {
        Answers said = Answers.NOTHING;
        for (Sign sign : Given.PACK.signs()) {
            said = said.withAnswer(sign.id(), new Answer.Rated(2));
        }
        for (int before : new int[] {0, 5, 10, 35, 36, 40}) {
            assertThat(new Judge(grid, Given.after(said, Collections.nCopies(before, said)))
                            .judge(new OutsideOwnRange())
                            .truth())
                    .as("%s before", before)
                    .isEqualTo(before < 36 ? Truth.UNKNOWN : Truth.FALSE);
        }
    }

    @Test
    void aCountIsKnownOnceTheBlanksCannotChangeIt() {
        int signs = Given.PACK.signs().size();
        for (int often = 0; often <= signs; often++) {
            for (int blank = 0; often + blank <= signs; blank++) {
                for (int number = 1; number <= signs; number++) {
                    assertThat(count(often, blank, number))
                            .as("%s often, %s blank, %s needed", often, blank, number)
                            .isEqualTo(
                                    often >= number
                                            ? Truth.TRUE
                                            : often + blank < number ? Truth.FALSE : Truth.UNKNOWN);
                }
            }
        }
    }

    private Truth count(int often, int blank, int number) {
        var signs = Given.PACK.signs();
        Answers said = IntStream.range(0, signs.size())
                .boxed()
                .reduce(
                        Answers.NOTHING,
                        (so, i) -> so.withAnswer(
                                signs.get(i).id(),
                                i < often
                                        ? new Answer.Rated(3)
                                        : i < often + blank ? Answer.SKIPPED : new Answer.Rated(2)),
                        (one, other) -> other);
        return new Judge(grid, Given.facts(said)).judge(new Count(number, 3)).truth();
    }
}
