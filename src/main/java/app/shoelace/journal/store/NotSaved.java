package app.shoelace.journal.store;

/** A change could not be written; the journal is as it was before. */
public final class NotSaved extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Trouble trouble;

    public NotSaved(Trouble trouble, Throwable cause) {
        super(trouble.toString(), cause);
        this.trouble = trouble;
    }

    /** What happened, for the person. */
    public Trouble trouble() {
        return trouble;
    }
}
