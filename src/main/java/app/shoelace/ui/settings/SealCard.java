package app.shoelace.ui.settings;

import app.shoelace.journal.Sealable;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Fold;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.seal.SealViewModel.Task;
import app.shoelace.ui.work.Background;
import app.shoelace.ui.work.Locking;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** Whether a passphrase is needed, and the ways to change that. */
final class SealCard extends VBox {
    private final Messages messages;
    private final Background background;
    private final Consumer<Throwable> troubled;
    private final VBox behind = new VBox();

    SealCard(
            Messages messages,
            Background background,
            Locking locking,
            Sealable journal,
            Consumer<Task> go,
            Consumer<Throwable> troubled) {
        this.messages = messages;
        this.background = background;
        this.troubled = troubled;
        getStyleClass().addAll("card", "seal-card");
        behind.getStyleClass().add("parts");
        getChildren().add(Labels.of(messages.text("settings.seal"), "card-title"));
        if (journal.sealed()) {
            getChildren()
                    .addAll(
                            Labels.of(messages.text("settings.seal.sealed")),
                            new Actions(
                                    Labels.secondary(messages.text("lock.now"), locking.lock()),
                                    Labels.secondary(
                                            messages.text("settings.seal.passphrase"),
                                            () -> go.accept(Task.PASSPHRASE)),
                                    Labels.secondary(messages.text("settings.seal.code"), () -> go.accept(Task.CODE)),
                                    Labels.secondary(
                                            messages.text("settings.seal.unseal"), () -> go.accept(Task.UNSEAL))));
        } else {
            getChildren()
                    .addAll(
                            Labels.of(messages.text("settings.place.open")),
                            new Actions(Labels.secondary(messages.text("seal.set"), () -> go.accept(Task.SEAL))));
        }
        getChildren().add(behind);
        count(journal);
    }

    private void count(Sealable journal) {
        background.run(journal::copiesBehind, number -> tell(journal, number), troubled);
    }

    private void tell(Sealable journal, int number) {
        behind.getChildren().clear();
        behind.setManaged(number > 0);
        if (number > 0) {
            behind.getChildren()
                    .addAll(
                            Labels.of(messages.count(number, "settings.seal.behind.one", "settings.seal.behind.many")),
                            new Actions(Labels.secondary(
                                    messages.text("settings.seal.behind.follow"),
                                    () -> bring(journal, OldBackups.FOLLOW))),
                            // a copy that is gone is gone: that takes a second press
                            Fold.asking(
                                    messages.text("settings.seal.behind.go"),
                                    messages.text("settings.seal.behind.sure"),
                                    messages.text("settings.seal.behind.yes"),
                                    () -> bring(journal, OldBackups.GO)));
        }
    }

    private void bring(Sealable journal, OldBackups copies) {
        background.run(
                () -> {
                    journal.bring(copies);
                    return journal;
                },
                this::count,
                troubled);
    }
}
