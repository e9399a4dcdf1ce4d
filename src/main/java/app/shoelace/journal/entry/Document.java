package app.shoelace.journal.entry;

/** What lay in a row: whose it is, of which kind, and the JSON itself. */
@SuppressWarnings("ArrayRecordComponent")
public // never compared
record Document(String id, String kind, byte[] json) {}
