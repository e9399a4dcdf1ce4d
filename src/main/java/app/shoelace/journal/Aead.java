package app.shoelace.journal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/** AES-256-GCM and HKDF-SHA256 (RFC 5869), as every Java has them. Not safe for several threads at once. */
final class Aead implements AutoCloseable {
    /** Bytes of a nonce: 96 bits, made anew for each text; of a tag. */
    static final int NONCE = 12;

    static final int TAG = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final RawKey key;
    private final Cipher cipher;

    /** @param key 32 bytes, taken as they are, wiped when this is closed */
    Aead(byte[] key) {
        this.key = new RawKey("AES", key);
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** Random bytes. */
    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A key or a mark made from another; it says nothing about that one. */
    static byte[] derive(byte[] from, byte[] salt, String use, int length) {
        try {
            var spec = HKDFParameterSpec.ofExtract()
                    .addIKM(from)
                    .addSalt(salt)
                    .thenExpand(use.getBytes(java.nio.charset.StandardCharsets.UTF_8), length);
            return KDF.getInstance("HKDF-SHA256").deriveData(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HKDF", e);
        }
    }

    /** Seals it together with what it belongs to, which stays readable. */
    byte[] seal(byte[] nonce, byte[] belongsTo, byte[] text) {
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            cipher.updateAAD(belongsTo);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a nonce is never used twice", e);
        }
    }

    /**
     * Opens it.
     *
     * @throws Unreadable if any bit of it is another, or the key is
     */
    byte[] open(byte[] nonce, byte[] belongsTo, byte[] sealed) throws Unreadable {
        if (nonce.length != NONCE || sealed.length < TAG) {
            throw new Unreadable("seal", "whole");
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            cipher.updateAAD(belongsTo);
            return cipher.doFinal(sealed);
        } catch (AEADBadTagException e) {
            throw new Unreadable("seal", "another");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every length can be opened", e);
        }
    }

    @Override
    public void close() {
        key.destroy();
        try {
            // the cipher keeps what it made of the last key it was given
            byte[] nothing = new byte[Stretch.KEY];
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new RawKey("AES", nothing),
                    new GCMParameterSpec(TAG * Byte.SIZE, random(NONCE)));
            Arrays.fill(nothing, (byte) 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
