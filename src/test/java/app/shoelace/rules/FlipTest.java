package app.shoelace.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.pack.Condition;
import app.shoelace.pack.Rule;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;

/** What is said to make an insight show, or not show, does. */
class FlipTest {
    private int found;
    private int tried;
    private final Grid grid = new Grid(Given.PACK);

    @Property(tries = 10_000)
    void whatItWouldTakeNotToShowIsEnough(@ForAll long seed) {
        var any = new Anything(seed);
        Facts facts = any.facts();
        Condition condition = holding(any.condition(3, true), facts);
        if (!judge(condition, facts).holds()) {
            return;
        }
        Flip flip = new Flips(grid, facts).of(condition);
        var changed = new Otherwise(seed).with(facts, flip);
        found++;
        tried += changed.isPresent() ? 1 : 0;
        changed.ifPresent(now -> assertThat(judge(condition, now).truth())
                .as("%s %s", condition, flip)
                .isNotEqualTo(Truth.TRUE));
    }

    /** Conditions made at random contradict themselves often, and then nothing simple can be said. */
    @AfterProperty
    void enoughOfThemCouldBeTried() {
        assertThat(tried * 10).isGreaterThanOrEqualTo(found * 3);
    }

    @Property(tries = 3_000)
    void everyRuleThatComesWithTheAppSaysWhatItWouldTake(@ForAll long seed) {
        var any = new Anything(seed);
        Facts facts = any.facts();
        for (Rule rule : Given.PACK.rules()) {
            if (judge(rule.when(), facts).holds()) {
                Flip flip = new Flips(grid, facts).of(rule.when());
                assertThat(flip).as(rule.id().value()).isNotEqualTo(Flip.NEVER);
                new Otherwise(seed)
                        .with(facts, flip)
                        .ifPresent(now -> assertThat(judge(rule.when(), now).truth())
                                .as("%s %s", rule.id(), flip)
                                .isNotEqualTo(Truth.TRUE));
            }
        }
    }

    /**
     * What is not named among the reasons may be anything. A reason about a pattern's level stands for all signs of the
     * pattern, one about nothing left blank for all signs, and one about a tick not set for all ticks of the origin.
     */
    @Property(tries = 10_000)
    void nothingElseMatters(@ForAll long seed) {
        var any = new Anything(seed);
        Facts facts = any.facts();
        Condition condition = holding(any.condition(3, true), facts);
        Judgement verdict = judge(condition, facts);
        if (!verdict.holds()) {
            return;
        }
        assertThat(judge(condition, otherwiseBeside(verdict.reasons(), facts, any))
                        .truth())
                .as("%s %s", condition, verdict.reasons())
                .isEqualTo(Truth.TRUE);
    }

    @Property(tries = 5_000)
    void nothingShowsOfBlanks(@ForAll long seed) {
        var any = new Anything(seed);
        var facts = new Facts(
                Given.checkIn(Given.TODAY, Answers.NOTHING), any.facts().earlier(), 0);
        assertThat(judge(any.condition(3, false), facts).truth()).isEqualTo(Truth.UNKNOWN);
    }

    /** The condition, or its opposite, whichever holds; any of the two if neither does. */
    private Condition holding(Condition condition, Facts facts) {
        return judge(condition, facts).holds() ? condition : new Condition.Not(condition);
    }

    private Judgement judge(Condition condition, Facts facts) {
        return new Judge(grid, facts).judge(condition);
    }

    private Facts otherwiseBeside(List<Reason> reasons, Facts facts, Anything any) {
        Facts now = facts;
        Set<SignId> kept = new HashSet<>();
        boolean history = false;
        boolean asks = false;
        boolean felt = false;
        boolean ticks = false;
        Set<TickId> set = new HashSet<>();
        for (Reason reason : reasons) {
            switch (reason) {
                case Reason.Answered answered -> kept.add(answered.sign());
                case Reason.Blank blank -> kept.add(blank.sign());
                case Reason.NothingBlank _ -> grid.signs().forEach(sign -> kept.add(sign.id()));
                case Reason.LevelIs level -> grid.signsOf(level.pattern()).forEach(sign -> kept.add(sign.id()));
                case Reason.Moved moved -> {
                    kept.add(moved.sign());
                    history = true;
                }
                case Reason.Outside outside -> {
                    grid.signsOf(outside.pattern()).forEach(sign -> kept.add(sign.id()));
                    history = true;
                }
                case Reason.Within within -> {
                    grid.signsOf(within.pattern()).forEach(sign -> kept.add(sign.id()));
                    history = true;
                }
                case Reason.Trend _, Reason.NoTrend _, Reason.CheckIns _ -> history = true;
                case Reason.Asked _ -> asks = true;
                case Reason.FeltTrue _ -> felt = true;
                case Reason.Ticked ticked -> set.add(ticked.tick());
                case Reason.NotTicked _ -> ticks = true;
            }
        }
        for (Sign sign : grid.signs()) {
            if (!kept.contains(sign.id())) {
                now = Otherwise.answering(now, sign.id(), any.answer());
            }
        }
        OriginAnswer was = Otherwise.body(facts);
        OriginAnswer other = any.body();
        set.addAll(ticks ? was.ticks() : other.ticks());
        now = Otherwise.body(now, new OriginAnswer(felt ? was.felt() : other.felt(), set, ""));
        return new Facts(
                now.checkIn(), history ? facts.earlier() : any.history(false), asks ? facts.asks() : any.below(3));
    }
}
