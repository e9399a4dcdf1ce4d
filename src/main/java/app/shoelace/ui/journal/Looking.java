package app.shoelace.ui.journal;

import app.shoelace.journal.Journal;
import app.shoelace.journal.entry.Entry;
import app.shoelace.text.Search;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the person looks for in the journal, remembered while it is open, with the words of all entries made ready to be
 * looked through. Entries are made ready anew when one was added or changed.
 */
public final class Looking {
    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(Entry::date)
            .thenComparing(entry -> entry.id().toString())
            .reversed();

    // compared with what the journal gives to see whether anything changed: its lists never change
    private record Ready(List<List<?>> lists, Search<Entry> search) {}

    private volatile Optional<Ready> ready = Optional.empty();
    private String typed = "";
    private Filter filter = Filter.NONE;
    private Optional<UUID> at = Optional.empty();

    /** All entries of the journal, the newest first, made ready; for the thread that may wait. */
    Search<Entry> search(Journal journal) {
        List<List<?>> lists = List.of(
                journal.checkIns(),
                journal.asks(),
                journal.offers(),
                journal.events(),
                journal.notes(),
                journal.items(),
                journal.origins());
        Optional<Ready> before = ready.filter(made -> same(made.lists, lists));
        if (before.isPresent()) {
            return before.get().search;
        }
        var entries = new ArrayList<>(journal.entries());
        entries.sort(NEWEST_FIRST);
        var search = Search.in(
                entries, entry -> OwnText.in(entry).stream().map(OwnText::words).toList());
        ready = Optional.of(new Ready(lists, search));
        return search;
    }

    @SuppressWarnings("ReferenceEquality") // the same list holds the same entries, and comparing each would take long
    private static boolean same(List<List<?>> before, List<List<?>> now) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != now.get(i) && (i == 0 || !before.get(i).equals(now.get(i)))) {
                return false;
            }
        }
        return true;
    }

    String typed() {
        return typed;
    }

    void typed(String words) {
        typed = words;
    }

    Filter filter() {
        return filter;
    }

    void filter(Filter other) {
        filter = other;
    }

    /** The entry that was opened last, to come back to. */
    Optional<UUID> at() {
        return at;
    }

    void at(UUID entry) {
        at = Optional.of(entry);
    }
}
