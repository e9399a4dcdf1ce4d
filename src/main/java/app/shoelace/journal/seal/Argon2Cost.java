package app.shoelace.journal.seal;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a passphrase becomes a key: Argon2id (RFC 9106), slow and hungry by choice, so that guessing is dear.
 *
 * @param memory in KiB
 * @param passes over that memory
 * @param lanes filled side by side
 */
public record Argon2Cost(int memory, int passes, int lanes) {
    /** What new passphrases get: 64 MiB, 3 passes, one lane. */
    public static final Argon2Cost USUAL = new Argon2Cost(64 * 1024, 3, 1);

    /** Bytes of a salt and of a key. */
    static final int SALT = 16;

    static final int KEY = 32;

    // the app itself is given 320 MiB
    private static final int MOST_MEMORY = 128 * 1024;
    private static final int MOST_PASSES = 16;
    private static final int MOST_LANES = 4;
    private static final int LEAST_PER_LANE = 8;

    /** Whether this app would do it: a file from elsewhere may ask for more than there is. */
    boolean fits() {
        return lanes >= 1
                && lanes <= MOST_LANES
                && passes >= 1
                && passes <= MOST_PASSES
                && memory >= LEAST_PER_LANE * lanes
                && memory <= MOST_MEMORY;
    }

    /** The key, 32 bytes. */
    byte[] key(byte[] secret, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] key = new byte[KEY];
        generator.generateBytes(secret, key);
        return key;
    }
}
