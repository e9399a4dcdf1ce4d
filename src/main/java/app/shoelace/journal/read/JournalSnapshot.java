package app.shoelace.journal.read;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.Item;
import app.shoelace.checkin.Note;
import app.shoelace.checkin.OriginNote;
import app.shoelace.journal.entry.Binned;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.entry.JournalRecord;
import app.shoelace.journal.entry.Preference;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Version;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Offer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * Everything that a journal holds, read. It never changes; a change makes another.
 *
 * @param marks kind and revision of each sound record, by id
 * @param checkIns by date, as are the lists of other entries; none of them is in the bin
 * @param versions by their own ids
 * @param preferences by name
 * @param later the documents of kinds that only a later version of the app knows, by id
 */
public record JournalSnapshot(
        Map<String, Mark> marks,
        List<CheckIn> checkIns,
        List<Ask> asks,
        List<Offer> offers,
        List<Event> events,
        List<Note> notes,
        List<Item> items,
        List<OriginNote> origins,
        Map<UUID, Binned> bin,
        Map<UUID, Draft> drafts,
        Map<UUID, Version> versions,
        Map<String, String> preferences,
        Map<UUID, byte[]> later,
        List<Damage> damage) {
    /** What is remembered of a row besides its document. */
    public record Mark(String kind, long revision) {}

    public JournalSnapshot {
        marks = Collections.unmodifiableMap(marks);
        checkIns = Collections.unmodifiableList(checkIns);
        asks = Collections.unmodifiableList(asks);
        offers = Collections.unmodifiableList(offers);
        events = Collections.unmodifiableList(events);
        notes = Collections.unmodifiableList(notes);
        items = Collections.unmodifiableList(items);
        origins = Collections.unmodifiableList(origins);
        bin = Collections.unmodifiableMap(bin);
        drafts = Collections.unmodifiableMap(drafts);
        versions = Collections.unmodifiableMap(versions);
        preferences = Collections.unmodifiableMap(preferences);
        later = Collections.unmodifiableMap(later);
        damage = List.copyOf(damage);
    }

    /**
     * What it holds after a change.
     *
     * @param added what the change wrote; it takes the place of what had the same id
     * @param removed the ids of what it took away
     */
    public JournalSnapshot after(JournalSnapshot added, Collection<UUID> removed) {
        var gone = new HashSet<>(removed);
        added.marks.keySet().forEach(id -> gone.add(UUID.fromString(id)));
        var kinds = new HashSet<String>();
        for (UUID id : gone) {
            Mark mark = marks.get(id.toString());
            if (mark != null) {
                kinds.add(mark.kind());
            }
        }
        var nextMarks = new HashMap<>(marks);
        removed.forEach(id -> nextMarks.remove(id.toString()));
        nextMarks.putAll(added.marks);
        var nextBin = new HashMap<>(bin);
        nextBin.keySet().removeAll(gone);
        nextBin.putAll(added.bin);
        var nextDrafts = new HashMap<>(drafts);
        nextDrafts.keySet().removeAll(gone);
        nextDrafts.putAll(added.drafts);
        var nextVersions = new HashMap<>(versions);
        nextVersions.keySet().removeAll(gone);
        nextVersions.putAll(added.versions);
        var nextPreferences = new HashMap<>(preferences);
        nextPreferences.putAll(added.preferences);
        var nextLater = new HashMap<>(later);
        nextLater.keySet().removeAll(gone);
        nextLater.putAll(added.later);
        return new JournalSnapshot(
                nextMarks,
                kinds.contains(Row.CHECK_IN) || !added.checkIns.isEmpty()
                        ? joined(checkIns, added.checkIns, gone, CheckIn::id, CheckIn.BY_DATE)
                        : checkIns,
                joined(asks, added.asks, gone, Ask::id, Ask.BY_DATE),
                joined(offers, added.offers, gone, Offer::id, Offer.BY_DATE),
                joined(events, added.events, gone, Event::id, Event.BY_DATE),
                joined(notes, added.notes, gone, Note::id, Note.BY_DATE),
                joined(items, added.items, gone, Item::id, Item.BY_DATE),
                joined(origins, added.origins, gone, OriginNote::id, OriginNote.BY_DATE),
                nextBin,
                nextDrafts,
                nextVersions,
                nextPreferences,
                nextLater,
                damage);
    }

    private static <T> List<T> joined(
            List<T> before, List<T> added, Set<UUID> gone, Function<T, UUID> id, Comparator<T> order) {
        var after = new ArrayList<T>(before.size() + added.size());
        for (T each : before) {
            if (!gone.contains(id.apply(each))) {
                after.add(each);
            }
        }
        after.addAll(added);
        after.sort(order);
        return after;
    }

    /** The entry of that id, unless there is none or it lies in the bin. */
    public Optional<Entry> entry(UUID id) {
        Mark mark = marks.get(id.toString());
        if (mark == null || bin.containsKey(id)) {
            return Optional.empty();
        }
        return switch (mark.kind()) {
            case Row.CHECK_IN -> find(checkIns, CheckIn::id, id).map(Entry.OfCheckIn::new);
            case Row.ASK -> find(asks, Ask::id, id).map(Entry.OfAsk::new);
            case Row.OFFER -> find(offers, Offer::id, id).map(Entry.OfOffer::new);
            case Row.EVENT -> find(events, Event::id, id).map(Entry.OfEvent::new);
            case Row.NOTE -> find(notes, Note::id, id).map(Entry.OfNote::new);
            case Row.ITEM -> find(items, Item::id, id).map(Entry.OfItem::new);
            case Row.ORIGIN -> find(origins, OriginNote::id, id).map(Entry.OfOrigin::new);
            default -> Optional.empty();
        };
    }

    private static <T> Optional<T> find(List<T> among, Function<T, UUID> id, UUID wanted) {
        return among.stream().filter(each -> id.apply(each).equals(wanted)).findFirst();
    }

    /** Whether the same records are sound in both, whatever their form, and as many are damaged. */
    public boolean sameRecords(JournalSnapshot other) {
        return marks.keySet().equals(other.marks.keySet()) && damage.size() == other.damage.size();
    }

    /** All sound records, written anew from memory. */
    public Records records() {
        var kept = new ArrayList<JournalRecord>();
        for (Entry entry : Entry.of(checkIns, asks, offers, events, notes, items, origins)) {
            kept.add(kept(entry.id(), Documents.write(entry)));
        }
        bin.forEach((id, binned) -> kept.add(kept(id, Documents.write(binned))));
        drafts.forEach((id, draft) -> kept.add(kept(id, Documents.write(draft))));
        versions.forEach((id, version) -> kept.add(kept(id, Documents.write(version))));
        preferences.forEach((name, value) -> {
            var preference = new Preference(name, value);
            kept.add(kept(preference.id(), Documents.write(preference)));
        });
        later.forEach((id, json) -> kept.add(kept(id, json)));
        return new Records(kept, damage.size());
    }

    private JournalRecord kept(UUID id, byte[] json) {
        Mark mark = Objects.requireNonNull(marks.get(id.toString()));
        return new JournalRecord(id, mark.kind(), mark.revision(), json);
    }

    /** The ids of the versions of these records. */
    public List<UUID> versionsOf(Collection<UUID> ids) {
        return versions.entrySet().stream()
                .filter(version -> ids.contains(version.getValue().of()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many sound records there are of each kind. */
    public Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        marks.values().forEach(mark -> counts.merge(mark.kind(), 1, Integer::sum));
        return counts;
    }

    /** The newest draft. */
    public Optional<Draft> draft() {
        // the text of ids sorts as their bits do, and those begin with the time
        return drafts.values().stream()
                .max(Comparator.comparing(draft -> draft.id().toString()));
    }

    /** The revision that a record would get now. */
    public long nextRevision(UUID id) {
        Mark mark = marks.get(id.toString());
        return mark == null ? 1 : mark.revision() + 1;
    }
}
