package app.shoelace.checkin;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes ids that sort by time: UUID version 7, RFC 9562 section 5.7, milliseconds then 74 random bits. */
public final class Uuid7 {
    private final Clock clock;
    private final RandomGenerator random;
    private long last;

    /** The random source fills the bits after the time; it keeps ids of two machines apart. */
    public Uuid7(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** The next id, later than every one that this object made, even when the clock stands still or goes back. */
    public synchronized UUID next() {
        last = Math.max(last + 1, clock.millis());
        long high = (last << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }

    /** When an id of version 7 was made, in milliseconds since 1970. */
    static long millis(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }
}
