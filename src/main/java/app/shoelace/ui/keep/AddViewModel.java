package app.shoelace.ui.keep;

import app.shoelace.journal.read.Added;
import app.shoelace.journal.read.Records;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Trouble;
import app.shoelace.text.Messages;
import app.shoelace.transfer.AddedWords;
import app.shoelace.transfer.Incoming;
import app.shoelace.ui.work.ErrorMessage;
import app.shoelace.ui.work.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Adding what is new in another file: what it would add first, then, if the person wants it, the adding. */
public final class AddViewModel {
    /** How far it has come. */
    public sealed interface State {
        /** No file is chosen yet. */
        record Choosing() implements State {}

        /** The file is being read, or added. */
        record Working() implements State {}

        /**
         * It is sealed by something else than the journal.
         *
         * @param why what was wrong with what was given; empty where nothing was
         */
        record Asking(String why) implements State {}

        /** What it would add; nothing is added yet. */
        record Counted(List<String> words, boolean changes) implements State {}

        /** It was added; then how one could go back. */
        record Done(List<String> words, String then) implements State {}

        /** It cannot be added; the journal is as it was. */
        record Refused(ErrorMessage mishap) implements State {}
    }

    private record Look(Records records, Added added) {}

    private final Session session;
    private final Messages messages;
    private final Runnable added;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Choosing());
    private Optional<Path> file = Optional.empty();
    private Optional<Records> records = Optional.empty();

    /** @param added is called once something was added */
    public AddViewModel(Session session, Runnable added) {
        this.session = session;
        this.messages = session.messages();
        this.added = added;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The file that was chosen last. */
    public Optional<Path> file() {
        return file;
    }

    /** Takes this file and counts. */
    public void choose(Path chosen) {
        if (!(state.get() instanceof State.Working)) {
            file = Optional.of(chosen);
            open(Secret.NONE);
        }
    }

    /** Counts what is in the file, opened with this, which is wiped. */
    public void open(Secret given) {
        file.ifPresent(chosen -> {
            records = Optional.empty();
            state.set(new State.Working());
            session.background()
                    .run(
                            () -> {
                                try (given) {
                                    return look(chosen, given);
                                }
                            },
                            this::counted,
                            this::refuse);
        });
    }

    // a fault is told by where it is in the file
    private static final class Faulty extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient ErrorMessage mishap;

        Faulty(ErrorMessage mishap) {
            super(mishap.told());
            this.mishap = mishap;
        }
    }

    private Look look(Path chosen, Secret given) throws Exception {
        return switch (Incoming.read(chosen, session.journal(), given)) {
            case Incoming.Result.Found(var found) ->
                new Look(found, session.journal().lookAt(found));
            case Incoming.Result.NoFile() ->
                throw new Faulty(new ErrorMessage(messages.text("answers.unreadable", chosen), ""));
            case Incoming.Result.TooLarge() ->
                throw new Faulty(new ErrorMessage(messages.text("trouble.too-large", chosen), ""));
            case Incoming.Result.Faulty faulty ->
                throw new Faulty(new ErrorMessage(messages.text("keep.add.refused", chosen), faulty.told(messages)));
        };
    }

    private void counted(Look look) {
        records = Optional.of(look.records());
        state.set(new State.Counted(
                AddedWords.of(look.added(), messages), look.added().changes()));
    }

    private void refuse(Throwable thrown) {
        state.set(
                switch (thrown) {
                    case Faulty faulty -> new State.Refused(faulty.mishap);
                    case CannotOpen e when e.trouble() instanceof Trouble.Sealed -> new State.Asking("");
                    case CannotOpen e
                    when e.trouble() instanceof Trouble.WrongKey(var _, boolean slip) ->
                        new State.Asking(messages.text(slip ? "unlock.slip" : "keep.sealed.wrong"));
                    default -> new State.Refused(ErrorMessage.of(thrown, messages));
                });
    }

    /** Adds what was counted. */
    public void add() {
        if (state.get() instanceof State.Counted) {
            records.ifPresent(found -> {
                state.set(new State.Working());
                // what is on its way to the disk gets there first
                session.saver()
                        .whenAtRest(() ->
                                session.background().run(() -> session.journal().add(found), this::done, this::refuse));
            });
        }
    }

    private void done(Added done) {
        records = Optional.empty();
        state.set(new State.Done(AddedWords.of(done, messages), AddedWords.done(done, messages)));
        added.run();
    }
}
