package app.shoelace.journal.seal;

import java.util.Arrays;
import javax.crypto.SecretKey;

/** A key whose bytes can be wiped, which those of Java's own cannot. */
final class RawKey implements SecretKey {
    private static final long serialVersionUID = 1L;
    private final String algorithm;
    private final transient byte[] bytes;

    /** @param bytes taken as they are, not copied */
    RawKey(String algorithm, byte[] bytes) {
        this.algorithm = algorithm;
        this.bytes = bytes;
    }

    @Override
    public String getAlgorithm() {
        return algorithm;
    }

    @Override
    public String getFormat() {
        return "RAW";
    }

    @Override
    public byte[] getEncoded() {
        return bytes.clone();
    }

    @Override
    public void destroy() {
        Arrays.fill(bytes, (byte) 0);
    }
}
