package app.shoelace.ui.reading;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.FirstVersion;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import javafx.scene.layout.VBox;

/** What a check-in said at first, beside what it says now; only where the two differ. */
final class FirstCard extends VBox {
    FirstCard(Session session, CheckIn checkIn, FirstVersion first) {
        Messages messages = session.messages();
        getStyleClass().addAll("card", "answers");
        getChildren()
                .addAll(
                        Labels.of(messages.text("reading.first"), "section"),
                        Labels.of(
                                messages.text("reading.first.what", messages.longDate(first.changed())),
                                "small",
                                "soft"));
        var sides = new Sides(
                session,
                messages.text("reading.first.then"),
                first.said(),
                messages.text("reading.first.now"),
                checkIn.said());
        getChildren().addAll(sides.differing());
    }
}
