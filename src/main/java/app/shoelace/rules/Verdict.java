package app.shoelace.rules;

import java.util.List;

/**
 * Whether a condition holds, and what it rests on.
 *
 * @param reasons where it is true or false, what makes it so: of an "any" that holds, everything in every part that holds.
 *     Empty where it is unknown
 */
record Verdict(Truth truth, List<Reason> reasons) {
    static final Verdict UNKNOWN = new Verdict(Truth.UNKNOWN, List.of());

    static Verdict of(boolean holds, Reason reason) {
        return new Verdict(Truth.of(holds), List.of(reason));
    }

    boolean holds() {
        return truth == Truth.TRUE;
    }

    Verdict not() {
        return new Verdict(truth.not(), reasons);
    }
}
