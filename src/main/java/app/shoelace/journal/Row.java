package app.shoelace.journal;

import java.util.Comparator;

/**
 * One row of the file, as it lies there. What could not be read, since it is too long or of another type, is empty.
 *
 * @param text whether the body lies there as text
 */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
record Row(String id, String kind, long revision, boolean text, byte[] body, byte[] digest) {
    /** The order in which rows lie in a file: many are written faster so. */
    static final Comparator<Row> IN_FILE = Comparator.comparing(Row::id);

    static final String CHECK_IN = "check-in";
    static final String DRAFT = "draft";
    static final String ASK = "ask";
    static final String OFFER = "offer";
    static final String EVENT = "event";
    static final String SETTING = "setting";
    static final String VERSION = "version";
}
