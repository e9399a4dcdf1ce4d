package app.shoelace.ui.settings;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.FilePath;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Surroundings;
import javafx.scene.layout.VBox;

/** Where the journal lies. */
final class PlaceCard extends VBox {

    PlaceCard(Surroundings surroundings) {
        Messages messages = surroundings.messages();
        getStyleClass().addAll("card", "place-card");
        getChildren()
                .addAll(
                        Labels.of(messages.text("settings.place"), "card-title"),
                        Labels.of(messages.text("settings.place.what")),
                        new FilePath(surroundings.journal(), messages));
    }
}
