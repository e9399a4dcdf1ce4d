package app.shoelace.journal.seal;

import app.shoelace.journal.entry.Unreadable;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;

/** AES-256-GCM and HKDF-SHA256 (RFC 5869), as every Java has them. Not safe for several threads at once. */
final class Aead implements AutoCloseable {
    /** Bytes of a nonce: 96 bits, made anew for each text; of a tag. */
    static final int NONCE = 12;

    static final int TAG = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    // of 16 bytes each: the last four of the first count on from here through a text, see NIST SP 800-38D, 7.2
    private static final int BLOCK = 16;
    private static final byte FIRST_OF_TEXT = 2;

    private final RawKey key;
    private final Cipher cipher;
    private final Cipher unproven;

    /** @param key 32 bytes, taken as they are, wiped when this is closed */
    Aead(byte[] key) {
        this.key = new RawKey("AES", key);
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
            unproven = Cipher.getInstance("AES/CTR/NoPadding");
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

    /**
     * How a sealed text begins, if nobody changed it: only good for finding out which texts are worth opening.
     *
     * @param begun the first bytes of what {@link #seal} gave, none of the tag
     */
    byte[] begins(byte[] nonce, byte[] begun) throws Unreadable {
        if (nonce.length != NONCE) {
            throw new Unreadable("seal", "whole");
        }
        byte[] counter = Arrays.copyOf(nonce, BLOCK);
        counter[BLOCK - 1] = FIRST_OF_TEXT;
        try {
            unproven.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(counter));
            return unproven.doFinal(begun);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every length can be opened", e);
        }
    }

    @Override
    public void close() {
        key.destroy();
        try {
            // the ciphers keep what they made of the last key they were given
            byte[] nothing = new byte[Argon2Cost.KEY];
            var no = new RawKey("AES", nothing);
            cipher.init(Cipher.ENCRYPT_MODE, no, new GCMParameterSpec(TAG * Byte.SIZE, random(NONCE)));
            unproven.init(Cipher.ENCRYPT_MODE, no, new IvParameterSpec(new byte[BLOCK]));
            Arrays.fill(nothing, (byte) 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
