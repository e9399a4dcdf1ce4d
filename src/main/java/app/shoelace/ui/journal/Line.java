package app.shoelace.ui.journal;

import app.shoelace.journal.entry.Entry;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A line of the list. */
sealed interface Line {
    /** The heading of a month. */
    record Month(YearMonth month) implements Line {}

    /** An entry of it. */
    record Of(Entry entry) implements Line {}

    /** These entries, the newest first, with a heading before each month. */
    static List<Line> of(List<Entry> entries) {
        var lines = new ArrayList<Line>(entries.size() + entries.size() / 4 + 1);
        YearMonth before = YearMonth.of(1, 1);
        for (Entry entry : entries) {
            YearMonth month = YearMonth.from(entry.date());
            if (!month.equals(before)) {
                lines.add(new Month(month));
                before = month;
            }
            lines.add(new Of(entry));
        }
        return lines;
    }
}
