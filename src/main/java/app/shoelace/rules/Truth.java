package app.shoelace.rules;

/**
 * Whether something holds, where it may be that nobody can say. Kleene's strong logic: what is unknown could turn out
 * either way, and a result is known only if it is the same both ways. Kleene, S. C. (1938). On notation for ordinal
 * numbers. Journal of Symbolic Logic 3, 150-155.
 */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
