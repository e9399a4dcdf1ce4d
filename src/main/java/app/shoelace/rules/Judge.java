package app.shoelace.rules;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Level;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.pack.Condition;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import app.shoelace.trends.Direction;
import app.shoelace.trends.Finding;
import app.shoelace.trends.OwnRanges;
import app.shoelace.trends.RangePosition;
import app.shoelace.trends.Series;
import app.shoelace.trends.Trends;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Judges conditions by the facts of one check-in. */
record Judge(Grid grid, Facts facts) {
    /** Whether it holds, and what made it so. */
    Judgement judge(Condition condition) {
        return switch (condition) {
            case Condition.AtLeast(var sign, int step) -> answered(sign, rated -> rated >= step);
            case Condition.AtMost(var sign, int step) -> answered(sign, rated -> rated <= step);
            case Condition.Count(int signs, int step) -> count(signs, step);
            case Condition.LevelAtLeast(var pattern, double least) -> level(pattern, least, true);
            case Condition.LevelAtMost(var pattern, double most) -> level(pattern, most, false);
            case Condition.Ticked(var origin, var tick) -> ticked(origin, tick);
            case Condition.FeltTrue(var origin, var least) -> felt(origin, least);
            case Condition.Eased(int steps) -> moved(by -> by <= -steps);
            case Condition.Grew(int steps) -> moved(by -> by >= steps);
            case Condition.OutsideOwnRange() -> outside();
            case Condition.Trending() -> trending();
            case Condition.AskMade() -> Judgement.of(facts.asks() > 0, new Reason.Asked(facts.asks()));
            case Condition.CheckIns(int least) -> checkIns(least);
            case Condition.LeftBlank() -> leftBlank();
            case Condition.All(var parts) -> atLeastOf(parts.size(), parts);
            case Condition.Any(var parts) -> atLeastOf(1, parts);
            case Condition.AtLeastOf(int number, var parts) -> atLeastOf(number, parts);
            case Condition.Not(var part) -> judge(part).not();
        };
    }

    private Judgement answered(SignId sign, IntPredicate holds) {
        return facts.checkIn().said().answer(sign) instanceof Answer.Rated(int step)
                ? Judgement.of(holds.test(step), new Reason.Answered(sign, step))
                : Judgement.UNKNOWN;
    }

    private Judgement count(int signs, int step) {
        var reaching = new ArrayList<Reason>();
        var others = new ArrayList<Reason>();
        for (Sign sign : grid.signs()) {
            if (facts.checkIn().said().answer(sign.id()) instanceof Answer.Rated(int rated)) {
                (rated >= step ? reaching : others).add(new Reason.Answered(sign.id(), rated));
            }
        }
        if (reaching.size() >= signs) {
            return new Judgement(Truth.TRUE, reaching);
        }
        // what was not answered could have reached it
        return grid.signs().size() - others.size() < signs ? new Judgement(Truth.FALSE, others) : Judgement.UNKNOWN;
    }

    private Judgement level(PatternId pattern, double bound, boolean least) {
        return Level.of(pattern, grid.signsOf(pattern), facts.checkIn().said())
                .mean()
                .map(mean -> Judgement.of(least ? mean >= bound : mean <= bound, new Reason.LevelIs(pattern, mean)))
                .orElse(Judgement.UNKNOWN);
    }

    /** Where no tick of the origin is set, nothing was said. */
    private Judgement ticked(OriginId origin, TickId tick) {
        var ticks = origin(origin).ticks();
        if (ticks.isEmpty()) {
            return Judgement.UNKNOWN;
        }
        return ticks.contains(tick)
                ? Judgement.of(true, new Reason.Ticked(origin, tick))
                : Judgement.of(false, new Reason.NotTicked(origin, tick));
    }

    private Judgement felt(OriginId origin, HowTrue least) {
        HowTrue felt = origin(origin).felt();
        return switch (felt) {
            case UNSAID, NOT_READY -> Judgement.UNKNOWN;
            case NOT_AT_ALL, A_LITTLE, QUITE, VERY ->
                Judgement.of(felt.compareTo(least) >= 0, new Reason.FeltTrue(origin, felt));
        };
    }

