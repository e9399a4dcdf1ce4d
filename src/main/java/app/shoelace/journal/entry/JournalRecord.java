package app.shoelace.journal.entry;

import java.util.UUID;

/**
 * One sound record as it stands for the person, however it lies in a file: sealed, open or in an export.
 *
 * @param kind such as {@code check-in}
 * @param revision how often it was written, from 1
 * @param json its document; the same content is always the same bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by the bytes where that matters
public record JournalRecord(UUID id, String kind, long revision, byte[] json) {
    /** No record was ever written so often. */
    public static final long LAST_REVISION = 1L << 53;

    /**
     * Reads a document strictly, wherever it comes from.
     *
     * @throws Unreadable with the JSON path of the first thing that is not as the schema says
     */
    public static JournalRecord read(UUID id, String kind, long revision, byte[] json) throws Unreadable {
        return new JournalRecord(id, kind, revision, Body.read(id, kind, json).json());
    }

    /** Whether this version of the app knows what it is. */
    public boolean known() {
        return Body.KNOWN.contains(kind);
    }
}
