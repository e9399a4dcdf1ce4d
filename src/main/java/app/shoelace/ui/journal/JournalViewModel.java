package app.shoelace.ui.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Tally;
import app.shoelace.journal.Damage;
import app.shoelace.pack.Pack;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All check-ins of the journal, the newest first. */
public final class JournalViewModel {

    /**
     * One check-in in the list.
     *
     * @param answered how many signs were rated, of {@code signs}
     * @param often how many came up often or more
     * @param late whether it was entered after its day
     */
    public record Row(UUID id, LocalDate date, int answered, int signs, int often, boolean late) {
        static Row of(CheckIn checkIn, Pack pack) {
            Tally tally = Tally.of(pack.signs(), checkIn.said());
            return new Row(
                    checkIn.id(), checkIn.date(), tally.answered(), pack.signs().size(), tally.often(), checkIn.late());
        }
    }

    /** What the journal holds. */
    public record Contents(List<Row> rows, List<Damage> damage) {
        public Contents {
            rows = List.copyOf(rows);
            damage = List.copyOf(damage);
        }
    }

    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<Contents>> contents = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Starts reading the journal. */
    public JournalViewModel(Session session) {
        this.session = session;
        session.background().run(this::read, found -> contents.set(Optional.of(found)), session.troubled());
    }

    /** What is listed, once it is read. */
    public ReadOnlyObjectProperty<Optional<Contents>> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    private Contents read() {
        List<Row> rows = session.journal().checkIns().reversed().stream()
                .map(checkIn -> Row.of(checkIn, session.pack()))
                .toList();
        return new Contents(rows, session.journal().damage());
    }
}