    private OriginAnswer origin(OriginId origin) {
        return facts.checkIn().said().origins().getOrDefault(origin, OriginAnswer.NOTHING);
    }

    private Judgement moved(IntPredicate enough) {
        var pairs = facts.sinceLast(grid.signs()).pairs();
        var found = new ArrayList<Reason>();
        var others = new ArrayList<Reason>();
        for (var pair : pairs) {
            (enough.test(pair.now() - pair.before()) ? found : others)
                    .add(new Reason.Moved(pair.sign(), pair.before(), pair.now()));
        }
        return some(found, others, pairs.size() == grid.signs().size());
    }

    private Judgement outside() {
        var ranges = OwnRanges.of(
                grid.patterns(),
                grid::signsOf,
                facts.checkIn(),
                facts.earlier(),
                grid.pack().windowDays());
        var found = new ArrayList<Reason>();
        var others = new ArrayList<Reason>();
        ranges.positions().forEach((pattern, position) -> {
            switch (position) {
                case RangePosition.Above(int of) ->
                    found.add(new Reason.Outside(pattern, true, of, ranges.inHundred()));
                case RangePosition.Below(int of) ->
                    found.add(new Reason.Outside(pattern, false, of, ranges.inHundred()));
                case RangePosition.Within() -> others.add(new Reason.Within(pattern));
                case RangePosition.Unknown() -> {}
            }
        });
        return some(found, others, others.size() == grid.patterns().size());
    }

    private Judgement trending() {
        var found = new ArrayList<Reason>();
        var others = new ArrayList<Reason>();
        var told = Trends.told(grid.pack(), Series.ending(facts.checkIn(), facts.earlier()));
        for (int i = 0; i < told.size(); i++) {
            PatternId pattern = grid.patterns().get(i).id();
            if (told.get(i) instanceof Finding.Tested tested) {
                if (tested.worded() == Direction.NOTHING) {
                    others.add(new Reason.NoTrend(pattern));
                } else {
                    found.add(new Reason.Trend(pattern, tested.worded() == Direction.RISING));
                }
            }
        }
        return some(found, others, others.size() == told.size());
    }

    /** True if something was found; false only if everything could be looked at. */
    private static Judgement some(List<Reason> found, List<Reason> others, boolean all) {
        if (!found.isEmpty()) {
            return new Judgement(Truth.TRUE, found);
        }
        return all ? new Judgement(Truth.FALSE, others) : Judgement.UNKNOWN;
    }

    private Judgement checkIns(int least) {
        int number = facts.earlier().size() + 1;
        return Judgement.of(number >= least, new Reason.CheckIns(number));
    }

    private Judgement leftBlank() {
        var blank = new ArrayList<Reason>();
        for (Sign sign : grid.signs()) {
            if (facts.checkIn().said().answer(sign.id()) instanceof Answer.Skipped) {
                blank.add(new Reason.Blank(sign.id()));
            }
        }
        return some(blank, List.of(new Reason.NothingBlank()), true);
    }

    /** "All" is all of them and "any" is one: Kleene's and, or, and what lies between. */
    private Judgement atLeastOf(int number, List<Condition> parts) {
        var holding = new ArrayList<Reason>();
        var failing = new ArrayList<Reason>();
        int hold = 0;
        int fail = 0;
        for (Condition part : parts) {
            Judgement verdict = judge(part);
            switch (verdict.truth()) {
                case TRUE -> {
                    hold++;
                    holding.addAll(verdict.reasons());
                }
                case FALSE -> {
                    fail++;
                    failing.addAll(verdict.reasons());
                }
                case UNKNOWN -> {}
            }
        }
        if (hold >= number) {
            return new Judgement(Truth.TRUE, holding);
        }
        return parts.size() - fail < number ? new Judgement(Truth.FALSE, failing) : Judgement.UNKNOWN;
    }
}
