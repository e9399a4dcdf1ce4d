package app.shoelace.ui.shell;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.keep.AddView;
import app.shoelace.ui.keep.AddViewModel;
import app.shoelace.ui.keep.EraseView;
import app.shoelace.ui.keep.Keeping;
import app.shoelace.ui.keep.RestoreView;
import app.shoelace.ui.keep.RestoreViewModel;
import app.shoelace.ui.seal.NoPassphraseView;
import app.shoelace.ui.seal.SealView;
import app.shoelace.ui.seal.SealViewModel;
import app.shoelace.ui.seal.SealViewModel.Task;
import app.shoelace.ui.settings.SettingsView;
import app.shoelace.ui.work.Locking;
import app.shoelace.ui.work.Session;
import app.shoelace.ui.work.Surroundings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The settings and the pages that they lead to. */
final class SettingsPages {
    private final Shell shell;
    private final Session session;
    private final Surroundings surroundings;
    private final Locking locking;
    private final Keeping keeping;
    private final Consumer<Path> added;
    private final Messages messages;

    /** @param added is called with a copy that was offered, once what is new in it was added */
    SettingsPages(
            Shell shell,
            Session session,
            Surroundings surroundings,
            Locking locking,
            Keeping keeping,
            Consumer<Path> added) {
        this.shell = shell;
        this.session = session;
        this.surroundings = surroundings;
        this.locking = locking;
        this.keeping = keeping;
        this.added = added;
        messages = session.messages();
    }

    Page settings() {
        return new SettingsView(
                session,
                surroundings,
                locking,
                new SettingsView.Ways(
                        task -> shell.go(new Screen.Seal(task)),
                        () -> shell.go(new Screen.Restore()),
                        () -> shell.go(new Screen.Add(Optional.empty())),
                        () -> shell.go(new Screen.Erase())));
    }

    Page sealing(Task task) {
        return locking.journal()
                .<Page>map(journal -> new SealView(
                        new SealViewModel(task, journal, session, surroundings.journal()),
                        messages,
                        surroundings.outlets(),
                        this::leave))
                .orElseGet(this::settings);
    }

    Page nothingToLockWith() {
        return new NoPassphraseView(messages, locking, () -> shell.go(new Screen.Seal(Task.SEAL)));
    }

    Page restore() {
        var model = new RestoreViewModel(
                surroundings.journal(),
                Optional.of(session.open()),
                session.clock(),
                messages,
                surroundings.background(),
                keeping);
        return new RestoreView(model, messages, surroundings.outlets().files(), this::leave);
    }

    Page add(Optional<Path> file) {
        var model = new AddViewModel(session, () -> file.ifPresent(added));
        var page = new AddView(model, messages, surroundings.outlets().files(), this::leave);
        file.ifPresent(model::choose);
        return page;
    }

    Page erase() {
        return new EraseView(surroundings.journal(), messages, keeping, this::leave);
    }

    private void leave() {
        shell.go(new Screen.Settings());
    }
}
