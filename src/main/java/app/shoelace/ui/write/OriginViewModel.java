package app.shoelace.ui.write;

import app.shoelace.checkin.OriginNote;
import app.shoelace.checkin.OriginPages;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.TickId;
import app.shoelace.ui.work.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The page of one origin. What was said last is there to go on from; a change on another day leaves what was said before
 * readable, and everything typed is on its way to the disk at once.
 */
public final class OriginViewModel {

    /**
     * The page as it is on screen.
     *
     * @param now what it says now
     * @param earlier what it said on earlier days, the latest first
     */
    record Shown(OriginNote now, List<OriginNote> earlier) {}

    private final Session session;
    private final OriginId origin;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    // the record that a change is written to; none before the first change of a day
    private Optional<UUID> writing = Optional.empty();
    private boolean changed;

    public OriginViewModel(Session session, OriginId origin) {
        this.session = session;
        this.origin = origin;
        session.read(
                () -> {
                    List<OriginNote> written = session.journal().origins();
                    List<OriginNote> all = OriginPages.of(session.journal().checkIns(), written)
                            .of(origin);
                    return new Read(all, written.stream().map(OriginNote::id).toList());
                },
                this::arrived);
    }

    private record Read(List<OriginNote> all, List<UUID> records) {}

    private void arrived(Read read) {
        if (read.all.isEmpty()) {
            shown.set(
                    Optional.of(new Shown(OriginNote.blank(session.ids().get(), session.today(), origin), List.of())));
            return;
        }
        OriginNote last = read.all.getLast();
        if (last.date().equals(session.today()) && read.records.contains(last.id())) {
            writing = Optional.of(last.id());
        }
        shown.set(Optional.of(
                new Shown(last, read.all.subList(0, read.all.size() - 1).reversed())));
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether something was changed here. */
    boolean changed() {
        return changed;
    }

    void feel(HowTrue felt) {
        change(note -> with(note, felt, note.ticks(), note.opening(), note.followUp(), note.bring()));
    }

    void tick(TickId tick, boolean set) {
        change(note -> {
            Set<TickId> ticks = new LinkedHashSet<>(note.ticks());
            if (set) {
                ticks.add(tick);
            } else {
                ticks.remove(tick);
            }
            return with(note, note.felt(), ticks, note.opening(), note.followUp(), note.bring());
        });
    }

    void opening(String text) {
        change(note -> with(note, note.felt(), note.ticks(), text, note.followUp(), note.bring()));
    }

    void followUp(String text) {
        change(note -> with(note, note.felt(), note.ticks(), note.opening(), text, note.bring()));
    }

    void bring(boolean flagged) {
        change(note -> with(note, note.felt(), note.ticks(), note.opening(), note.followUp(), flagged));
    }

    private static OriginNote with(
            OriginNote note, HowTrue felt, Set<TickId> ticks, String opening, String followUp, boolean bring) {
        return new OriginNote(note.id(), note.date(), note.origin(), felt, ticks, opening, followUp, bring);
    }

    private void change(UnaryOperator<OriginNote> how) {
        shown.get().ifPresent(page -> {
            OriginNote said = how.apply(page.now);
            if (said.equals(page.now)) {
                return;
            }
            changed = true;
            Shown next;
            // past midnight it is another day, with a version of its own
            if (writing.isPresent() && page.now.date().equals(session.today())) {
                next = new Shown(said, page.earlier);
            } else {
                OriginNote today = new OriginNote(
                        session.ids().get(),
                        session.today(),
                        origin,
                        said.felt(),
                        said.ticks(),
                        said.opening(),
                        said.followUp(),
                        said.bring());
                writing = Optional.of(today.id());
                var earlier = new ArrayList<>(page.earlier);
                if (!page.now.isBlank()) {
                    earlier.addFirst(page.now);
                }
                next = new Shown(today, List.copyOf(earlier));
            }
            shown.set(Optional.of(next));
            session.saver().save(next.now.id(), () -> session.journal().keep(next.now), () -> {});
        });
    }
}
