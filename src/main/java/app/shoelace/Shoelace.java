package app.shoelace;

/** Starts the app: the window, or a command on the terminal. */
public final class Shoelace {
    // for the build of the packaged app, not for people
    private static final String REHEARSE = "rehearse";

    private Shoelace() {}

    /** Runs one command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // what the PDF libraries would log may hold the person's words
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        // AWT only paints into pictures and print jobs here; it opens no window of its own beside JavaFX
        System.setProperty("java.awt.headless", "true");
        var wiring = new Wiring();
        boolean rehearsal = arguments.length > 0 && arguments[0].equals(REHEARSE);
        System.exit(rehearsal ? wiring.rehearse(arguments.length == 1) : wiring.run(arguments));
    }
}
