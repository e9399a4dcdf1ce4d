package app.shoelace.rules;

import app.shoelace.checkin.Answer;
import app.shoelace.pack.Condition;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import app.shoelace.trends.Both;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds what would make a condition that holds not hold. What it names is enough in every case, whatever the change in
 * detail, as long as all that is not named stays as it is; where it cannot be sure of that, it says {@link Flip.Never}.
 */
final class Flips {

    /** A flip with all that comes about through it, and all that it relies on. */
    private record Draft(Flip flip, Set<Move> moves, List<Stays> stays) {
        static final Draft NEVER = new Draft(Flip.NEVER, Set.of(), List.of());

        static Draft of(Flip flip, Move... moves) {
            return new Draft(flip, Set.of(moves), List.of());
        }

        boolean possible() {
            return !flip.equals(Flip.NEVER);
        }

        boolean against(Draft other) {
            return moves.stream().anyMatch(move -> other.moves.stream().anyMatch(move::against));
        }
    }

    private final Grid grid;
    private final Facts facts;
    private final Judge judge;

    Flips(Grid grid, Facts facts) {
        this.grid = grid;
        this.facts = facts;
        judge = new Judge(grid, facts);
    }

    /** What would make it other than it is; the condition is true or false for these facts. */
    Flip of(Condition condition) {
        return draft(condition).flip();
    }

    private Draft draft(Condition condition) {
        Verdict verdict = judge.judge(condition);
        boolean holds = verdict.holds();
        return switch (condition) {
            case Condition.AtLeast(var sign, int step) -> holds ? fall(sign, step - 1) : rise(sign, step);
            case Condition.AtMost(var sign, int step) -> holds ? rise(sign, step + 1) : fall(sign, step);
            case Condition.Count(int signs, int step) -> holds ? fewer(signs, step) : more(signs, step);
            case Condition.LevelAtLeast(var pattern, double bound) ->
                holds ? under(pattern, bound) : over(pattern, bound);
            case Condition.LevelAtMost(var pattern, double bound) ->
                holds ? over(pattern, bound) : under(pattern, bound);
            case Condition.Ticked(var origin, var tick) ->
                holds
                        ? Draft.of(new Flip.Untick(origin, tick), new Move.Tick(origin, tick, false))
                        : Draft.of(new Flip.Tick(origin, tick), new Move.Tick(origin, tick, true));
            case Condition.FeltTrue(var origin, var least) ->
                holds
                        ? Draft.of(new Flip.FeltLess(origin, least), new Move.Felt(origin, false))
                        : Draft.of(new Flip.FeltMore(origin, least), new Move.Felt(origin, true));
            case Condition.Eased(int steps) ->
                holds
                        ? both(verdict, moved -> rise(moved.sign(), moved.before() - steps + 1))
                        : some(new Flip.SomeEased(steps), false, pair -> pair.before() >= steps);
            case Condition.Grew(int steps) ->
                holds
                        ? both(verdict, moved -> fall(moved.sign(), moved.before() + steps - 1))
                        : some(new Flip.SomeGrew(steps), true, pair -> pair.before() + steps <= top());
            case Condition.OutsideOwnRange _ ->
                holds
                        ? someOf(found(verdict, Reason.Outside.class, this::inside), List.of())
                        : new Draft(new Flip.SomeOutside(), steps(grid.signs()), List.of());
            case Condition.Trending _ ->
                holds
                        ? someOf(found(verdict, Reason.Trend.class, this::steady), List.of())
                        : new Draft(new Flip.SomeTrend(), steps(grid.signs()), List.of());
            case Condition.AskMade _ -> Draft.of(holds ? new Flip.NoAsk() : new Flip.SomeAsk(), new Move.Asks(!holds));
            case Condition.CheckIns(int least) ->
                Draft.of(
                        holds ? new Flip.FewerCheckIns(least) : new Flip.MoreCheckIns(least),
                        new Move.CheckIns(!holds));
            case Condition.LeftBlank _ -> holds ? noneBlank(verdict) : someBlank();
            case Condition.All(var parts) -> parts(parts.size(), parts, holds);
            case Condition.Any(var parts) -> parts(1, parts, holds);
            case Condition.AtLeastOf(int number, var parts) -> parts(number, parts, holds);
            case Condition.Not(var part) -> draft(part);
        };
    }

    private int top() {
        return grid.pack().scale().top();
    }

    private Draft fall(SignId sign, int most) {
        return most < 0 ? emptied(sign) : Draft.of(new Flip.Fall(sign, most), new Move.Step(sign, false));
    }

    private Draft rise(SignId sign, int least) {
        return least > top() ? emptied(sign) : Draft.of(new Flip.Rise(sign, least), new Move.Step(sign, true));
    }

    private static Draft emptied(SignId sign) {
        return Draft.of(new Flip.Blank(sign), new Move.Emptied(sign));
    }

    private Draft fewer(int signs, int step) {
        boolean possible = signs > 0 && step > 0;
        return possible ? new Draft(new Flip.Fewer(signs, step), moves(false, step, top()), List.of()) : Draft.NEVER;
    }

