package app.shoelace.journal.read;

import java.util.Map;

/**
 * What adding from another file does, or would do.
 *
 * @param fresh how many records are new here, by kind, such as {@code check-in}
 * @param differing how many were here already and say something else there: both are kept
 * @param same how many were here already, word for word
 * @param unreadable how many could not be read there
 * @param backedUp whether a backup was made right before
 */
public record Added(Map<String, Integer> fresh, int differing, int same, int unreadable, boolean backedUp) {
    public Added {
        fresh = Map.copyOf(fresh);
    }

    /** Whether the journal holds anything after it that it did not hold before. */
    public boolean changes() {
        return !fresh.isEmpty() || differing > 0;
    }

    /** How many are new, of that kind. */
    public int fresh(String kind) {
        return fresh.getOrDefault(kind, 0);
    }

    public Added withBackedUp(boolean before) {
        return new Added(fresh, differing, same, unreadable, before);
    }
}
