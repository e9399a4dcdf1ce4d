package app.shoelace.journal.store;

/** Another program wrote to a file, or put another in its place, since it was read; nothing was written over that. */
public final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Stale(String what) {
        super(what);
    }
}
