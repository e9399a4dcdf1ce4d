package app.shoelace.journal.entry;

import java.util.Comparator;

/**
 * One row of the file, as it lies there. What could not be read, since it is too long or of another type, is empty.
 *
 * @param text whether the body lies there as text
 */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
public record Row(String id, String kind, long revision, boolean text, byte[] body, byte[] digest) {
    /** The order in which rows lie in a file: many are written faster so. */
    public static final Comparator<Row> IN_FILE = Comparator.comparing(Row::id);

    public static final String CHECK_IN = "check-in";
    public static final String DRAFT = "draft";
    public static final String ASK = "ask";
    public static final String OFFER = "offer";
    public static final String EVENT = "event";
    public static final String NOTE = "note";
    public static final String ITEM = "item";
    public static final String ORIGIN = "origin";
    public static final String SETTING = "setting";
    public static final String VERSION = "version";
}
