package app.shoelace.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.Item;
import app.shoelace.checkin.Note;
import app.shoelace.checkin.OriginNote;
import app.shoelace.journal.entry.Binned;
import app.shoelace.journal.entry.Body;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.entry.JournalRecord;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Unreadable;
import app.shoelace.journal.read.Merge;
import app.shoelace.journal.read.Records;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Offer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Copies of one journal that went their own ways: the same few ids, and other words. */
public final class Copies {
    private static final int IDS = 4;

    private final Random random;
    private final Samples samples;

    public Copies(long seed) {
        random = new Random(seed);
        samples = new Samples(seed);
    }

    /** So many copies. */
    public List<Records> make(int number) {
        var copies = new ArrayList<Records>();
        var sayings = new ArrayList<JournalRecord>();
        for (int i = 0; i < IDS * 4; i++) {
            sayings.add(saying(new UUID(0x0196_0000_0000_7000L + i % IDS, 0x8000_0000_0000_0000L)));
        }
        for (int i = 0; i < number; i++) {
            Map<UUID, JournalRecord> records = Map.of();
            // a copy may hold what was added to it before
            for (int j = random.nextInt(8); j >= 0; j--) {
                JournalRecord saying = sayings.get(random.nextInt(sayings.size()));
                if (random.nextInt(3) == 0) {
                    records = join(records, new Records(List.of(saying), 0));
                } else {
                    records = with(records, saying);
                }
            }
            copies.add(new Records(List.copyOf(records.values()), 0));
        }
        return copies;
    }

    private static Map<UUID, JournalRecord> with(Map<UUID, JournalRecord> records, JournalRecord kept) {
        var more = new LinkedHashMap<>(records);
        more.put(kept.id(), kept);
        return more;
    }

    private JournalRecord saying(UUID id) {
        long revision = 1L + random.nextInt(3);
        CheckIn checkIn = samples.checkIn();
        Draft draft = new Draft(id, Samples.TODAY, Samples.EDITION, "en", 2, checkIn.said());
        CheckIn done = Samples.done(draft);
        var offer = new Offer(id, Samples.TODAY, Offer.Taken.PART, "a lift " + random.nextInt(5));
        return switch (random.nextInt(9)) {
            case 0 -> kept(id, revision, new Body.OfDraft(draft));
            case 1 -> kept(id, revision, new Body.OfEntry(new Entry.OfOffer(offer)));
            case 2 -> kept(id, revision, new Body.OfEntry(new Entry.OfEvent(event(id))));
            case 3 -> kept(id, revision, new Body.OfEntry(new Entry.OfAsk(ask(id))));
            case 5 -> kept(id, revision, new Body.OfEntry(new Entry.OfNote(note(id))));
            case 6 -> kept(id, revision, new Body.OfEntry(new Entry.OfItem(item(id))));
            case 7 -> kept(id, revision, new Body.OfEntry(new Entry.OfOrigin(origin(id))));
            case 4 -> kept(id, revision, new Body.OfBinned(new Binned(new Entry.OfCheckIn(done), Samples.TODAY)));
            default -> kept(id, revision, new Body.OfEntry(new Entry.OfCheckIn(done)));
        };
    }

    private Event event(UUID id) {
        return new Event(id, Samples.TODAY, Event.Kind.EVENT, "moved " + random.nextInt(3));
    }

    private Note note(UUID id) {
        return new Note(id, Samples.TODAY, "a thought " + random.nextInt(3));
    }

    private Item item(UUID id) {
        return new Item(id, Samples.TODAY, Item.Kind.HARDER, "the bills " + random.nextInt(3), Optional.empty());
    }

    private OriginNote origin(UUID id) {
        String text = "at home " + random.nextInt(3);
        return new OriginNote(
                id, Samples.TODAY, new OriginId("let-down"), HowTrue.QUITE, Set.of(), text, "", random.nextBoolean());
    }

    private Ask ask(UUID id) {
        int guess = random.nextInt(101);
        return new Ask(id, Samples.TODAY, "a key", "M.", Ask.NO_RUNG, guess, 3, "", new Ask.Status.Open());
    }

    public static JournalRecord kept(UUID id, long revision, Body body) {
        String kind = switch (body) {
            case Body.OfEntry(var entry) -> entry.kind();
            case Body.OfBinned(var binned) -> binned.entry().kind();
            case Body.OfDraft _ -> Row.DRAFT;
            case Body.OfPreference _ -> Row.SETTING;
            case Body.OfVersion _ -> Row.VERSION;
            case Body.OfLater _ -> "later";
        };
        return new JournalRecord(id, kind, revision, body.json());
    }

    /** What there is after adding. */
    public static Map<UUID, JournalRecord> join(Map<UUID, JournalRecord> own, Records other) {
        Merge merge = Merge.of(new Records(List.copyOf(own.values()), 0), other);
        var joined = new LinkedHashMap<>(own);
        merge.remove().forEach(joined::remove);
        merge.put().forEach(kept -> joined.put(kept.id(), kept));
        return joined;
    }

    /** Records as text, in one order, to be compared. */
    public static Map<String, String> told(Iterable<JournalRecord> records) {
        var told = new TreeMap<String, String>();
        for (JournalRecord kept : records) {
            told.put(kept.id().toString(), kept.kind() + " " + kept.revision() + " " + Sayings.text(kept.json()));
        }
        return told;
    }

    /** Everything that was said under each id, whatever its revision and whether it is shown or a version. */
    public static Set<String> said(Iterable<JournalRecord> records) throws Unreadable {
        var said = new HashSet<String>();
        for (JournalRecord kept : records) {
            said.add(Sayings.of(kept));
        }
        return said;
    }

    private static final class Sayings {
        static String text(byte[] json) {
            return new String(json, java.nio.charset.StandardCharsets.UTF_8);
        }

        static String of(JournalRecord kept) throws Unreadable {
            if (Body.read(kept.id(), kept.kind(), kept.json()) instanceof Body.OfVersion(var version)) {
                return version.of() + " " + version.kind() + " "
                        + text(version.body().json());
            }
            return kept.id() + " " + kept.kind() + " " + text(kept.json());
        }
    }
}
