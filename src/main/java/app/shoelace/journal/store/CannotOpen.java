package app.shoelace.journal.store;

/** The journal could not be opened; nothing was written. */
public final class CannotOpen extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Trouble trouble;

    public CannotOpen(Trouble trouble) {
        super(trouble.toString());
        this.trouble = trouble;
    }

    public CannotOpen(Trouble trouble, Throwable cause) {
        super(trouble.toString(), cause);
        this.trouble = trouble;
    }

    /** What happened, for the person. */
    public Trouble trouble() {
        return trouble;
    }
}
