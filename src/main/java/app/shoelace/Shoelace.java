package app.shoelace;

/** Starts the app: the window, or a command on the terminal. */
public final class Shoelace {
    private Shoelace() {}

    /** Runs one command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // what the PDF libraries would log may hold the person's words
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        // AWT only paints into pictures and print jobs here; it opens no window of its own beside JavaFX
        System.setProperty("java.awt.headless", "true");
        System.exit(new Wiring().commands().run(arguments));
    }
}
