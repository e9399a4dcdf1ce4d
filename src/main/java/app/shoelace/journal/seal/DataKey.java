package app.shoelace.journal.seal;

import java.util.Arrays;

/** The one random key of a sealed journal, from which those of its rows are made. */
public final class DataKey implements AutoCloseable {
    /** Bytes of the key, and of its mark. */
    static final int LENGTH = 32;

    static final int MARK = 16;

    private static final byte[] NO_SALT = {};

    private final byte[] key;
    private final EncryptedRows seal;

    /** @param key taken as it is, wiped when this is closed */
    DataKey(byte[] key) {
        this.key = key;
        seal = new EncryptedRows(derive("rows", LENGTH), derive("ids", LENGTH));
    }

    public static DataKey fresh() {
        return new DataKey(Aead.random(LENGTH));
    }

    private byte[] derive(String use, int length) {
        return Aead.derive(key, NO_SALT, "shoelace 1 " + use, length);
    }

    /** Tells this key from others and nothing about it: a journal and its backups have one in common. */
    public byte[] mark() {
        return derive("mark", MARK);
    }

    /** The key itself; not a copy. */
    public byte[] bytes() {
        return key;
    }

    /** How rows are sealed with it. */
    public EncryptedRows seal() {
        return seal;
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
        seal.close();
    }
}
