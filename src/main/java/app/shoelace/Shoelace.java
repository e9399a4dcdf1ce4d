package app.shoelace;

/** Starts the app: the window, or a command on the terminal. */
public final class Shoelace {
    private Shoelace() {}

    /** Runs one command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new Wiring().commands().run(arguments));
    }
}
