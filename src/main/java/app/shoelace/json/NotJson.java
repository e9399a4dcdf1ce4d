package app.shoelace.json;

/** What was read is not JSON, or is more of it than is read here. */
public final class NotJson extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final boolean limit;

    NotJson(int line, int column, boolean limit) {
        super("line " + line + ", column " + column);
        this.line = line;
        this.column = column;
        this.limit = limit;
    }

    /** In which line it was found; the first is 1. */
    public int line() {
        return line;
    }

    /** At which letter of that line the piece begins or ends that it was found in; the first is 1. */
    public int column() {
        return column;
    }

    /** Whether it is JSON so far, and too long or too deep. */
    public boolean limit() {
        return limit;
    }
}
