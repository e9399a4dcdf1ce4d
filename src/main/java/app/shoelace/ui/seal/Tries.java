package app.shoelace.ui.seal;

import java.time.Clock;

/** Wrong tries at a passphrase, for as long as the app runs: from the third on, the next one has to wait. */
public final class Tries {
    private static final int FREE = 2;
    private static final int MOST_SECONDS = 60;
    private static final long SECOND = 1000;

    private final Clock clock;
    private int wrong;
    private long last;

    /** None yet. */
    public Tries(Clock clock) {
        this.clock = clock;
    }

    /** One more was wrong. */
    public void wrong() {
        wrong++;
        last = clock.millis();
    }

    /** One was right. */
    public void right() {
        wrong = 0;
    }

    /** Whole seconds until the next try, 0 to 60: none after two, then 1, 2, 4 and so on. */
    public int seconds() {
        if (wrong <= FREE) {
            return 0;
        }
        int wait = Math.min(MOST_SECONDS, 1 << Math.min(wrong - FREE - 1, 30));
        long now = clock.millis();
        // a clock that was put back begins anew
        last = Math.min(last, now);
        return Math.clamp((wait * SECOND - (now - last) + SECOND - 1) / SECOND, 0, wait);
    }
}
