package app.shoelace.journal.seal;

import app.shoelace.journal.entry.Document;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Unreadable;

/** How documents lie in rows: readable, or sealed. A row that was changed in any way by others does not open. */
public sealed interface RowCodec permits PlainRows, EncryptedRows {
    /** Puts a document into a row. */
    Row close(String id, String kind, long revision, byte[] document);

    /**
     * Takes the document out of a row.
     *
     * @throws Unreadable if the row is not as it was closed
     */
    Document open(Row row) throws Unreadable;

    /** What the row of an id is called in the file. */
    String name(String id);
}
