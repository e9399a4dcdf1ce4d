package app.shoelace.journal.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

/** The library does what the standard says, and we ask it for what we mean. */
class Argon2CostTest {
    private static byte[] of(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    @Test
    void argon2idGivesTheTagOfRfc9106() {
        // section 5.3
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(of(16, 2))
                .withSecret(of(8, 3))
                .withAdditional(of(12, 4))
                .build());
        byte[] tag = new byte[32];
        generator.generateBytes(of(32, 1), tag);
        assertThat(HexFormat.of().formatHex(tag))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    @Test
    void aKeyHangsOnEverything() {
        byte[] secret = {1, 2, 3};
        byte[] key = new Argon2Cost(64, 2, 1).key(secret, of(16, 7));
        assertThat(key).hasSize(32).isEqualTo(new Argon2Cost(64, 2, 1).key(secret, of(16, 7)));
        assertThat(new Argon2Cost(65 * 8, 2, 1).key(secret, of(16, 7))).isNotEqualTo(key);
        assertThat(new Argon2Cost(64, 3, 1).key(secret, of(16, 7))).isNotEqualTo(key);
        assertThat(new Argon2Cost(64, 2, 2).key(secret, of(16, 7))).isNotEqualTo(key);
        assertThat(new Argon2Cost(64, 2, 1).key(secret, of(16, 8))).isNotEqualTo(key);
        assertThat(new Argon2Cost(64, 2, 1).key(new byte[] {1, 2}, of(16, 7))).isNotEqualTo(key);
    }

    @Test
    void aFileCannotAskForMoreThanThereIs() {
        assertThat(Argon2Cost.USUAL).isEqualTo(new Argon2Cost(65_536, 3, 1));
        assertThat(Argon2Cost.USUAL.fits()).isTrue();
        assertThat(new Argon2Cost(128 * 1024, 16, 4).fits()).isTrue();
        assertThat(new Argon2Cost(100_000_000, 3, 1).fits()).isFalse();
        assertThat(new Argon2Cost(65_536, 1_000_000, 1).fits()).isFalse();
        assertThat(new Argon2Cost(65_536, 3, 5).fits()).isFalse();
        assertThat(new Argon2Cost(-1, 3, 1).fits()).isFalse();
        assertThat(new Argon2Cost(65_536, 0, 1).fits()).isFalse();
        assertThat(new Argon2Cost(65_536, 3, 0).fits()).isFalse();
        assertThat(new Argon2Cost(7, 3, 1).fits()).isFalse();
    }
}
