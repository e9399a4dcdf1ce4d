package app.shoelace.ui.shell;

import app.shoelace.checkin.Topic;
import app.shoelace.pack.OriginId;
import app.shoelace.ui.seal.SealViewModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Where the person can be. */
public sealed interface Screen {
    /** The next step. */
    record Today() implements Screen {}

    /** The check-in under way. */
    record CheckIn() implements Screen {}

    /** Which earlier day a check-in is about, before it begins. */
    record EarlierDay() implements Screen {}

    /** The list of past check-ins. */
    record Journal() implements Screen {}

    /** What was deleted and can still be taken back. */
    record Bin() implements Screen {}

    /**
     * A mark in time.
     *
     * @param id of the one to be changed; none for a new one
     * @param from where to go afterwards
     */
    record Mark(Optional<UUID> id, Screen from) implements Screen {}

    /**
     * Something written down.
     *
     * @param id of the one to be changed; none for a new one
     * @param about what a new one is about
     * @param from where to go afterwards
     */
    record Note(Optional<UUID> id, Optional<Topic> about, Screen from) implements Screen {}

    /**
     * The questions in the person's own words.
     *
     * @param from where to go afterwards
     */
    record Items(Screen from) implements Screen {}

    /**
     * Where it may come from: the pages of all origins.
     *
     * @param from where to go afterwards
     */
    record Origins(Screen from) implements Screen {}

    /**
     * The page of one origin.
     *
     * @param from where to go afterwards
     */
    record Origin(OriginId id, Screen from) implements Screen {}

    /** Every pattern over the weeks. */
    record Patterns() implements Screen {}

    /** The page for the therapist. */
    record Summary() implements Screen {}

    /** Small asks and offers. */
    record Practice() implements Screen {}

    /** The small steps to pick from. */
    record Ladder() implements Screen {}

    /**
     * What one check-in shows.
     *
     * @param fresh whether it was done just now
     */
    record Reading(UUID id, boolean fresh) implements Screen {}

    /** A check-in that is changed later. */
    record Change(UUID id) implements Screen {}

    /**
     * Two check-ins side by side.
     *
     * @param other none while it is still to be chosen
     */
    record Compare(UUID id, Optional<UUID> other) implements Screen {}

    /** Help lines and what steadies. */
    record Support() implements Screen {}

    /** What this is about, in two minutes. */
    record Read() implements Screen {}

    /** What the person settles about the app itself. */
    record Settings() implements Screen {}

    /** A change of who can open the journal. */
    record Seal(SealViewModel.Task task) implements Screen {}

    /** Putting a copy in the journal's place. */
    record Restore() implements Screen {}

    /**
     * Adding from another file.
     *
     * @param file the one that is meant; none where the person has yet to choose
     */
    record Add(Optional<Path> file) implements Screen {}

    /** Taking everything away. */
    record Erase() implements Screen {}

    /** Where there is nothing to lock with; a sealed journal is locked instead. */
    record Lock() implements Screen {}
}
