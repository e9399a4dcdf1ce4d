package app.shoelace.ui.summary;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The ten questions on paper, and the way back from there. */
final class FormCard extends VBox {
    private final Button print;

    FormCard(Session session, SummaryViewModel model, Runnable printing, Runnable fromPaper) {
        Messages messages = session.messages();
        getStyleClass().addAll("card", "form-card");
        var ended = new Ended();
        var save = new SavePart(session, model, Sheaf.FORM, ended);
        print = Labels.secondary(messages.text("summary.form.print"), printing);
        getChildren()
                .addAll(
                        Labels.of(messages.text("summary.form.card"), "card-title"),
                        Labels.of(messages.text("summary.form.what"), "soft"),
                        new Actions(Labels.secondary(messages.text("summary.form.save"), save::ask), print),
                        new Actions(Labels.link(messages.text("summary.form.enter"), fromPaper)),
                        ended);
    }

    Button printButton() {
        return print;
    }
}
