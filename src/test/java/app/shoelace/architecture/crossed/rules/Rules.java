package app.shoelace.architecture.crossed.rules;

/** Something above the pack. */
public final class Rules {
    private Rules() {}
}
