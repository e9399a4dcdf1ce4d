package app.shoelace.bench;

import java.util.List;

/** How the packaged app runs Java, as far as it bears on what is measured; see Image.java. */
final class Packaged {
    static final String COLLECTOR = "-XX:+UseSerialGC";

    /** The first of Java's two compilers alone: a window is up sooner by it, and long computing takes longer. */
    static final String COMPILER = "-XX:TieredStopAtLevel=1";

    static final List<String> OPTIONS =
            List.of(COLLECTOR, COMPILER, "-XX:+UseCompactObjectHeaders", "-Xms24m", "-Xmn12m", "-Xmx768m");

    private Packaged() {}
}
