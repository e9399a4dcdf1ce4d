package app.shoelace.text;

/**
 * How much the person can write into one field, so that every entry can be saved.
 *
 * <p>An entry is one JSON document of at most 4 MiB, which is 4,194,304 bytes. The largest is a check-in that was changed:
 * 10 moments, 6 origins and a closing note are 17 texts, and it has its first version too, so it has 34. At 120,000 bytes
 * each these are 4,080,000 bytes, and 114,304 are left for names, days, answers and ticks. Bytes are counted as JSON writes
 * them: a letter of English is 1, a Greek one 2, a line break 2, a Chinese one 3, a control character 6. So a field takes
 * 120,000 letters of English, some 60 pages, and 20,000 of the costliest.
 */
public final class FieldLimit {
    /** A field takes as many bytes of JSON. */
    public static final int BYTES = 120_000;

    private FieldLimit() {}

    /** Whether a text fits into one field. */
    public static boolean fits(String text) {
        return fitting(text, BYTES) == text.length();
    }

    /** The bytes that a text takes up in JSON, or a few more. */
    public static long bytes(String text) {
        return text.chars().mapToLong(FieldLimit::bytes).sum();
    }

    /** How many UTF-16 units at the beginning of a text fit into that many bytes; a surrogate pair is never cut in two. */
    public static int fitting(String text, long bytes) {
        int end = 0;
        for (long used = 0; end < text.length(); end++) {
            used += bytes(text.charAt(end));
            if (used > bytes) {
                break;
            }
        }
        boolean between =
                end > 0 && end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
        return between ? end - 1 : end;
    }

    // half a surrogate pair alone becomes U+FFFD, which is 3
    private static int bytes(int unit) {
        return switch (unit) {
            case '"', '\\', '\n', '\r', '\t', '\b', '\f' -> 2;
            default -> unit < 0x20 ? 6 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
        };
    }
}
