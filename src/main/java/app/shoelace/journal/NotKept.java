package app.shoelace.journal;

/** A change could not be written; the journal is as it was before. */
public final class NotKept extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Trouble trouble;

    NotKept(Trouble trouble, Throwable cause) {
        super(trouble.toString(), cause);
        this.trouble = trouble;
    }

    /** What happened, for the person. */
    public Trouble trouble() {
        return trouble;
    }
}
