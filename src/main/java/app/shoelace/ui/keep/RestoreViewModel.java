package app.shoelace.ui.keep;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.Journal;
import app.shoelace.journal.copies.Copy;
import app.shoelace.journal.copies.Rescued;
import app.shoelace.journal.copies.Restore;
import app.shoelace.journal.read.Preview;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Trouble;
import app.shoelace.text.Messages;
import app.shoelace.transfer.PreviewWords;
import app.shoelace.ui.work.Background;
import app.shoelace.ui.work.ErrorMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Which copy is to take the journal's place, and what it holds. */
public final class RestoreViewModel {
    /** How far it has come. */
    public sealed interface State {
        /** Nothing is chosen yet. */
        record Choosing() implements State {}

        /** What is chosen is being read, or put in the place. */
        record Working() implements State {}

        /**
         * It is sealed.
         *
         * @param why what was wrong with what was given; empty where nothing was
         */
        record Asking(String why) implements State {}

        /** What it holds, in words. */
        record Found(List<String> words) implements State {}

        /** It cannot take the place. */
        record Refused(ErrorMessage mishap) implements State {}
    }

    private final Path journal;
    private final Clock clock;
    private final Messages messages;
    private final Background background;
    private final Keeping keeping;
    private final ReadOnlyStringWrapper now = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Source>> sources = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Choosing());
    private Optional<Source> chosen = Optional.empty();
    private Secret given = Secret.NONE;

    /**
     * Nothing chosen yet.
     *
     * @param open gives the journal, once it is read; where it does not open, what is left of it can be chosen too
     */
    public RestoreViewModel(
            Path journal,
            Optional<Supplier<Journal>> open,
            Clock clock,
            Messages messages,
            Background background,
            Keeping keeping) {
        this.journal = journal;
        this.clock = clock;
        this.messages = messages;
        this.background = background;
        this.keeping = keeping;
        background.run(
                () -> new Beginning(open.map(Supplier::get).map(this::held).orElse(""), sources(open.isEmpty())),
                begun -> {
                    now.set(begun.now);
                    sources.set(begun.sources);
                },
                this::refuse);
    }

    private record Beginning(String now, List<Source> sources) {}

    private List<Source> sources(boolean broken) throws IOException {
        var all = new ArrayList<Source>();
        if (broken) {
            all.add(new Source.Rest());
        }
        Copy.of(journal).forEach(copy -> all.add(new Source.Beside(copy)));
        return List.copyOf(all);
    }

    private String held(Journal open) {
        List<LocalDate> days = open.checkIns().stream().map(CheckIn::date).toList();
        var counts = Map.of(
                "check-in", days.size(),
                "ask", open.asks().size(),
                "offer", open.offers().size(),
                "event", open.events().size(),
                "note", open.notes().size(),
                "item", open.items().size(),
                "origin", open.origins().size());
        var held = new Preview(
                journal,
                counts,
                0,
                open.damage().size(),
                days.isEmpty() ? List.of() : List.of(days.getFirst(), days.getLast()));
        return PreviewWords.of(held, messages);
    }

    /** What the journal holds now, in words; empty where it does not open. */
    public ReadOnlyStringProperty nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** What can be chosen. */
    public ReadOnlyObjectProperty<List<Source>> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The one that was chosen last. */
    public Optional<Source> chosen() {
        return chosen;
    }

    /** Takes this one, and looks into it. */
    public void choose(Source source) {
        if (state.get() instanceof State.Working) {
            return;
        }
        forget();
        chosen = Optional.of(source);
        look();
    }

    /** Opens what is chosen with this. */
    public void open(Secret secret) {
        forget();
        given = secret;
        look();
    }

    private void look() {
        chosen.ifPresent(source -> {
            state.set(new State.Working());
            background.run(() -> words(source), words -> state.set(new State.Found(words)), this::refuse);
        });
    }

    private List<String> words(Source source) throws CannotOpen {
        return switch (source) {
            case Source.Beside(var copy) -> words(Restore.look(copy.file(), clock, given));
            case Source.Elsewhere(var file) -> words(Restore.look(file, clock, given));
            case Source.Rest() -> {
                Rescued found = Restore.rescue(journal, clock, given);
                var words = new ArrayList<String>();
                words.add(messages.text("restore.rescued", found.read(), found.added()));
                words.addAll(words(found.whole()));
                yield words;
            }
        };
    }

    private List<String> words(Preview preview) {
        return List.of(messages.text("keep.restore.holds", PreviewWords.of(preview, messages)));
    }

    private void refuse(Throwable thrown) {
        forget();
        state.set(
                switch (thrown instanceof CannotOpen e ? e.trouble() : null) {
                    case Trouble.Sealed _ -> new State.Asking("");
                    case Trouble.WrongKey(var _, boolean slip) ->
                        new State.Asking(messages.text(slip ? "unlock.slip" : "keep.sealed.wrong"));
                    case null, default -> new State.Refused(ErrorMessage.of(thrown, messages));
                });
    }

    /** Puts what was found in the place. */
    public void restore() {
        if (state.get() instanceof State.Found) {
            chosen.ifPresent(source -> {
                state.set(new State.Working());
                Secret handed = given;
                given = Secret.NONE;
                keeping.restore(source, handed);
            });
        }
    }

    private void forget() {
        given.close();
        given = Secret.NONE;
    }

    /** Forgets what was typed. */
    public void close() {
        if (!(state.get() instanceof State.Working)) {
            forget();
        }
    }
}
