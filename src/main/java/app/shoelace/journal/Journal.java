package app.shoelace.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import java.util.List;
import java.util.Optional;

/**
 * The person's journal, open for reading and writing by this process alone. Every method that writes returns only after
 * the change is on disk; when it throws, the journal is as it was before the call.
 */
public interface Journal extends AutoCloseable {

    /** All sound check-ins, by day and then in the order in which they were begun. */
    List<CheckIn> checkIns();

    /** The check-in under way, if there is one; the newest where there are several. */
    Optional<Draft> draft();

    /**
     * Keeps the draft as it stands now.
     *
     * @throws NotKept if it could not be written
     */
    void keep(Draft draft) throws NotKept;

    /**
     * Takes a draft away. Keeping it again brings it back.
     *
     * @throws NotKept if it could not be written
     */
    void discard(Draft draft) throws NotKept;

    /**
     * Keeps a check-in: a new one, one that was a draft of the same id and is none any more, or a changed one.
     *
     * @throws NotKept if it could not be written
     */
    void keep(CheckIn checkIn) throws NotKept;

    /**
     * Keeps many new check-ins at once, all or none.
     *
     * @throws NotKept if they could not be written
     */
    void keepAll(List<CheckIn> checkIns) throws NotKept;

    /** Entries that could not be read when the journal was opened: set aside, still in the file. */
    List<Damage> damage();

    /** What went wrong beside the saving itself, such as a backup that could not be made. Each is told once. */
    List<Trouble> takeNotices();

    /** Lets go of the file. */
    @Override
    void close();
}
