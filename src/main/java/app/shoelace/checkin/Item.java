package app.shoelace.checkin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A question in the person's own words, asked after the ten signs on the same five steps. New words make a new item, so
 * that answers to different words are never drawn as one line.
 *
 * @param id UUIDv7; a check-in names its answer by it
 * @param date the day from which it is asked
 * @param words what is rated, in the person's words
 * @param retired the day from which it is not asked any more
 */
public record Item(UUID id, LocalDate date, Kind kind, String words, Optional<LocalDate> retired) {
    /** How many are asked at a time. */
    public static final int MOST = 3;

    /** Which of the two questions it answers. */
    public enum Kind {
        /** What the person wants to find easier. */
        EASIER,
        /** What gets hard because the person does it alone. */
        HARDER
    }

    /** By the day from which they are asked, then in the order in which they were written. */
    public static final Comparator<Item> BY_DATE =
            Comparator.comparing(Item::date).thenComparing(item -> item.id().toString());

    /** Whether it is still asked. */
    public boolean active() {
        return retired.isEmpty();
    }

    /** The same item, not asked any more from that day on. */
    public Item retiredOn(LocalDate day) {
        return new Item(id, date, kind, words, Optional.of(day));
    }

    /** Those that are still asked, the earliest first, {@link #MOST} at most. */
    public static List<Item> asked(List<Item> all) {
        return all.stream().filter(Item::active).sorted(BY_DATE).limit(MOST).toList();
    }
}
