package app.shoelace.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.Item;
import app.shoelace.checkin.Note;
import app.shoelace.checkin.OriginNote;
import app.shoelace.checkin.OriginPages;
import app.shoelace.journal.entry.Binned;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.entry.Version;
import app.shoelace.journal.read.Added;
import app.shoelace.journal.read.Damage;
import app.shoelace.journal.read.Records;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Trouble;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Offer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The person's journal, open for reading and writing by this process alone. Every method that writes returns only after
 * the change is on disk; when it throws, the journal is as it was before the call.
 */
public interface Journal extends AutoCloseable {

    /** All sound check-ins, by day and then in the order in which they were begun. */
    List<CheckIn> checkIns();

    /** All asks by the day on which they were planned. */
    List<Ask> asks();

    /** All offers of help by day. */
    List<Offer> offers();

    /** All events and appointments by day. */
    List<Event> events();

    /** All notes by day. */
    List<Note> notes();

    /** The person's own items, retired ones too, by the day from which they are asked. */
    List<Item> items();

    /** What was written on origin pages, by day; what check-ins say of origins is not in it, see {@link OriginPages}. */
    List<OriginNote> origins();

    /** All entries, in no order; what is in the bin is not among them. */
    default List<Entry> entries() {
        return Entry.of(checkIns(), asks(), offers(), events(), notes(), items(), origins());
    }

    /** The check-in under way, if there is one; the newest where there are several. */
    Optional<Draft> draft();

    /**
     * Keeps the draft as it stands now.
     *
     * @throws NotSaved if it could not be written
     */
    void keep(Draft draft) throws NotSaved;

    /**
     * Takes a draft away. Keeping it again brings it back.
     *
     * @throws NotSaved if it could not be written
     */
    void discard(Draft draft) throws NotSaved;

    /**
     * Keeps a check-in: a new one, one that was a draft of the same id and is none any more, or a changed one.
     *
     * @throws NotSaved if it could not be written
     */
    default void keep(CheckIn checkIn) throws NotSaved {
        keepAll(List.of(checkIn));
    }

    /**
     * Keeps many new check-ins at once, all or none.
     *
     * @throws NotSaved if they could not be written
     */
    default void keepAll(List<CheckIn> checkIns) throws NotSaved {
        keepEntries(checkIns.stream().<Entry>map(Entry.OfCheckIn::new).toList());
    }

    /** @throws NotSaved if it could not be written */
    default void keep(Ask ask) throws NotSaved {
        keepEntries(List.of(new Entry.OfAsk(ask)));
    }

    /** @throws NotSaved if it could not be written */
    default void keep(Offer offer) throws NotSaved {
        keepEntries(List.of(new Entry.OfOffer(offer)));
    }

    /** @throws NotSaved if it could not be written */
    default void keep(Event event) throws NotSaved {
        keepEntries(List.of(new Entry.OfEvent(event)));
    }

    /** @throws NotSaved if it could not be written */
    default void keep(Note note) throws NotSaved {
        keepEntries(List.of(new Entry.OfNote(note)));
    }

    /** @throws NotSaved if it could not be written */
    default void keep(Item item) throws NotSaved {
        keepEntries(List.of(new Entry.OfItem(item)));
    }

    /** @throws NotSaved if it could not be written */
    default void keep(OriginNote note) throws NotSaved {
        keepEntries(List.of(new Entry.OfOrigin(note)));
    }

    /**
     * Keeps new and changed entries at once, all or none. One that lay in the bin lies there no more.
     *
     * @throws NotSaved if they could not be written
     */
    void keepEntries(List<Entry> entries) throws NotSaved;

    /** What was deleted and can still be taken back, the newest first. */
    List<Binned> bin();

    /**
     * Puts an entry into the bin, where it lies for {@link Binned#DAYS} days at least. Does nothing where there is none of
     * that id.
     *
     * @throws NotSaved if it could not be written
     */
    void bin(UUID id) throws NotSaved;

    /**
     * Takes an entry out of the bin again. Does nothing where none of that id lies there.
     *
     * @throws NotSaved if it could not be written
     */
    void takeBack(UUID id) throws NotSaved;

    /**
     * Takes away for good what lies in the bin. Does nothing where none of that id lies there.
     *
     * @throws NotSaved if it could not be written
     */
    void delete(UUID id) throws NotSaved;

    /** What other copies of the journal said in the place of that entry, the one that was written most often first. */
    List<Version> versions(UUID id);

    /** What other copies of the journal said in the place of any entry, in no order. */
    List<Version> versions();

    /**
     * All sound records, read anew.
     *
     * @throws NotSaved if the file could not be read
     */
    Records records() throws NotSaved;

    /**
     * The records of another journal, open or sealed by the same key or by what is given. It is only read.
     *
     * @throws CannotOpen if it is no journal, damaged, newer, sealed otherwise, or this one itself
     */
    Records recordsOf(Path other, Secret given) throws CannotOpen;

    /**
     * What adding these records would do; nothing is written.
     *
     * @throws NotSaved if the file could not be read
     */
    Added lookAt(Records other) throws NotSaved;

    /**
     * Adds what is new, all or none. What is here already is never replaced: where the other says something else, both are
     * kept. Doing it again changes nothing.
     *
     * @throws NotSaved if it could not be written
     */
    Added add(Records other) throws NotSaved;

    /**
     * Makes a checked copy now, beside the backups of the days.
     *
     * @return where it lies
     * @throws NotSaved if it could not be made, or would not hold the same
     */
    Path backUp() throws NotSaved;

    /**
     * Makes a checked copy somewhere else; nothing that is there is replaced.
     *
     * @throws NotSaved if there is a file of that name, or the copy could not be made or would not hold the same
     */
    void backUpTo(Path copy) throws NotSaved;

    /** What was remembered by that name, such as what the person last chose for a page; never an answer. */
    Optional<String> setting(String name);

    /**
     * Remembers something by a name.
     *
     * @throws NotSaved if it could not be written
     */
    void keepSetting(String name, String value) throws NotSaved;

    /** Entries that could not be read when the journal was opened: set aside, still in the file. */
    List<Damage> damage();

    /** What went wrong beside the saving itself, such as a backup that could not be made. Each is told once. */
    List<Trouble> takeNotices();

    /** Lets go of the file. */
    @Override
    void close();
}
