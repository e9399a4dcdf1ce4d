package app.shoelace.journal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the beginning of a file says, read before SQLite may touch it. */
public enum Header {
    /** It says that it is a journal. */
    OURS,
    /** It is some other file. */
    FOREIGN,
    /** It was a journal once, or is nothing at all any more. */
    BROKEN,
    /** It says nothing, and is no other file that we know. */
    UNKNOWN;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APPLICATION_ID_AT = 68;
    private static final int ENOUGH = 64 * 1024;

    /** Reads it. No connection of this process may be open on the file. */
    public static Header of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(ENOUGH);
        }
        if (nothing(head)) {
            return BROKEN;
        }
        boolean magic = startsLikeMagic(head);
        boolean id = head.length >= APPLICATION_ID_AT + 4
                && ByteBuffer.wrap(head).getInt(APPLICATION_ID_AT) == Migration.APPLICATION_ID;
        if (magic && id) {
            return OURS;
        }
        // the table as its own text, which lies in the first page
        boolean table = new String(head, StandardCharsets.ISO_8859_1).contains(Migration.RECORD);
        if (id || table || (magic && head.length < APPLICATION_ID_AT + 4)) {
            return BROKEN;
        }
        return magic ? FOREIGN : UNKNOWN;
    }

    // empty, or all zeros, as some file systems leave a file after a power cut
    private static boolean nothing(byte[] head) {
        for (byte each : head) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsLikeMagic(byte[] head) {
        for (int i = 0; i < Math.min(head.length, MAGIC.length); i++) {
            if (head[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }
}
