package app.shoelace.journal.copies;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.read.JournalSnapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A backup that was read and could take the place of its journal. Its name, which anyone can change, counts for nothing. */
record Candidate(Path file, JournalSnapshot contents) {

    /**
     * Whether this one should rather take the place: it is newer, and sound in every entry; one with a damaged entry must
     * be newer and hold more sound ones.
     */
    boolean isBetterThan(Candidate other) {
        if (whole()) {
            return other.whole() ? isNewerThan(other) : !(other.isNewerThan(this) && other.sound() > sound());
        }
        return other.whole()
                ? isNewerThan(other) && sound() > other.sound()
                : sound() > other.sound() || (sound() == other.sound() && isNewerThan(other));
    }

    private boolean whole() {
        return contents.damage().isEmpty();
    }

    private int sound() {
        return contents.marks().size();
    }

    // it has later words of the records that both hold; else it has the newest record of those that only one holds
    private boolean isNewerThan(Candidate other) {
        int later = 0;
        for (Map.Entry<String, JournalSnapshot.Mark> each : contents.marks().entrySet()) {
            JournalSnapshot.Mark there = other.contents.marks().get(each.getKey());
            if (there != null) {
                later += Long.signum(each.getValue().revision() - there.revision());
            }
        }
        return later == 0 ? newestBeside(other) > other.newestBeside(this) : later > 0;
    }

    // in milliseconds since 1970
    private long newestBeside(Candidate other) {
        return contents.marks().keySet().stream()
                .filter(id -> !other.contents.marks().containsKey(id))
                .map(UUID::fromString)
                .filter(id -> id.version() == 7)
                .mapToLong(id -> id.getMostSignificantBits() >>> 16)
                .max()
                .orElse(0);
    }

    /** The last day on which a check-in was written that it holds. */
    Optional<LocalDate> last() {
        return contents.checkIns().stream().map(CheckIn::entered).max(Comparator.naturalOrder());
    }
}
