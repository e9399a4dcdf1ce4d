package app.shoelace.rules;

import app.shoelace.pack.OriginId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;

/** One way in which an answer would change if a {@link Flip} came about. */
sealed interface Move {
    /** The step given to a sign becomes greater, or less. */
    record Step(SignId sign, boolean up) implements Move {}

    /** The sign loses its answer. */
    record Emptied(SignId sign) implements Move {}

    /** The sign gets an answer, any. */
    record Filled(SignId sign) implements Move {}

    /** The tick becomes set, or not. */
    record Tick(OriginId origin, TickId tick, boolean set) implements Move {}

    /** The origin feels truer, or less true. */
    record Felt(OriginId origin, boolean up) implements Move {}

    /** More asks, or fewer. */
    record Asks(boolean up) implements Move {}

    /** More check-ins, or fewer. */
    record CheckIns(boolean up) implements Move {}

    /** Whether both cannot come about, or could undo each other. */
    default boolean against(Move other) {
        return switch (this) {
            case Step(var sign, boolean up) ->
                switch (other) {
                    case Step(var same, boolean way) -> sign.equals(same) && up != way;
                    case Emptied(var same) -> sign.equals(same);
                    case Filled _, Tick _, Felt _, Asks _, CheckIns _ -> false;
                };
            case Emptied(var sign) ->
                switch (other) {
                    case Step(var same, boolean _) -> sign.equals(same);
                    // one blank is enough to undo "none is blank"
                    case Filled _ -> true;
                    case Emptied _, Tick _, Felt _, Asks _, CheckIns _ -> false;
                };
            case Filled _ -> other instanceof Emptied;
            case Tick(var origin, var tick, boolean set) -> other.equals(new Tick(origin, tick, !set));
            case Felt(var origin, boolean up) -> other.equals(new Felt(origin, !up));
            case Asks(boolean up) -> other.equals(new Asks(!up));
            case CheckIns(boolean up) -> other.equals(new CheckIns(!up));
        };
    }
}
