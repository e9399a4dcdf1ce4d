package app.shoelace.ui.write;

import app.shoelace.checkin.Item;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The person's own items: what is asked, and what is not asked any more. */
public final class ItemsViewModel {
    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<List<Item>>> items = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Item>> stopped = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ItemsViewModel(Session session) {
        this.session = session;
        refresh();
    }

    /** All of them by the day from which they are asked, once they are read. */
    ReadOnlyObjectProperty<Optional<List<Item>>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    /** The one that was stopped last, as it was before; it can be asked again. */
    ReadOnlyObjectProperty<Optional<Item>> stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** Whether one more can be asked. */
    boolean room() {
        return items.get().map(all -> Item.asked(all).size() < Item.MOST).orElse(false);
    }

    void add(Item.Kind kind, String words) {
        stopped.set(Optional.empty());
        save(new Item(session.ids().get(), session.today(), kind, words, Optional.empty()));
    }

    /** The item is not asked any more; what was answered stays. */
    void stop(Item item) {
        stopped.set(Optional.of(item));
        save(item.retiredOn(session.today()));
    }

    /** The same words are asked again, as the same item. */
    void askAgain(Item item) {
        stopped.set(Optional.empty());
        save(new Item(item.id(), item.date(), item.kind(), item.words(), Optional.empty()));
    }

    private void save(Item item) {
        session.saver().save(item.id(), () -> session.journal().keep(item), this::refresh);
    }

    private void refresh() {
        session.read(() -> session.journal().items(), all -> items.set(Optional.of(all)));
    }
}
