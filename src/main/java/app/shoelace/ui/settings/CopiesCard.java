package app.shoelace.ui.settings;

import app.shoelace.journal.JournalFile;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.FilePath;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.FileChoice.Kind;
import app.shoelace.ui.work.Session;
import app.shoelace.ui.work.Surroundings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Which backups there are, and the ways to one more, to one elsewhere, and back to one. */
final class CopiesCard extends VBox {
    private final Session session;
    private final Surroundings surroundings;
    private final Messages messages;
    private final Label days = Labels.of("", "soft");
    private final Label told = Labels.told();

    /** @param restore leads to where one is put back */
    CopiesCard(Session session, Surroundings surroundings, Runnable restore) {
        this.session = session;
        this.surroundings = surroundings;
        messages = surroundings.messages();
        getStyleClass().addAll("card", "keep-card");
        getChildren()
                .addAll(
                        Labels.of(messages.text("settings.backups"), "card-title"),
                        days,
                        new Actions(
                                Labels.secondary(messages.text("settings.backups.now"), this::backUp),
                                Labels.secondary(messages.text("settings.backups.elsewhere"), this::elsewhere),
                                Labels.secondary(messages.text("settings.backups.restore"), restore)),
                        told);
        list();
    }

    private void list() {
        Path journal = surroundings.journal();
        surroundings.background().run(() -> JournalFile.backupDays(journal), this::show, session.troubled());
    }

    private void show(List<LocalDate> found) {
        days.setText(
                found.isEmpty()
                        ? messages.text("settings.backups.none")
                        : messages.text(
                                "settings.backups.days",
                                found.stream()
                                        .map(messages::shortDate)
                                        .collect(Collectors.joining(messages.text("settings.backups.between")))));
    }

    private void backUp() {
        make(() -> session.journal().backUp());
    }

    private void elsewhere() {
        var kinds = List.of(new Kind(messages.text("keep.kind.journal"), ".db"));
        String name = messages.text("keep.copy.name", session.today()) + ".db";
        surroundings
                .outlets()
                .files()
                .forSaving(getScene().getWindow(), name, kinds)
                .ifPresent(chosen -> make(() -> {
                    session.journal().backUpTo(chosen.file());
                    return chosen.file();
                }));
    }

    private void make(Callable<Path> way) {
        told.setText(messages.text("keep.working"));
        session.saver()
                .whenAtRest(() -> surroundings.background().run(way, this::made, thrown -> {
                    told.setText("");
                    session.troubled().accept(thrown);
                }));
    }

    private void made(Path copy) {
        told.setText(messages.text("cli.backup.done", FilePath.breakable(copy)));
        list();
    }
}
