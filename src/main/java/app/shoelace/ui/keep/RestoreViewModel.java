package app.shoelace.ui.keep;

import app.shoelace.journal.CannotOpen;
import app.shoelace.journal.Copy;
import app.shoelace.journal.Preview;
import app.shoelace.journal.Rescued;
import app.shoelace.journal.Restore;
import app.shoelace.journal.Secret;
import app.shoelace.journal.Trouble;
import app.shoelace.text.Messages;
import app.shoelace.transfer.PreviewWords;
import app.shoelace.ui.work.Background;
import app.shoelace.ui.work.Mishap;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

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
        record Refused(Mishap mishap) implements State {}
    }

    private final Path journal;
    private final Clock clock;
    private final Messages messages;
    private final Background background;
    private final Keeping keeping;
    private final ReadOnlyObjectWrapper<List<Source>> sources = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Choosing());
    private Optional<Source> chosen = Optional.empty();
    private Secret given = Secret.NONE;

    /**
     * Nothing chosen yet.
     *
     * @param broken whether the journal does not open: then what is left of it can be chosen too
     */
    public RestoreViewModel(
            Path journal, boolean broken, Clock clock, Messages messages, Background background, Keeping keeping) {
        this.journal = journal;
        this.clock = clock;
        this.messages = messages;
        this.background = background;
        this.keeping = keeping;
        background.run(() -> Copy.of(journal), copies -> list(broken, copies), this::refuse);
    }

    private void list(boolean broken, List<Copy> copies) {
        var all = new ArrayList<Source>();
        if (broken) {
            all.add(new Source.Rest());
        }
        copies.forEach(copy -> all.add(new Source.Beside(copy)));
        sources.set(List.copyOf(all));
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
                        new State.Asking(messages.text(slip ? "unlock.slip" : "unlock.wrong"));
                    case null, default -> new State.Refused(Mishap.of(thrown, messages));
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
