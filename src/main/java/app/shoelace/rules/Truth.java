package app.shoelace.rules;

/**
 * Whether something holds, where it may be that nobody can say. Kleene's strong logic: what is unknown could turn out
 * either way, and a result is known only if it is the same both ways. Kleene, S. C. (1938). On notation for ordinal
 * numbers. Journal of Symbolic Logic 3, 150-155.
 *
 * <p>They stand in order from false to true: "and" is the least, "or" the greatest.
 */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
