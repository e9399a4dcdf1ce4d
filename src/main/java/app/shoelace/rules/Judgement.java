package app.shoelace.rules;

import java.util.List;

/**
 * Whether a condition holds, and what it rests on.
 *
 * @param reasons where it is true or false, what makes it so: of an "any" that holds, everything in every part that holds.
 *     Empty where it is unknown
 */
record Judgement(Truth truth, List<Reason> reasons) {
    static final Judgement UNKNOWN = new Judgement(Truth.UNKNOWN, List.of());

    static Judgement of(boolean holds, Reason reason) {
        return new Judgement(Truth.of(holds), List.of(reason));
    }

    boolean holds() {
        return truth == Truth.TRUE;
    }

    Judgement not() {
        return new Judgement(truth.not(), reasons);
    }
}