    private Draft more(int signs, int step) {
        if (signs > grid.signs().size() || step > top()) {
            return Draft.NEVER;
        }
        var moves = moves(true, 0, step - 1);
        for (Sign sign : grid.signs()) {
            if (!(facts.checkIn().said().answer(sign.id()) instanceof Answer.Rated)) {
                moves.add(new Move.Filled(sign.id()));
            }
        }
        return new Draft(new Flip.More(signs, step), moves, List.of());
    }

    /** The signs rated from one step to another move up, or down. */
    private Set<Move> moves(boolean up, int from, int to) {
        var moves = new HashSet<Move>();
        for (Sign sign : grid.signs()) {
            if (facts.checkIn().said().answer(sign.id()) instanceof Answer.Rated(int step)
                    && step >= from
                    && step <= to) {
                moves.add(new Move.Step(sign.id(), up));
            }
        }
        return moves;
    }

    /** These signs move up or down. */
    private static Set<Move> steps(List<Sign> signs) {
        var moves = new HashSet<Move>();
        for (Sign sign : signs) {
            moves.add(new Move.Step(sign.id(), true));
            moves.add(new Move.Step(sign.id(), false));
        }
        return moves;
    }

    private Draft under(PatternId pattern, double bound) {
        return bound > 0 ? level(pattern, new Flip.LevelUnder(pattern, bound)) : Draft.NEVER;
    }

    private Draft over(PatternId pattern, double bound) {
        return bound < top() ? level(pattern, new Flip.LevelOver(pattern, bound)) : Draft.NEVER;
    }

    private Draft level(PatternId pattern, Flip flip) {
        return new Draft(flip, steps(grid.signsOf(pattern)), List.of());
    }

    private Draft inside(Reason.Outside outside) {
        return level(outside.pattern(), new Flip.Inside(outside.pattern()));
    }

    private Draft steady(Reason.Trend trend) {
        return level(trend.pattern(), new Flip.Steady(trend.pattern()));
    }

    private static Draft noneBlank(Verdict verdict) {
        var filled = new HashSet<Move>();
        for (Reason reason : verdict.reasons()) {
            if (reason instanceof Reason.Blank(var sign)) {
                filled.add(new Move.Filled(sign));
            }
        }
        return new Draft(new Flip.NoneBlank(), filled, List.of());
    }

    private Draft someBlank() {
        var emptied = new HashSet<Move>();
        grid.signs().forEach(sign -> emptied.add(new Move.Emptied(sign.id())));
        return new Draft(new Flip.SomeBlank(), emptied, List.of());
    }

    /** All that moved enough would have to move less. */
    private Draft both(Verdict verdict, Function<Reason.Moved, Draft> less) {
        return someOf(found(verdict, Reason.Moved.class, less), List.of());
    }

    private Draft some(Flip flip, boolean up, Predicate<Both.Pair> could) {
        var pairs = facts.sinceLast(grid.signs()).pairs();
        return pairs.stream().anyMatch(could) ? new Draft(flip, moves(up, 0, top()), List.of()) : Draft.NEVER;
    }

    private static <R extends Reason> List<Draft> found(Verdict verdict, Class<R> kind, Function<R, Draft> draft) {
        return verdict.reasons().stream().map(kind::cast).map(draft).toList();
    }

    /** So many of the parts that make it what it is must become otherwise, while the rest stay what they are. */
    private Draft parts(int number, List<Condition> parts, boolean holds) {
        Truth truth = Truth.of(holds);
        var making = new ArrayList<Draft>();
        var aside = new ArrayList<Stays>();
        for (Condition part : parts) {
            if (judge.judge(part).truth() == truth) {
                making.add(draft(part));
            } else {
                aside.add(new Stays(part, truth));
            }
        }
        int needed = holds ? making.size() - number + 1 : number - (parts.size() - making.size());
        return someOf(needed, making, aside);
    }

    private Draft someOf(List<Draft> all, List<Stays> aside) {
        return someOf(all.size(), all, aside);
    }

    private Draft someOf(int number, List<Draft> drafts, List<Stays> aside) {
        if (number == 1) {
            // any one alone is enough, so each is looked at alone
            return joined(
                    1, drafts.stream().filter(draft -> sound(draft, aside)).toList(), aside);
        }
        Draft together = joined(number, drafts.stream().filter(Draft::possible).toList(), aside);
        for (Draft draft : drafts) {
            if (drafts.stream().anyMatch(other -> !other.equals(draft) && draft.against(other))) {
                return Draft.NEVER;
            }
        }
        return sound(together, List.of()) ? together : Draft.NEVER;
    }

    private boolean sound(Draft draft, List<Stays> aside) {
        return draft.possible()
                && draft.stays().stream().allMatch(stays -> stays.safe(draft.moves(), grid))
                && aside.stream().allMatch(stays -> stays.safe(draft.moves(), grid));
    }

    private static Draft joined(int number, List<Draft> drafts, List<Stays> aside) {
        var moves = new HashSet<Move>();
        var stays = new ArrayList<>(aside);
        for (Draft draft : drafts) {
            moves.addAll(draft.moves());
            stays.addAll(draft.stays());
        }
        return new Draft(Simple.of(number, drafts.stream().map(Draft::flip).toList()), moves, stays);
    }
}
