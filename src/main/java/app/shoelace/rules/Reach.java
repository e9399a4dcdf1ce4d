package app.shoelace.rules;

import app.shoelace.pack.Condition;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import java.util.List;

/** Which moves could make a condition true, or false; says that they could where it is not plain that they cannot. */
final class Reach {
    private Reach() {}

    /**
     * Whether the move could make the condition so.
     *
     * @param wanted true or false
     */
    static boolean reached(Condition condition, boolean wanted, Move move, Grid grid) {
        return switch (condition) {
            case Condition.AtLeast(var sign, int _) -> stepped(move, sign, wanted);
            case Condition.AtMost(var sign, int _) -> stepped(move, sign, !wanted);
            case Condition.Count _, Condition.Grew _ -> anyStepped(move, wanted);
            case Condition.Eased _ -> anyStepped(move, !wanted);
            case Condition.LevelAtLeast(var pattern, double _) -> leveled(move, grid.signsOf(pattern), wanted);
            case Condition.LevelAtMost(var pattern, double _) -> leveled(move, grid.signsOf(pattern), !wanted);
            case Condition.OutsideOwnRange _, Condition.Trending _ ->
                move instanceof Move.CheckIns || touches(move, grid.signs());
            case Condition.LeftBlank _ -> wanted ? move instanceof Move.Emptied : move instanceof Move.Filled;
            // with another tick set, this one is no longer unknown but plainly not set
            case Condition.Ticked(var origin, var tick) ->
                move instanceof Move.Tick(var ticked, var other, boolean set)
                        && ticked.equals(origin)
                        && (wanted ? set && other.equals(tick) : set != other.equals(tick));
            case Condition.FeltTrue(var origin, var _) -> move.equals(new Move.Felt(origin, wanted));
            case Condition.AskMade _ -> move.equals(new Move.Asks(wanted));
            case Condition.CheckIns _ -> move.equals(new Move.CheckIns(wanted));
            case Condition.All(var parts) -> anyReached(parts, wanted, move, grid);
            case Condition.Any(var parts) -> anyReached(parts, wanted, move, grid);
            case Condition.AtLeastOf(int _, var parts) -> anyReached(parts, wanted, move, grid);
            case Condition.Not(var part) -> reached(part, !wanted, move, grid);
        };
    }

    private static boolean anyReached(List<Condition> parts, boolean wanted, Move move, Grid grid) {
        return parts.stream().anyMatch(part -> reached(part, wanted, move, grid));
    }

    private static boolean stepped(Move move, SignId sign, boolean up) {
        return move.equals(new Move.Step(sign, up)) || move.equals(new Move.Filled(sign));
    }

    private static boolean anyStepped(Move move, boolean up) {
        return switch (move) {
            case Move.Step(var _, boolean way) -> way == up;
            case Move.Filled _, Move.CheckIns _ -> true;
            case Move.Emptied _, Move.Tick _, Move.Felt _, Move.Asks _ -> false;
        };
    }

    private static boolean leveled(Move move, List<Sign> signs, boolean up) {
        boolean away = move instanceof Move.Step(var _, boolean way) && way != up;
        return !away && touches(move, signs);
    }

    /** Whether the move is about one of these signs. */
    static boolean touches(Move move, List<Sign> signs) {
        return switch (move) {
            case Move.Step(var sign, boolean _) -> has(signs, sign);
            case Move.Emptied(var sign) -> has(signs, sign);
            case Move.Filled(var sign) -> has(signs, sign);
            case Move.Tick _, Move.Felt _, Move.Asks _, Move.CheckIns _ -> false;
        };
    }

    private static boolean has(List<Sign> signs, SignId sign) {
        return signs.stream().anyMatch(each -> each.id().equals(sign));
    }
}
