package app.shoelace.journal.read;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.entry.Row;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a journal or a copy of one holds, to be looked at before it takes another's place.
 *
 * @param counts how many sound records there are of each kind, such as {@code check-in}
 * @param binned how many of them lie in the bin
 * @param damaged how many records could not be read
 * @param days the first and the last day that a check-in is about; none where there is none
 */
public record Preview(Path file, Map<String, Integer> counts, int binned, int damaged, List<LocalDate> days) {
    public Preview {
        counts = Map.copyOf(counts);
        days = List.copyOf(days);
    }

    public static Preview of(Path file, JournalSnapshot contents) {
        List<CheckIn> checkIns = contents.checkIns();
        List<LocalDate> days = checkIns.isEmpty()
                ? List.of()
                : List.of(checkIns.getFirst().date(), checkIns.getLast().date());
        return new Preview(
                file,
                contents.counts(),
                contents.bin().size(),
                contents.damage().size(),
                days);
    }

    /** How many records of that kind, with those in the bin. */
    public int count(String kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** How many check-ins, with those in the bin. */
    public int checkIns() {
        return count(Row.CHECK_IN);
    }

    /** The first day that a check-in is about. */
    public Optional<LocalDate> first() {
        return days.stream().findFirst();
    }

    /** The last day that a check-in is about. */
    public Optional<LocalDate> last() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
    }
}
