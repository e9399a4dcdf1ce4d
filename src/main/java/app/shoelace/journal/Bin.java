package app.shoelace.journal;

import app.shoelace.journal.entry.Binned;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.entry.Preference;
import app.shoelace.journal.store.NotSaved;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was deleted and can be taken back. It goes for good when the person says so; or at an opening that finds its time
 * over, and comes {@link Binned#DAYS} days or more after another one that found the same. So a clock that is ahead for a
 * while throws nothing away: once it is set right its day lies ahead and counts for nothing; and one that was behind on the
 * day of the deletion takes no day from it either.
 */
record Bin(OpenFile open) {
    /** The setting with the day of that other opening. */
    static final String FOUND_OVER = "bin-found-over";

    /** The last that was deleted is the first. */
    List<Binned> entries() {
        return open.contents().bin().values().stream()
                .sorted(Comparator.comparing(Binned::on)
                        .thenComparing(binned -> binned.entry().id().toString())
                        .reversed())
                .toList();
    }

    void put(UUID id) throws NotSaved {
        Optional<Entry> entry = open.contents().entry(id);
        if (entry.isPresent()) {
            var binned = new Binned(entry.get(), today());
            open.write(_ -> new OpenFile.Step(open.next(id, entry.get().kind(), Documents.write(binned))));
        }
    }

    /** What lies in it of that id. */
    Optional<Entry> find(UUID id) {
        return Optional.ofNullable(open.contents().bin().get(id)).map(Binned::entry);
    }

    /** Takes away for good what is found to be over at this opening, if another one bears it out. */
    void empty() throws NotSaved {
        LocalDate today = today();
        List<Binned> over = entries().stream()
                .filter(binned -> binned.until().isBefore(today))
                .toList();
        LocalDate before = foundOver().filter(day -> !day.isAfter(today)).orElse(LocalDate.EPOCH);
        List<UUID> twice = over.stream()
                .filter(binned -> binned.until().isBefore(before))
                .map(binned -> binned.entry().id())
                .toList();
        boolean borneOut = !before.plusDays(Binned.DAYS).isAfter(today);
        if (over.isEmpty() || (!twice.isEmpty() && !borneOut)) {
            return;
        }
        Optional<Preference> found = twice.size() < over.size()
                ? Optional.of(new Preference(FOUND_OVER, today.toString()))
                : Optional.empty();
        takeAway(found, twice);
    }

    private Optional<LocalDate> foundOver() {
        try {
            return Optional.ofNullable(open.contents().preferences().get(FOUND_OVER))
                    .map(LocalDate::parse);
        } catch (DateTimeException e) {
            // not written here
            return Optional.empty();
        }
    }

    /** Takes these away for good, with what other copies said of the same. */
    void takeAway(List<UUID> ids) throws NotSaved {
        takeAway(Optional.empty(), ids);
    }

    private void takeAway(Optional<Preference> remembered, List<UUID> ids) throws NotSaved {
        open.write(contents -> {
            // what another computer wrote anew meanwhile is not what was to go
            var all = new ArrayList<>(
                    ids.stream().filter(id -> !open.cameFromElsewhere(id)).toList());
            all.addAll(contents.versionsOf(all));
            return new OpenFile.Step(remembered.map(open::next).stream().toList(), all);
        });
    }

    private LocalDate today() {
        return LocalDate.now(open.clock());
    }
}
