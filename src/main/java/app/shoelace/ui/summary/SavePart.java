package app.shoelace.ui.summary;

import app.shoelace.summary.Saving.Outcome;
import app.shoelace.summary.render.FileFormat;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.FileChoice.Chosen;
import app.shoelace.ui.work.FileChoice.Kind;
import app.shoelace.ui.work.Session;
import java.util.List;
import javafx.scene.Node;

/** Asks where something is to go, saves it there and tells how that ended. */
final class SavePart {
    private final Session session;
    private final Messages messages;
    private final SummaryViewModel model;
    private final Sheaf what;
    private final Ended ended;

    SavePart(Session session, SummaryViewModel model, Sheaf what, Ended ended) {
        this.session = session;
        this.messages = session.messages();
        this.model = model;
        this.what = what;
        this.ended = ended;
    }

    void ask() {
        model.leaving()
                .choose(ended.getScene().getWindow(), name() + FileFormat.PDF, kinds())
                .ifPresent(this::save);
    }

    private String name() {
        return switch (what) {
            case PAGE -> messages.text("summary.screen.file", session.today());
            case FORM -> messages.text("summary.screen.file.form");
        };
    }

    private List<Kind> kinds() {
        var pdf = new Kind(messages.text("summary.screen.kind.pdf"), FileFormat.PDF.toString());
        return switch (what) {
            case PAGE ->
                List.of(
                        pdf,
                        new Kind(messages.text("summary.screen.kind.html"), FileFormat.HTML.toString()),
                        new Kind(messages.text("summary.screen.kind.text"), FileFormat.TEXT.toString()));
            case FORM -> List.of(pdf);
        };
    }

    private void save(Chosen chosen) {
        model.leaving().save(what, chosen, this::tell);
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved(var file) ->
                ended.tell(
                        switch (what) {
                            case PAGE -> outcome.told(messages);
                            case FORM -> messages.text("summary.form.saved", file);
                        });
            case Outcome.Exists(var file) ->
                ended.tell(
                        outcome.told(messages),
                        Labels.link(messages.text("summary.screen.replace"), () -> save(new Chosen(file, true))),
                        otherPlace());
            case Outcome.NoFolder _, Outcome.NotAllowed _, Outcome.DiskFull _, Outcome.DiskFails _, Outcome.Other _ ->
                ended.tell(outcome.told(messages), otherPlace());
        }
    }

    private Node otherPlace() {
        return Labels.link(messages.text("summary.screen.other-place"), this::ask);
    }
}
