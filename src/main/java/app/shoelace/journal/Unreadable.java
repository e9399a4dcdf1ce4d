package app.shoelace.journal;

/** A document that is not of the published form; it is never guessed at. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String path, String expected) {
        super(path + ": " + expected);
    }

    Unreadable(String what, Throwable cause) {
        super(what, cause);
    }
}
