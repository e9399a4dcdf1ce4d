package app.shoelace.ui.shell;

import app.shoelace.journal.Replaced;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Notices;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.control.Words;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The settings and the pages that they lead to. */
final class SettingsPages {
    private static final String SEEN = "conflicts-seen";

    private final Shell shell;
    private final Session session;
    private final Surroundings surroundings;
    private final Locking locking;
    private final Keeping keeping;
    private final Messages messages;

    SettingsPages(Shell shell, Session session, Surroundings surroundings, Locking locking, Keeping keeping) {
        this.shell = shell;
        this.session = session;
        this.surroundings = surroundings;
        this.locking = locking;
        this.keeping = keeping;
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
                Optional.of(session.journal()),
                session.clock(),
                messages,
                surroundings.background(),
                keeping);
        return new RestoreView(model, messages, surroundings.outlets().files(), this::leave);
    }

    Page add(Optional<Path> file) {
        var model = new AddViewModel(session, () -> file.ifPresent(this::seen));
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

    /** Looks for copies that a synced folder made, and offers the first that was not answered yet. */
    void lookForConflicts(Notices notices) {
        if (locking.journal().isPresent()) {
            session.background().run(this::unseen, found -> found.ifPresent(file -> offer(file, notices)), _ -> {
                // a folder that cannot be listed is told where the journal is opened and written
            });
        }
    }

    private Optional<Path> unseen() throws IOException {
        List<String> seen = session.journal().setting(SEEN).map(String::lines).stream()
                .flatMap(lines -> lines)
                .toList();
        for (Path file : Replaced.conflicts(surroundings.journal())) {
            if (!seen.contains(mark(file))) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    // another copy of the same name is another copy
    private static String mark(Path file) throws IOException {
        return file.getFileName() + " " + Files.size(file) + " "
                + Files.getLastModifiedTime(file).toMillis();
    }

    private void offer(Path file, Notices notices) {
        notices.add(
                messages.text("keep.conflict", file.getFileName()),
                away -> List.of(
                        Words.link(messages.text("keep.conflict.look"), () -> {
                            away.run();
                            shell.go(new Screen.Add(Optional.of(file)));
                        }),
                        Words.link(messages.text("seal.leave"), () -> {
                            away.run();
                            seen(file);
                        })));
    }

    private void seen(Path file) {
        session.saver()
                .save(
                        List.of(SEEN, file),
                        () -> {
                            String before = session.journal()
                                    .setting(SEEN)
                                    .map(lines -> lines + "\n")
                                    .orElse("");
                            session.journal().keepSetting(SEEN, before + mark(file));
                        },
                        () -> {});
    }
}
