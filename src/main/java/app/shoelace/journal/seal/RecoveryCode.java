package app.shoelace.journal.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A code that opens a sealed journal where the passphrase is forgotten: 27 random letters of 32 (135 bits) and one to
 * check by, in seven groups. The letters are those of Crockford's base 32, which are hard to take for one another. The
 * last one makes the whole a word of a code over GF(32) that notices any one wrong letter and any two that changed
 * places.
 */
public final class RecoveryCode {
    /** How many groups it is written in. */
    public static final int GROUPS = 7;

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final int LENGTH = GROUPS * GROUP;
    private static final int BITS = 5;
    // x^5 + x^2 + 1, of which x is a generator
    private static final int FIELD = 0b100101;

    private final byte[] symbols;

    private RecoveryCode(byte[] symbols) {
        this.symbols = symbols;
    }

    /** A new one. */
    public static RecoveryCode make(RandomGenerator random) {
        byte[] symbols = new byte[LENGTH];
        for (int i = 0; i < LENGTH - 1; i++) {
            symbols[i] = (byte) random.nextInt(LETTERS.length());
        }
        // with a last symbol of 0 the sum is what the last one must be
        symbols[LENGTH - 1] = (byte) sum(symbols);
        return new RecoveryCode(symbols);
    }

    /** The code that was typed, in any case, with or without its hyphens; empty where it is none or has a slip. */
    public static Optional<RecoveryCode> of(char[] typed) {
        byte[] symbols = symbols(typed);
        if (symbols.length == LENGTH && sum(symbols) == 0) {
            return Optional.of(new RecoveryCode(symbols));
        }
        Arrays.fill(symbols, (byte) 0);
        return Optional.empty();
    }

    /** Whether it has the length and the letters of a code, be it one with a slip. */
    static boolean looksLikeOne(char[] typed) {
        byte[] symbols = symbols(typed);
        boolean long_ = symbols.length == LENGTH;
        Arrays.fill(symbols, (byte) 0);
        return long_;
    }

    // empty where a letter is none of a code's
    private static byte[] symbols(char[] typed) {
        byte[] symbols = new byte[LENGTH];
        int length = 0;
        for (char letter : typed) {
            if (!Character.isLetterOrDigit(letter)) {
                // whatever was set between the groups
                continue;
            }
            int symbol = symbol(letter);
            if (symbol < 0 || length == LENGTH) {
                Arrays.fill(symbols, (byte) 0);
                return new byte[0];
            }
            symbols[length] = (byte) symbol;
            length++;
        }
        return length == LENGTH ? symbols : new byte[0];
    }

    private static int symbol(char letter) {
        char capital = letter < 0x80 ? Character.toUpperCase(letter) : letter;
        return switch (capital) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> LETTERS.indexOf(capital);
        };
    }

    // Horner's scheme at x
    private static int sum(byte[] symbols) {
        int sum = 0;
        for (byte symbol : symbols) {
            sum <<= 1;
            if (sum >> BITS != 0) {
                sum ^= FIELD;
            }
            sum ^= symbol;
        }
        return sum;
    }

    /** As it is shown: seven groups with hyphens between. */
    public String text() {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(symbols[i]));
        }
        return text.toString();
    }

    /** Whether this is what was typed. */
    public boolean is(char[] typed) {
        Optional<RecoveryCode> other = of(typed);
        boolean same = other.isPresent() && Arrays.equals(symbols, other.get().symbols);
        other.ifPresent(RecoveryCode::wipe);
        return same;
    }

    /** What a key is made from; to be wiped by who asked. */
    byte[] bytes() {
        byte[] bytes = symbols.clone();
        byte[] letters = LETTERS.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < LENGTH; i++) {
            bytes[i] = letters[symbols[i]];
        }
        return bytes;
    }

    /** Forgets it. */
    public void wipe() {
        Arrays.fill(symbols, (byte) 0);
    }
}
