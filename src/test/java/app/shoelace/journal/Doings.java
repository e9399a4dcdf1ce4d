package app.shoelace.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.Said;
import app.shoelace.pack.SignId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a person does to their entries, again and again in the same order: keeps one, keeps one for an earlier day, changes
 * the first later, deletes it, takes it back, marks a day, deletes the second, deletes it for good.
 */
final class Doings {
    private static final int IN_ALL = 8;

    private final Map<UUID, Entry> entries = new HashMap<>();
    private final Map<UUID, Binned> bin = new HashMap<>();

    /** What a journal holds after so many doings. */
    static Doings after(int done) {
        var doings = new Doings();
        for (int number = 1; number <= done; number++) {
            doings.pretend(number);
        }
        return doings;
    }

    /** Does the one of that number, from 1. */
    static void perform(Journal journal, int number) throws NotKept {
        int round = (number - 1) / IN_ALL;
        switch ((number - 1) % IN_ALL) {
            case 0 -> journal.keep(today(round));
            case 1 -> journal.keep(earlier(round));
            case 2 -> journal.keep(changed(round));
            case 3 -> journal.bin(id(round, 0));
            case 4 -> journal.takeBack(id(round, 0));
            case 5 -> journal.keep(event(round));
            case 6 -> journal.bin(id(round, 1));
            default -> journal.delete(id(round, 1));
        }
    }

    private void pretend(int number) {
        int round = (number - 1) / IN_ALL;
        switch ((number - 1) % IN_ALL) {
            case 0 -> put(new Entry.OfCheckIn(today(round)));
            case 1 -> put(new Entry.OfCheckIn(earlier(round)));
            case 2 -> put(new Entry.OfCheckIn(changed(round)));
            case 3 -> throwAway(id(round, 0));
            case 4 -> put(take(id(round, 0)));
            case 5 -> put(new Entry.OfEvent(event(round)));
            case 6 -> throwAway(id(round, 1));
            default -> take(id(round, 1));
        }
    }

    private void put(Entry entry) {
        entries.put(entry.id(), entry);
    }

    private void throwAway(UUID id) {
        Entry gone = entries.remove(id);
        if (gone != null) {
            bin.put(id, new Binned(gone, Samples.TODAY));
        }
    }

    private Entry take(UUID id) {
        Binned taken = bin.remove(id);
        if (taken == null) {
            throw new IllegalStateException("not in the bin: " + id);
        }
        return taken.entry();
    }

    /** Whether a journal holds just this. */
    boolean isIn(Journal journal) {
        var held = new ArrayList<Entry>();
        journal.checkIns().forEach(each -> held.add(new Entry.OfCheckIn(each)));
        journal.events().forEach(each -> held.add(new Entry.OfEvent(each)));
        return held.size() == entries.size()
                && held.stream().allMatch(each -> each.equals(entries.get(each.id())))
                && List.copyOf(journal.bin()).stream()
                        .allMatch(each -> each.equals(bin.get(each.entry().id())))
                && journal.bin().size() == bin.size();
    }

    private static CheckIn today(int round) {
        return checkIn(round, 0, Samples.TODAY);
    }

    private static CheckIn earlier(int round) {
        return checkIn(round, 1, Samples.TODAY.minusDays(20L + round));
    }

    private static CheckIn changed(int round) {
        CheckIn before = today(round);
        return before.changed(before.said().withMoment(new SignId("says-no"), "On second thought."), Samples.TODAY);
    }

    private static CheckIn checkIn(int round, int which, LocalDate day) {
        Said said = new Samples(round * 2L + which).checkIn().said();
        return new CheckIn(id(round, which), day, Samples.TODAY, Samples.EDITION, "en", said);
    }

    private static Event event(int round) {
        return new Event(id(round, 2), Samples.TODAY.minusDays(round), Event.Kind.EVENT, "moved " + round);
    }

    private static UUID id(int round, int which) {
        return new UUID(0x0196_0000_0000_7000L + ((round * 4L + which) << 16), 0x8000_0000_0000_0000L);
    }
}
