package app.shoelace.ui.reading;

import app.shoelace.checkin.CheckIn;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import javafx.scene.layout.VBox;

/** What another copy of the journal said in the place of a check-in, beside what is here; only where the two differ. */
final class VersionCard extends VBox {
    VersionCard(Session session, CheckIn here, CheckIn there) {
        Messages messages = session.messages();
        getStyleClass().addAll("card", "answers");
        getChildren()
                .addAll(
                        Labels.of(messages.text("reading.version"), "section"),
                        Labels.of(messages.text("reading.version.what"), "small", "soft"));
        int before = getChildren().size();
        var sides = new Sides(
                session,
                messages.text("reading.version.there"),
                there.said(),
                messages.text("reading.version.here"),
                here.said());
        if (!there.date().equals(here.date())) {
            getChildren()
                    .add(sides.words(
                            messages.text("reading.version.day"),
                            messages.longDate(there.date()),
                            messages.longDate(here.date())));
        }
        getChildren().addAll(sides.differing());
        if (!there.said().closing().equals(here.said().closing())) {
            getChildren()
                    .add(sides.own(
                            messages.text("reading.closing"),
                            there.said().closing(),
                            here.said().closing()));
        }
        if (getChildren().size() == before) {
            getChildren().add(Labels.of(messages.text("reading.version.same")));
        }
    }
}
