package app.shoelace.summary;

import app.shoelace.checkin.Note;
import app.shoelace.checkin.OriginNote;
import java.util.List;

/**
 * What the person wrote outside of check-ins, for a page.
 *
 * @param notes by day
 * @param origins what was written on origin pages, by day
 */
public record Writing(List<Note> notes, List<OriginNote> origins) {
    /** Nothing was written. */
    public static final Writing NOTHING = new Writing(List.of(), List.of());

    public Writing {
        notes = List.copyOf(notes);
        origins = List.copyOf(origins);
    }

    /** What of it is about the days of a period. */
    Writing within(Period period) {
        return new Writing(
                notes.stream().filter(note -> period.has(note.date())).toList(),
                origins.stream().filter(note -> period.has(note.date())).toList());
    }
}
