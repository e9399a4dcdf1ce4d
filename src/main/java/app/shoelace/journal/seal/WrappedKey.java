package app.shoelace.journal.seal;

import app.shoelace.journal.entry.Unreadable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The data key wrapped by something that a person has, as it lies in the table {@code wrap}: a version, the way from that
 * something to a key, its three numbers, a salt, the mark of the data key, a nonce and the sealed data key. All before the
 * nonce is bound to the seal, and a SHA-256 over all of it tells damage from something else that was given.
 *
 * @param name {@link #PASSPHRASE} or {@link #RECOVERY}
 */
@SuppressWarnings("ArrayRecordComponent")
public // never compared
record WrappedKey(String name, byte[] body, byte[] digest) {
    public static final String PASSPHRASE = "passphrase";
    public static final String RECOVERY = "recovery";

    private static final byte VERSION = 1;
    private static final byte ARGON2ID = 1;
    private static final byte HKDF = 2;
    private static final int NUMBERS = 3;
    private static final int SALT_AT = 2 + NUMBERS * Integer.BYTES;
    private static final int MARK_AT = SALT_AT + Argon2Cost.SALT;
    private static final int NONCE_AT = MARK_AT + DataKey.MARK;
    private static final int SEALED_AT = NONCE_AT + Aead.NONCE;
    private static final int LENGTH = SEALED_AT + DataKey.LENGTH + Aead.TAG;
    private static final String RECOVERY_USE = "shoelace 1 recovery";

    /** Wraps a key by a passphrase. Slow by choice. */
    public static WrappedKey by(Secret passphrase, DataKey key, Argon2Cost stretch) {
        byte[] salt = Aead.random(Argon2Cost.SALT);
        byte[] head = head(ARGON2ID, stretch, salt, key);
        return wrapped(PASSPHRASE, head, stretch.key(passphrase.letters(), salt), key);
    }

    /** Wraps a key by a recovery code; that one is random, and nobody can guess it however fast. */
    public static WrappedKey by(RecoveryCode code, DataKey key) {
        byte[] salt = Aead.random(Argon2Cost.SALT);
        byte[] head = head(HKDF, new Argon2Cost(0, 0, 0), salt, key);
        return wrapped(RECOVERY, head, quick(code, salt), key);
    }

    private static byte[] quick(RecoveryCode code, byte[] salt) {
        byte[] bytes = code.bytes();
        try {
            return Aead.derive(bytes, salt, RECOVERY_USE, Argon2Cost.KEY);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static byte[] head(byte way, Argon2Cost stretch, byte[] salt, DataKey key) {
        return ByteBuffer.allocate(NONCE_AT)
                .put(VERSION)
                .put(way)
                .putInt(stretch.memory())
                .putInt(stretch.passes())
                .putInt(stretch.lanes())
                .put(salt)
                .put(key.mark())
                .array();
    }

    private static WrappedKey wrapped(String name, byte[] head, byte[] by, DataKey key) {
        byte[] nonce = Aead.random(Aead.NONCE);
        try (var aead = new Aead(by)) {
            byte[] body = ByteBuffer.allocate(LENGTH)
                    .put(head)
                    .put(nonce)
                    .put(aead.seal(nonce, belongsTo(name, head), key.bytes()))
                    .array();
            return new WrappedKey(name, body, digest(name, body));
        }
    }

    private static byte[] belongsTo(String name, byte[] head) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(head.length + utf8.length)
                .put(head)
                .put(utf8)
                .array();
    }

    private static byte[] digest(String name, byte[] body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(name.getBytes(StandardCharsets.UTF_8));
            return sha256.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether two files take the same passphrase and the same recovery code, being wrapped at the same time. */
    public static boolean same(List<WrappedKey> one, List<WrappedKey> other) {
        return digests(one).equals(digests(other));
    }

    private static Set<ByteBuffer> digests(List<WrappedKey> wraps) {
        return wraps.stream().map(wrap -> ByteBuffer.wrap(wrap.digest)).collect(Collectors.toSet());
    }

    /** Whether it is as it was written, and asks for no more than this app would do. */
    public boolean sound() {
        if (body.length != LENGTH || body[0] != VERSION || !MessageDigest.isEqual(digest, digest(name, body))) {
            return false;
        }
        return switch (name) {
            case PASSPHRASE -> body[1] == ARGON2ID && stretch().fits();
            case RECOVERY -> body[1] == HKDF;
            default -> false;
        };
    }

    private Argon2Cost stretch() {
        ByteBuffer numbers = ByteBuffer.wrap(body, 2, NUMBERS * Integer.BYTES);
        return new Argon2Cost(numbers.getInt(), numbers.getInt(), numbers.getInt());
    }

    /** The mark of the data key inside; only of a sound one. */
    public byte[] mark() {
        return Arrays.copyOfRange(body, MARK_AT, NONCE_AT);
    }

    /** The data key, if what was given is what it was wrapped by; only of a sound one. */
    public Optional<DataKey> open(Secret given) {
        byte[] salt = Arrays.copyOfRange(body, SALT_AT, MARK_AT);
        if (name.equals(PASSPHRASE)) {
            return given.isEmpty() ? Optional.empty() : opened(stretch().key(given.letters(), salt));
        }
        return given.code().flatMap(code -> opened(quick(code, salt)));
    }

    private Optional<DataKey> opened(byte[] by) {
        byte[] head = Arrays.copyOf(body, NONCE_AT);
        byte[] nonce = Arrays.copyOfRange(body, NONCE_AT, SEALED_AT);
        byte[] sealed = Arrays.copyOfRange(body, SEALED_AT, LENGTH);
        try (var aead = new Aead(by)) {
            return Optional.of(new DataKey(aead.open(nonce, belongsTo(name, head), sealed)));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }
}
