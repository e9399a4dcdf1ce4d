package app.shoelace.ui.journal;

import app.shoelace.checkin.Event;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.read.Damage;
import app.shoelace.text.Search;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All entries of the journal, the newest first, and what of them is looked for. */
public final class JournalViewModel {

    /**
     * What the journal holds.
     *
     * @param binned how many entries lie in the bin
     * @param appointment the last one up to today
     * @param elsewhere what other copies of the journal said in the place of an entry, by its id
     */
    record Contents(
            Search<Entry> search,
            int binned,
            Optional<LocalDate> appointment,
            List<Damage> damage,
            Map<UUID, List<Entry>> elsewhere) {
        int all() {
            return search.all().size();
        }
    }

    /**
     * What is shown of it.
     *
     * @param found how many entries
     */
    record Shown(List<Line> lines, int found, Search.Wanted wanted) {}

    private record Found(Search.Wanted wanted, Search<Entry> entries) {}

    private final Session session;
    private final Looking looking;
    private Optional<Found> last = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Contents>> contents = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(List.of(), 0, Search.Wanted.of("")));

    /**
     * Starts reading the journal.
     *
     * @param looking what was looked for last
     */
    public JournalViewModel(Session session, Looking looking) {
        this.session = session;
        this.looking = looking;
        session.read(this::read, this::arrived);
    }

    /** What the journal holds, once it is read. */
    ReadOnlyObjectProperty<Optional<Contents>> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /** What other copies of the journal said in the place of an entry. */
    List<Entry> elsewhere(Entry entry) {
        return contents.get()
                .map(held -> held.elsewhere().getOrDefault(entry.id(), List.of()))
                .orElse(List.of());
    }

    /** What is shown of it. */
    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Looking looking() {
        return looking;
    }

    /** Looks for these words. */
    void look(String typed) {
        looking.typed(typed);
        show();
    }

    /** Shows other entries. */
    void filter(UnaryOperator<Filter> how) {
        looking.filter(how.apply(looking.filter()));
        show();
    }

    /** Shows all entries again. */
    void showAll() {
        looking.filter(Filter.NONE);
        look("");
    }

    /** Whether some entries may be left out now. */
    boolean narrowed() {
        return !looking.filter().equals(Filter.NONE) || !shown.get().wanted().isEmpty();
    }

    /** Remembers where the person went from. */
    void opened(UUID entry) {
        looking.at(entry);
    }

    private Contents read() {
        var journal = session.journal();
        Optional<LocalDate> appointment = Event.lastAppointment(journal.events(), session.today());
        Map<UUID, List<Entry>> elsewhere = journal.versions().stream()
                .flatMap(version -> version.entry().stream())
                .collect(Collectors.groupingBy(Entry::id));
        return new Contents(looking.search(journal), journal.bin().size(), appointment, journal.damage(), elsewhere);
    }

    private void arrived(Contents read) {
        last = Optional.empty();
        // what is shown first, so that the view finds both
        show(read);
        contents.set(Optional.of(read));
    }

    private void show() {
        contents.get().ifPresent(this::show);
    }

    private void show(Contents held) {
        var wanted = Search.Wanted.of(looking.typed());
        // a letter more is looked for among what the letters before it left
        Search<Entry> among = last.filter(before -> wanted.narrows(before.wanted))
                .map(Found::entries)
                .orElse(held.search());
        last = Optional.of(new Found(wanted, among.find(wanted)));
        List<Entry> found = last.get().entries().all();
        if (!looking.filter().equals(Filter.NONE)) {
            found = found.stream().filter(looking.filter().of(session.pack())).toList();
        }
        shown.set(new Shown(Line.of(found), found.size(), wanted));
    }
}
