package app.shoelace.ui.reading;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Topic;
import app.shoelace.checkin.Verdict;
import app.shoelace.journal.entry.Entry;
import app.shoelace.pack.RuleId;
import app.shoelace.practice.SinceLast;
import app.shoelace.rules.Facts;
import app.shoelace.rules.Reading;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What one check-in of the journal shows, and what the person says to it. */
public final class ReadingViewModel {

    /**
     * A reading with the number of check-ins up to it.
     *
     * @param checkIns how many there are with the one at hand
     * @param versions what other copies of the journal said in its place
     */
    public record Shown(Reading reading, int checkIns, List<CheckIn> versions) {
        public Shown {
            versions = List.copyOf(versions);
        }
    }

    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CheckIn> now = Optional.empty();
    private boolean changed;

    /**
     * Starts reading that check-in.
     *
     * @param id of a check-in that the journal holds
     */
    public ReadingViewModel(Session session, UUID id) {
        this.session = session;
        session.read(() -> read(id), this::arrived);
    }

    /** What is shown, once it is read. */
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What the person said, with what they said to the reading since. */
    public Answers said() {
        return now.map(CheckIn::said).orElse(Answers.NOTHING);
    }

    /** Whether the person said something to the reading since it was opened. */
    public boolean changed() {
        return changed;
    }

    /** The verdict on an insight; empty takes it back. */
    public void verdict(RuleId rule, Optional<Verdict> fit) {
        change(said -> fit.map(given -> said.withVerdict(rule, given)).orElseGet(() -> said.withoutVerdict(rule)));
    }

    /** Whether the person knows an insight and does not want to see it again for now. */
    public void known(RuleId rule, boolean away) {
        change(said -> said.withKnown(rule, away));
    }

    public void bring(Topic topic, boolean flagged) {
        change(said -> said.withBring(topic, flagged));
    }

    public void closing(String note) {
        change(said -> said.withClosing(note));
    }

    private Shown read(UUID id) {
        List<CheckIn> all = session.journal().checkIns();
        CheckIn checkIn =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        int asks = SinceLast.asks(checkIn, all, session.journal().asks());
        Facts facts = Facts.of(checkIn, all, asks);
        List<CheckIn> versions = session.journal().versions(id).stream()
                .flatMap(version -> version.entry().stream())
                .flatMap(entry -> entry instanceof Entry.OfCheckIn(var there) ? Stream.of(there) : Stream.empty())
                .toList();
        return new Shown(session.engine().read(facts), facts.earlier().size() + 1, versions);
    }

    private void arrived(Shown read) {
        now = Optional.of(read.reading().checkIn());
        shown.set(Optional.of(read));
    }

    private void change(UnaryOperator<Answers> how) {
        changed = true;
        now = now.map(before -> with(before, how.apply(before.said())));
        now.ifPresent(changed ->
                session.saver().save(changed.id(), () -> session.journal().keep(changed), () -> {}));
    }

    private static CheckIn with(CheckIn before, Answers said) {
        return before.saying(said);
    }
}
