package app.shoelace.journal.entry;

import app.shoelace.checkin.Draft;
import app.shoelace.pack.SignId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What a record holds, read. Two bodies that hold the same are written as the same bytes. */
public sealed interface Body {
    /** The kinds of records that this version of the app knows. */
    Set<String> KNOWN = Set.of(
            Row.CHECK_IN,
            Row.DRAFT,
            Row.ASK,
            Row.OFFER,
            Row.EVENT,
            Row.NOTE,
            Row.ITEM,
            Row.ORIGIN,
            Row.SETTING,
            Row.VERSION);

    /** An entry that does not lie in the bin. */
    record OfEntry(Entry entry) implements Body {}

    /** An entry that lies in the bin. */
    record OfBinned(Binned binned) implements Body {}

    /** A check-in under way. */
    record OfDraft(Draft draft) implements Body {}

    /** Something remembered by a name. */
    record OfPreference(Preference preference) implements Body {}

    /** What another copy of the journal said in the place of a record. */
    record OfVersion(Version version) implements Body {}

    /** What a later version of the app keeps; sound by its seal, and passed on as it is. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record OfLater(byte[] bytes) implements Body {}

    /**
     * Reads a document strictly.
     *
     * @throws Unreadable with the JSON path of the first thing that is not as the schema says
     */
    static Body read(UUID id, String kind, byte[] json) throws Unreadable {
        return read(id, kind, json, SignId::new);
    }

    /**
     * The same of one of many documents.
     *
     * @param signs gives the sign of a name; it may give the same one for the same name
     */
    static Body read(UUID id, String kind, byte[] json, Function<String, SignId> signs) throws Unreadable {
        if (isTooLong(kind, json)) {
            throw new Unreadable("$", "shorter");
        }
        return switch (kind) {
            case Row.CHECK_IN -> CheckInReader.checkIn(id, json, signs);
            case Row.DRAFT -> new OfDraft(CheckInReader.draft(id, json));
            default -> KNOWN.contains(kind) ? read(id, kind, DocumentReader.of(json)) : new OfLater(json);
        };
    }

    /** Whether a document is longer than one of its kind can be. */
    static boolean isTooLong(String kind, byte[] json) {
        return json.length > Documents.LONGEST && !kind.equals(Row.VERSION);
    }

    private static Body read(UUID id, String kind, DocumentReader reader) throws Unreadable {
        return switch (kind) {
            case Row.ASK -> entry(new Entry.OfAsk(reader.ask(id)), reader);
            case Row.OFFER -> entry(new Entry.OfOffer(reader.offer(id)), reader);
            case Row.EVENT -> entry(new Entry.OfEvent(reader.event(id)), reader);
            case Row.NOTE -> entry(new Entry.OfNote(reader.note(id)), reader);
            case Row.ITEM -> entry(new Entry.OfItem(reader.item(id)), reader);
            case Row.ORIGIN -> entry(new Entry.OfOrigin(reader.origin(id)), reader);
            case Row.SETTING -> new OfPreference(reader.preference(id));
            case Row.VERSION -> new OfVersion(reader.version(id));
            default -> throw new Unreadable("kind", "one of " + KNOWN);
        };
    }

    private static Body entry(Entry entry, DocumentReader reader) throws Unreadable {
        var binned = reader.binned();
        return binned.isPresent() ? new OfBinned(new Binned(entry, binned.get())) : new OfEntry(entry);
    }

    /** As UTF-8 JSON. */
    default byte[] json() {
        return switch (this) {
            case OfEntry(var entry) -> Documents.write(entry);
            case OfBinned(var binned) -> Documents.write(binned);
            case OfDraft(var draft) -> Documents.write(draft);
            case OfPreference(var preference) -> Documents.write(preference);
            case OfVersion(var version) -> Documents.write(version);
            case OfLater(var bytes) -> bytes;
        };
    }
}
