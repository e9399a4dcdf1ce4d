package app.shoelace.checkin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that the person marks in time.
 *
 * @param id UUIDv7
 * @param date the day of it; an appointment may lie ahead
 * @param name in the person's words; may be empty for an appointment
 */
public record Event(UUID id, LocalDate date, Kind kind, String name) {

    /** What it is to the app. */
    public enum Kind {
        /** Something that happened, such as "moved": drawn into the charts. */
        EVENT,
        /** A meeting with the therapist: "since the last one" is a period. */
        APPOINTMENT
    }

    /** By day, then in the order in which they were noted. */
    public static final Comparator<Event> BY_DATE =
            Comparator.comparing(Event::date).thenComparing(event -> event.id().toString());

    /**
     * The day of the last appointment among these, before that day: on the day of one, it is the one before that a person
     * looks back to.
     */
    public static Optional<LocalDate> lastAppointment(List<Event> events, LocalDate today) {
        return events.stream()
                .filter(each -> each.kind() == Kind.APPOINTMENT && each.date().isBefore(today))
                .map(Event::date)
                .max(Comparator.naturalOrder());
    }

    /** The next appointment among these, from that day on. */
    public static Optional<Event> nextAppointment(List<Event> events, LocalDate today) {
        return events.stream()
                .filter(each -> each.kind() == Kind.APPOINTMENT && !each.date().isBefore(today))
                .min(BY_DATE);
    }
}
