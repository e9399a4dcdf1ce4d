package app.shoelace.ui.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.entry.Entry;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One check-in, and another to be laid beside it. */
public final class CompareViewModel {

    /** What there is to see. */
    sealed interface Shown {
        /** One check-in, with the lines to choose another from. */
        record Choice(CheckIn one, List<Line> others) implements Shown {}

        /** Both of them. */
        record Pair(CheckIn earlier, CheckIn later) implements Shown {}
    }

    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Starts reading these check-ins; without a second one, those to choose from. */
    public CompareViewModel(Session session, UUID one, Optional<UUID> other) {
        session.read(() -> read(session.journal().checkIns(), one, other), found -> shown.set(Optional.of(found)));
    }

    /** What there is to see, once it is read. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private static Shown read(List<CheckIn> all, UUID one, Optional<UUID> other) {
        CheckIn first = find(all, one);
        if (other.isEmpty()) {
            return new Shown.Choice(
                    first,
                    Line.of(all.reversed().stream()
                            .filter(each -> !each.id().equals(one))
                            .<Entry>map(Entry.OfCheckIn::new)
                            .toList()));
        }
        CheckIn second = find(all, other.get());
        return CheckIn.BY_DATE.compare(first, second) <= 0
                ? new Shown.Pair(first, second)
                : new Shown.Pair(second, first);
    }

    private static CheckIn find(List<CheckIn> all, UUID id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
