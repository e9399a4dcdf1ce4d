package app.shoelace.journal.entry;

/** A document that is not of the published form; it is never guessed at. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String path;

    public Unreadable(String path, String expected) {
        super(path + ": " + expected);
        this.path = path;
    }

    public Unreadable(String what, Throwable cause) {
        super(what, cause);
        this.path = what.substring(0, Math.max(what.indexOf(':'), 0));
    }

    /** Where in the document, as a JSON path; empty where it is no JSON at all. */
    public String path() {
        return path;
    }
}
