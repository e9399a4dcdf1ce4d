package app.shoelace.ui.summary;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The ways by which the page leaves the app, each with how it ended. */
final class PageOutputPane extends VBox {
    private final Ended ended = new Ended();
    private final Button print;

    PageOutputPane(Session session, SummaryViewModel model, Runnable printing) {
        Messages messages = session.messages();
        getStyleClass().add("leaving");
        var save = new SavePart(session, model, Sheaf.PAGE, ended);
        print = Labels.secondary(messages.text("summary.screen.print"), printing);
        getChildren()
                .addAll(
                        Labels.of(messages.text("summary.screen.readable"), "small", "soft"),
                        new Actions(
                                Labels.primary(messages.text("summary.screen.save"), save::ask),
                                print,
                                Labels.secondary(
                                        messages.text("summary.screen.copy"),
                                        () -> model.leaving()
                                                .copy(() -> ended.tell(messages.text("summary.screen.copied"))))),
                        ended);
    }

    /** What was told was about another page. */
    void changed() {
        ended.clear();
    }

    /** Where the person was when they went to print. */
    Button printButton() {
        return print;
    }
}
