package app.shoelace.journal.read;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.Item;
import app.shoelace.checkin.Note;
import app.shoelace.checkin.OriginNote;
import app.shoelace.journal.entry.Binned;
import app.shoelace.journal.entry.Body;
import app.shoelace.journal.entry.Document;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.entry.JournalRecord;
import app.shoelace.journal.entry.Parts;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Unreadable;
import app.shoelace.journal.entry.Version;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.store.DamagedRow;
import app.shoelace.pack.SignId;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Offer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens rows one after the other; those that do not open become damage. */
public final class RowReader {
    private static final Pattern DAY = Pattern.compile("\"date\":\"([0-9]{4}-[0-9]{2}-[0-9]{2})\"");
    // fewer are read before other threads have begun
    private static final int MANY = 500;

    private final RowCodec seal;
    private final ZoneId zone;
    private final Map<String, SignId> signs = new ConcurrentHashMap<>();
    private final Map<String, JournalSnapshot.Mark> marks = new HashMap<>();
    private final List<CheckIn> checkIns = new ArrayList<>();
    private final List<Ask> asks = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<OriginNote> origins = new ArrayList<>();
    private final Map<UUID, Binned> bin = new HashMap<>();
    private final Map<UUID, Draft> drafts = new HashMap<>();
    private final Map<UUID, Version> versions = new HashMap<>();
    private final Map<String, String> preferences = new HashMap<>();
    private final Map<UUID, byte[]> later = new HashMap<>();
    private final List<Damage> damage = new ArrayList<>();

    public RowReader(RowCodec seal, ZoneId zone) {
        this.seal = seal;
        this.zone = zone;
    }

    /** A row that was opened. */
    private sealed interface Opened {
        record Sound(UUID id, JournalSnapshot.Mark mark, Body body) implements Opened {}

        record Damaged(Damage damage) implements Opened {}
    }

    public void read(Row row) {
        keep(opened(row));
    }

    /** Reads many, on all processors. */
    public void read(List<Row> rows) {
        var opened = rows.size() < MANY ? rows.stream() : rows.parallelStream();
        opened.map(this::opened).toList().forEach(this::keep);
    }

    private Opened opened(Row row) {
        try {
            Document document = seal.open(row);
            if (document.kind().equals(DamagedRow.KIND)) {
                return new Opened.Damaged(damage(DamagedRow.read(document.json())));
            }
            UUID id = Parts.id(document.id());
            revision(row);
            Body body = Body.read(id, document.kind(), document.json(), this::sign);
            return new Opened.Sound(id, new JournalSnapshot.Mark(document.kind(), row.revision()), body);
        } catch (Unreadable e) {
            return new Opened.Damaged(damage(row));
        }
    }

    private SignId sign(String name) {
        return signs.computeIfAbsent(name, SignId::new);
    }

    private void keep(Opened opened) {
        switch (opened) {
            case Opened.Sound(var id, var mark, var body) -> {
                keep(id, body);
                marks.put(id.toString(), mark);
            }
            case Opened.Damaged(var found) -> damage.add(found);
        }
    }

    /**
     * The record in a row.
     *
     * @throws Unreadable if it is not sound
     */
    public static JournalRecord kept(Row row, RowCodec seal) throws Unreadable {
        Document document = seal.open(row);
        revision(row);
        return JournalRecord.read(Parts.id(document.id()), document.kind(), row.revision(), document.json());
    }

    private static void revision(Row row) throws Unreadable {
        if (row.revision() < 1 || row.revision() > JournalRecord.LAST_REVISION) {
            throw new Unreadable("revision", "a count");
        }
    }

    private void keep(UUID id, Body body) {
        switch (body) {
            case Body.OfEntry(var entry) -> keep(entry);
            case Body.OfBinned(var binned) -> bin.put(id, binned);
            case Body.OfDraft(var draft) -> drafts.put(id, draft);
            case Body.OfPreference(var preference) -> preferences.put(preference.name(), preference.value());
            case Body.OfVersion(var version) -> versions.put(id, version);
            case Body.OfLater(var bytes) -> later.put(id, bytes);
        }
    }

    private void keep(Entry entry) {
        switch (entry) {
            case Entry.OfCheckIn(var checkIn) -> checkIns.add(checkIn);
            case Entry.OfAsk(var ask) -> asks.add(ask);
            case Entry.OfOffer(var offer) -> offers.add(offer);
            case Entry.OfEvent(var event) -> events.add(event);
            case Entry.OfNote(var note) -> notes.add(note);
            case Entry.OfItem(var item) -> items.add(item);
            case Entry.OfOrigin(var note) -> origins.add(note);
        }
    }

    /** All that was read. */
    public JournalSnapshot contents() {
        checkIns.sort(CheckIn.BY_DATE);
        asks.sort(Ask.BY_DATE);
        offers.sort(Offer.BY_DATE);
        events.sort(Event.BY_DATE);
        notes.sort(Note.BY_DATE);
        items.sort(Item.BY_DATE);
        origins.sort(OriginNote.BY_DATE);
        return new JournalSnapshot(
                marks,
                checkIns,
                asks,
                offers,
                events,
                notes,
                items,
                origins,
                bin,
                drafts,
                versions,
                preferences,
                later,
                damage);
    }

    private Damage damage(Row row) {
        return new Damage(plain(row.id()), plain(row.kind()), day(row));
    }

    // nothing that could upset a terminal
    private static String plain(String text) {
        return text.replaceAll("[^A-Za-z0-9-]", "?");
    }

    private String day(Row row) {
        Matcher matcher = DAY.matcher(new String(row.body(), StandardCharsets.ISO_8859_1));
        if (matcher.find()) {
            return matcher.group(1);
        }
        try {
            UUID id = Parts.id(row.id());
            if (id.version() == 7) {
                Instant begun = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
                return LocalDate.ofInstant(begun, zone).toString();
            }
        } catch (Unreadable e) {
            // then the day is not known
        }
        return "";
    }
}
