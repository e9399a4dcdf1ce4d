package app.shoelace.ui.settings;

import app.shoelace.journal.JournalFile;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.FilePath;
import app.shoelace.ui.control.Words;
import app.shoelace.ui.work.Surroundings;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Where the journal lies, who can read it, and which copies there are. */
final class PlaceCard extends VBox {
    private final Messages messages;
    private final Label copies = Words.of("", "small", "soft");

    PlaceCard(Surroundings surroundings, Consumer<Throwable> troubled) {
        messages = surroundings.messages();
        getStyleClass().addAll("card", "place-card");
        getChildren()
                .addAll(
                        Words.of(messages.text("settings.place"), "card-title"),
                        Words.of(messages.text("settings.place.what")),
                        new FilePath(surroundings.journal(), messages),
                        Words.of(messages.text("settings.backups"), "section"),
                        copies);
        surroundings.background().run(() -> JournalFile.backupDays(surroundings.journal()), this::show, troubled);
    }

    private void show(List<LocalDate> days) {
        copies.setText(
                days.isEmpty()
                        ? messages.text("settings.backups.none")
                        : messages.text(
                                "settings.backups.days",
                                days.stream()
                                        .map(messages::shortDate)
                                        .collect(Collectors.joining(messages.text("settings.backups.between")))));
    }
}
