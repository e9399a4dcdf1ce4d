package app.shoelace.ui.patterns;

import app.shoelace.ui.work.Session;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All check-ins over time, how far back the person looks, and in which form. */
public final class PatternsViewModel {
    private final ReadOnlyObjectWrapper<Optional<Over>> over = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(Span.MONTHS);
    private final ReadOnlyBooleanWrapper table = new ReadOnlyBooleanWrapper(false);

    /** Starts reading the journal. */
    public PatternsViewModel(Session session) {
        var named = new Over.Named(
                session.messages().text("patterns.new-questions"),
                session.messages().text("mark.kind.appointment"));
        session.read(
                () -> Over.of(
                        session.pack(),
                        session.journal().checkIns(),
                        session.journal().events(),
                        named,
                        session.today()),
                found -> over.set(Optional.of(found)));
    }

    ReadOnlyObjectProperty<Optional<Over>> overProperty() {
        return over.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /** Whether the numbers are shown as a table. */
    ReadOnlyBooleanProperty tableProperty() {
        return table.getReadOnlyProperty();
    }

    void look(Span back) {
        span.set(back);
    }

    void asTable(boolean asTable) {
        table.set(asTable);
    }
}
