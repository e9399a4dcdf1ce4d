package app.shoelace.journal.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a person gives to open a sealed journal: the passphrase, or the recovery code in its place. Closing it wipes its
 * letters.
 */
public final class Secret implements AutoCloseable {
    /** Nothing given. It opens no sealed journal. */
    public static final Secret NONE = new Secret(new byte[0], Optional.empty(), false);

    private static final int PLAIN = 0x80;

    private final byte[] letters;
    private final Optional<RecoveryCode> code;
    private final boolean codeWithSlip;

    private Secret(byte[] letters, Optional<RecoveryCode> code, boolean codeWithSlip) {
        this.letters = letters;
        this.code = code;
        this.codeWithSlip = codeWithSlip;
    }

    /**
     * What was typed. The same letters give the same secret however the keyboard composes them (Unicode NFC). What reads
     * as a recovery code may be one, and may still be a passphrase.
     *
     * @param typed stays as it is; wiping it is for the caller
     */
    public static Secret typed(char[] typed) {
        Optional<RecoveryCode> code = RecoveryCode.of(typed);
        return new Secret(utf8(typed), code, code.isEmpty() && RecoveryCode.looksLikeOne(typed));
    }

    // plain letters are the same in every form; for others Java makes text that it clears in its own time
    private static byte[] utf8(char[] typed) {
        CharBuffer letters = CharBuffer.wrap(typed);
        for (char letter : typed) {
            if (letter >= PLAIN) {
                letters = CharBuffer.wrap(Normalizer.normalize(letters, Normalizer.Form.NFC));
                break;
            }
        }
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(letters);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        encoded.clear();
        encoded.put(new byte[encoded.remaining()]);
        return bytes;
    }

    /** Whether nothing was given. */
    public boolean isEmpty() {
        return letters.length == 0;
    }

    /** Whether the other is the same. */
    public boolean sameAs(Secret other) {
        return MessageDigest.isEqual(letters, other.letters);
    }

    /** The recovery code that it may be. */
    public Optional<RecoveryCode> code() {
        return code;
    }

    /** Whether it has the shape of a recovery code and does not add up to one. */
    public boolean codeWithSlip() {
        return codeWithSlip;
    }

    /** Its letters as UTF-8; not a copy. */
    public byte[] letters() {
        return letters;
    }

    @Override
    public void close() {
        Arrays.fill(letters, (byte) 0);
        code.ifPresent(RecoveryCode::wipe);
    }
}
