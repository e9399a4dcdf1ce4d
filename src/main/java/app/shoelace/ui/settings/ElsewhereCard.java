package app.shoelace.ui.settings;

import app.shoelace.summary.Saving;
import app.shoelace.text.Messages;
import app.shoelace.transfer.AddedWords;
import app.shoelace.transfer.Export;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.FileChoice.Chosen;
import app.shoelace.ui.work.FileChoice.Kind;
import app.shoelace.ui.work.Session;
import app.shoelace.ui.work.Surroundings;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Adding from another file, and saving all of it as one that other programs can read. */
final class ElsewhereCard extends VBox {
    private final Session session;
    private final Surroundings surroundings;
    private final Messages messages;
    private final Label told = Labels.told();

    /** @param add leads to where another file is added */
    ElsewhereCard(Session session, Surroundings surroundings, Runnable add) {
        this.session = session;
        this.surroundings = surroundings;
        messages = surroundings.messages();
        getStyleClass().addAll("card", "keep-card");
        getChildren()
                .addAll(
                        Labels.of(messages.text("keep.elsewhere"), "card-title"),
                        Labels.of(messages.text("keep.add.what")),
                        new Actions(Labels.secondary(messages.text("keep.add.title"), add)),
                        Labels.of(messages.text("keep.export"), "section"),
                        Labels.of(messages.text("keep.export.what")),
                        new Actions(
                                Labels.secondary(messages.text("keep.export.json"), () -> export(Export.Form.JSON)),
                                Labels.secondary(messages.text("keep.export.csv"), () -> export(Export.Form.CSV))),
                        told);
    }

    private void export(Export.Form form) {
        String kind = messages.text(
                switch (form) {
                    case JSON -> "keep.kind.json";
                    case CSV -> "keep.kind.csv";
                });
        String name = messages.text("keep.export.name", session.today()) + form.ending();
        surroundings
                .outlets()
                .files()
                .forSaving(getScene().getWindow(), name, List.of(new Kind(kind, form.ending())))
                .ifPresent(chosen -> export(form, chosen));
    }

    private void export(Export.Form form, Chosen chosen) {
        told.setText(messages.text("keep.working"));
        session.saver()
                .whenAtRest(() -> session.background().run(() -> write(form, chosen), told::setText, thrown -> {
                    told.setText("");
                    session.troubled().accept(thrown);
                }));
    }

    private String write(Export.Form form, Chosen chosen) throws Exception {
        var lines = new ArrayList<String>();
        byte[] bytes = switch (form) {
            case JSON -> {
                var records = session.journal().records();
                lines.addAll(AddedWords.missing(records, messages));
                yield Export.json(records, session.today());
            }
            case CSV -> Export.csv(session.journal().checkIns());
        };
        Saving.Outcome outcome = surroundings.outlets().save(chosen, bytes);
        lines.addFirst(outcome.told(messages));
        return String.join("\n", outcome.saved() ? lines : lines.subList(0, 1));
    }
}
