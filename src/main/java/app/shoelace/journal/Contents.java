package app.shoelace.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Everything that a journal holds, read. It never changes; a change makes another.
 *
 * @param marks kind and revision of each sound record, by id
 * @param checkIns by date
 */
record Contents(Map<String, Mark> marks, List<CheckIn> checkIns, Map<UUID, Draft> drafts, List<Damage> damage) {
    /** What is remembered of a row besides its document. */
    record Mark(String kind, long revision) {}

    Contents {
        marks = Collections.unmodifiableMap(marks);
        checkIns = Collections.unmodifiableList(checkIns);
        drafts = Collections.unmodifiableMap(drafts);
        damage = List.copyOf(damage);
    }

    /** Whether the same records are sound in both, whatever their form, and as many are damaged. */
    boolean sameRecords(Contents other) {
        return marks.keySet().equals(other.marks.keySet()) && damage.size() == other.damage.size();
    }

    /** How many sound records there are of each kind. */
    Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        marks.values().forEach(mark -> counts.merge(mark.kind(), 1, Integer::sum));
        return counts;
    }

    /** The newest draft. */
    Optional<Draft> draft() {
        // the text of ids sorts as their bits do, and those begin with the time
        return drafts.values().stream()
                .max(Comparator.comparing(draft -> draft.id().toString()));
    }

    /** The revision that a record would get now. */
    long nextRevision(UUID id) {
        Mark mark = marks.get(id.toString());
        return mark == null ? 1 : mark.revision() + 1;
    }
}
