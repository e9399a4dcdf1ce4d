package app.shoelace.terminal;

/** The exit codes: a contract that scripts rely on. */
final class Exit {
    static final int DONE = 0;
    static final int DEFECT = 1;
    static final int WRONG_USE = 2;
    static final int CANNOT_OPEN = 3;
    static final int INPUT_REFUSED = 4;

    private Exit() {}
}
