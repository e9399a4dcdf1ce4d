package app.shoelace.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something the person wrote down, outside a check-in.
 *
 * @param id UUIDv7
 * @param date the day it is about
 * @param about the sign or the origin it is about, if the person chose one
 * @param bring whether it is flagged for the therapist
 * @param first what it said before it was changed on a later day; empty where it never was, else one
 */
public record Note(UUID id, LocalDate date, String text, Optional<Topic> about, boolean bring, List<Note.First> first) {

    /**
     * What a note said at first.
     *
     * @param changed the day on which it was last changed
     */
    public record First(String text, LocalDate changed) {}

    /** By day, then in the order in which they were begun. */
    public static final Comparator<Note> BY_DATE =
            Comparator.comparing(Note::date).thenComparing(note -> note.id().toString());

    public Note {
        first = List.copyOf(first);
        if (first.size() > 1) {
            throw new IllegalArgumentException("there is one first version");
        }
        about.ifPresent(topic -> {
            if (topic instanceof Topic.OfInsight || topic instanceof Topic.OfClosing) {
                throw new IllegalArgumentException("a note is about a sign or an origin");
            }
        });
    }

    /** A new one. */
    public Note(UUID id, LocalDate date, String text) {
        this(id, date, text, Optional.empty(), false, List.of());
    }

    /** The same note about something else, or about nothing in particular. */
    public Note about(Optional<Topic> topic) {
        return new Note(id, date, text, topic, bring, first);
    }

    /** The same note, flagged for the therapist or not. */
    public Note bring(boolean flagged) {
        return new Note(id, date, text, about, flagged, first);
    }

    /** The same note about another day. */
    public Note on(LocalDate day) {
        return new Note(id, day, text, about, bring, first);
    }

    /**
     * The note with other words. On the day it was begun it is still being written; on a later day, what it said at first
     * is kept.
     *
     * @param zone of the person's clock
     */
    public Note saying(String words, ZoneId zone, LocalDate today) {
        if (words.equals(text)) {
            return this;
        }
        LocalDate begun = Instant.ofEpochMilli(Uuid7.millis(id)).atZone(zone).toLocalDate();
        if (first.isEmpty() && !today.isAfter(begun)) {
            return new Note(id, date, words, about, bring, first);
        }
        String before = first.isEmpty() ? text : first.getFirst().text();
        // changed back to what it said at first, it was never changed
        var kept = words.equals(before) ? List.<First>of() : List.of(new First(before, today));
        return new Note(id, date, words, about, bring, kept);
    }
}
