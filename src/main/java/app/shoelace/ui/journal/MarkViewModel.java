package app.shoelace.ui.journal;

import app.shoelace.checkin.Event;
import app.shoelace.checkin.Event.Kind;
import app.shoelace.ui.work.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A mark in time: a new one, or one to be changed. */
public final class MarkViewModel {
    private static final String SO_FAR = "mark-so-far";
    // stands in no text that a person types
    private static final String BETWEEN = "\u001f";
    private static final String NEW = "new";

    /**
     * A mark that is not kept yet.
     *
     * @param day as it was typed
     */
    record Begun(String day, Kind kind, String name) {}

    private final Session session;
    private final String which;
    private String soFar = "";
    private final UUID id;
    private final ReadOnlyObjectWrapper<Optional<Event>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Begun>> begun = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Takes up the mark of that id, or a new one.
     *
     * @param changed the id of the one to be changed
     */
    public MarkViewModel(Session session, Optional<UUID> changed) {
        this.session = session;
        this.id = changed.orElseGet(session.ids());
        this.which = changed.map(UUID::toString).orElse(NEW);
        session.read(() -> session.journal().setting(SO_FAR), written -> written.ifPresent(this::takeUp));
        if (changed.isPresent()) {
            session.read(
                    () -> session.journal().events().stream()
                            .filter(event -> event.id().equals(id))
                            .findFirst(),
                    found::set);
        }
    }

    /** The one to be changed, once it is read. */
    ReadOnlyObjectProperty<Optional<Event>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What was typed here before and not kept, once it is read. */
    ReadOnlyObjectProperty<Optional<Begun>> begunProperty() {
        return begun.getReadOnlyProperty();
    }

    private void takeUp(String written) {
        soFar = soFar.isEmpty() ? written : soFar;
        List<String> parts = Arrays.asList(written.split(BETWEEN, -1));
        if (parts.size() == 4 && parts.getFirst().equals(which)) {
            Stream.of(Kind.values())
                    .filter(kind -> kind.name().equals(parts.get(2)))
                    .findFirst()
                    .ifPresent(kind -> begun.set(Optional.of(new Begun(parts.get(1), kind, parts.getLast()))));
        }
    }

    /** What was typed is kept at once, half said as it may be. */
    void say(Begun now) {
        remember(String.join(
                BETWEEN, List.of(which, now.day(), now.kind().name(), now.name().replace(BETWEEN, " "))));
    }

    /** Forgets what was typed. */
    void forget() {
        remember("");
    }

    private void remember(String written) {
        if (written.equals(soFar)) {
            return;
        }
        soFar = written;
        session.saver().save(SO_FAR, () -> session.journal().keepSetting(SO_FAR, written), () -> {});
    }

    UUID id() {
        return id;
    }

    /**
     * Keeps it.
     *
     * @param then is called once it is on disk
     */
    void keep(Event event, Runnable then) {
        session.saver()
                .save(
                        id,
                        () -> {
                            session.journal().keep(event);
                            session.journal().keepSetting(SO_FAR, "");
                        },
                        then);
    }
}
