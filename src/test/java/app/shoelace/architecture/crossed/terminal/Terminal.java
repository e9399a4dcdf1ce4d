package app.shoelace.architecture.crossed.terminal;

/** Something that the window never meets. */
public final class Terminal {
    private Terminal() {}
}
