package app.shoelace;

/** The command line of the app. */
public final class Shoelace {
    private Shoelace() {}

    public static void main(String[] arguments) {}
}
