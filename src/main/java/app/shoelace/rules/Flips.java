package app.shoelace.rules;

import app.shoelace.checkin.Answer;
import app.shoelace.pack.Condition;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import app.shoelace.trends.PairedAnswers;
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

    private FlipDraft draft(Condition condition) {
        Judgement verdict = judge.judge(condition);
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
                        ? FlipDraft.of(new Flip.Untick(origin, tick), new Move.Tick(origin, tick, false))
                        : FlipDraft.of(new Flip.Tick(origin, tick), new Move.Tick(origin, tick, true));
            case Condition.FeltTrue(var origin, var least) ->
                holds
                        ? FlipDraft.of(new Flip.FeltLess(origin, least), new Move.Felt(origin, false))
                        : FlipDraft.of(new Flip.FeltMore(origin, least), new Move.Felt(origin, true));
            case Condition.Eased(int steps) ->
                holds
                        ? found(verdict, Reason.Moved.class, moved -> rise(moved.sign(), moved.before() - steps + 1))
                                .unless(move -> Reach.reached(condition, true, move, grid))
                        : some(new Flip.SomeEased(steps), false, pair -> pair.before() >= steps);
            case Condition.Grew(int steps) ->
                holds
                        ? found(verdict, Reason.Moved.class, moved -> fall(moved.sign(), moved.before() + steps - 1))
                                .unless(move -> Reach.reached(condition, true, move, grid))
                        : some(new Flip.SomeGrew(steps), true, pair -> pair.before() + steps <= top());
            case Condition.OutsideOwnRange _ ->
                holds
                        ? found(verdict, Reason.Outside.class, this::inside).unless(move -> besides(verdict, move))
                        : new FlipDraft(new Flip.SomeOutside(), steps(grid.signs()), List.of());
            case Condition.Trending _ ->
                holds
                        ? found(verdict, Reason.Trend.class, this::steady).unless(move -> besides(verdict, move))
                        : new FlipDraft(new Flip.SomeTrend(), steps(grid.signs()), List.of());
            case Condition.AskMade _ ->
                FlipDraft.of(holds ? new Flip.NoAsk() : new Flip.SomeAsk(), new Move.Asks(!holds));
            case Condition.CheckIns(int least) ->
                holds && least <= 1
                        ? FlipDraft.NEVER
                        : FlipDraft.of(
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

    private FlipDraft fall(SignId sign, int most) {
        return most < 0 ? emptied(sign) : FlipDraft.of(new Flip.Fall(sign, most), new Move.Step(sign, false));
    }

    private FlipDraft rise(SignId sign, int least) {
        return least > top() ? emptied(sign) : FlipDraft.of(new Flip.Rise(sign, least), new Move.Step(sign, true));
    }

    private static FlipDraft emptied(SignId sign) {
        return FlipDraft.of(new Flip.Blank(sign), new Move.Emptied(sign));
    }

    private FlipDraft fewer(int signs, int step) {
        boolean possible = signs > 0 && step > 0;
        return possible ? new FlipDraft(new Flip.Fewer(signs, step), moves(false), List.of()) : FlipDraft.NEVER;
    }

    private FlipDraft more(int signs, int step) {
        if (signs > grid.signs().size() || step > top()) {
            return FlipDraft.NEVER;
        }
        var moves = moves(true);
        for (Sign sign : grid.signs()) {
            if (!(facts.checkIn().said().answer(sign.id()) instanceof Answer.Rated)) {
                moves.add(new Move.Filled(sign.id()));
            }
        }
        return new FlipDraft(new Flip.More(signs, step), moves, List.of());
    }

    /** The rated signs move up, or down. */
    private Set<Move> moves(boolean up) {
        var moves = new HashSet<Move>();
        for (Sign sign : grid.signs()) {
            if (facts.checkIn().said().answer(sign.id()) instanceof Answer.Rated) {
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

    private FlipDraft under(PatternId pattern, double bound) {
        return bound > 0 ? level(pattern, new Flip.LevelUnder(pattern, bound)) : FlipDraft.NEVER;
    }

    private FlipDraft over(PatternId pattern, double bound) {
        return bound < top() ? level(pattern, new Flip.LevelOver(pattern, bound)) : FlipDraft.NEVER;
    }

    private FlipDraft level(PatternId pattern, Flip flip) {
        return new FlipDraft(flip, steps(grid.signsOf(pattern)), List.of());
    }

    private FlipDraft inside(Reason.Outside outside) {
        return level(outside.pattern(), new Flip.Inside(outside.pattern()));
    }

    private FlipDraft steady(Reason.Trend trend) {
        return level(trend.pattern(), new Flip.Steady(trend.pattern()));
    }

    private static FlipDraft noneBlank(Judgement verdict) {
        var filled = new HashSet<Move>();
        for (Reason reason : verdict.reasons()) {
            if (reason instanceof Reason.Blank(var sign)) {
                filled.add(new Move.Filled(sign));
            }
        }
        return new FlipDraft(new Flip.NoneBlank(), filled, List.of());
    }

    private FlipDraft someBlank() {
        var emptied = new HashSet<Move>();
        grid.signs().forEach(sign -> emptied.add(new Move.Emptied(sign.id())));
        return new FlipDraft(new Flip.SomeBlank(), emptied, List.of());
    }

    private FlipDraft some(Flip flip, boolean up, Predicate<PairedAnswers.Pair> could) {
        var pairs = facts.sinceLast(grid.signs()).pairs();
        return pairs.stream().anyMatch(could) ? new FlipDraft(flip, moves(up), List.of()) : FlipDraft.NEVER;
    }

    /** All that was found would have to be otherwise. */
    private <R extends Reason> FlipDraft found(Judgement verdict, Class<R> kind, Function<R, FlipDraft> otherwise) {
        var drafts = verdict.reasons().stream().map(kind::cast).map(otherwise).toList();
        return FlipDraft.someOf(drafts.size(), drafts, List.of());
    }

    /** Whether the move is about a pattern that was not found outside its range, or in a trend, and could be then. */
    private boolean besides(Judgement verdict, Move move) {
        var found = new HashSet<PatternId>();
        for (Reason reason : verdict.reasons()) {
            if (reason instanceof Reason.Outside outside) {
                found.add(outside.pattern());
            } else if (reason instanceof Reason.Trend trend) {
                found.add(trend.pattern());
            }
        }
        return move instanceof Move.CheckIns
                || grid.patterns().stream()
                        .filter(pattern -> !found.contains(pattern.id()))
                        .anyMatch(pattern -> Reach.touches(move, grid.signsOf(pattern.id())));
    }

    /** So many of the parts that make it what it is must become otherwise, while the rest stay what they are. */
    private FlipDraft parts(int number, List<Condition> parts, boolean holds) {
        Truth truth = Truth.of(holds);
        var making = new ArrayList<FlipDraft>();
        var aside = new ArrayList<Predicate<Move>>();
        for (Condition part : parts) {
            if (judge.judge(part).truth() == truth) {
                making.add(draft(part));
            } else {
                aside.add(move -> Reach.reached(part, holds, move, grid));
            }
        }
        return FlipDraft.someOf(
                holds ? making.size() - number + 1 : number - (parts.size() - making.size()), making, aside);
    }
}
