package app.shoelace.ui.write;

import app.shoelace.checkin.OriginNote;
import app.shoelace.checkin.OriginPages;
import app.shoelace.pack.Origin;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.Pack;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Where it may come from: a page for each origin, open at any time, with or without a check-in. */
public final class OriginsView extends ColumnPage {
    private final Pack pack;
    private final Messages messages;
    private final VBox pages = new VBox();
    private final Consumer<OriginId> open;

    /**
     * The page.
     *
     * @param open leads to the page of an origin
     * @param help leads to Help
     * @param leave leads back to where the person came from
     */
    public OriginsView(Session session, Consumer<OriginId> open, Runnable help, Runnable leave) {
        this.pack = session.pack();
        this.messages = session.messages();
        this.open = open;
        pages.getStyleClass().add("origin-pages");
        column.fill(
                Labels.of(messages.text("origins.title"), "title"),
                Labels.of(pack.text("origins.calm"), "soft"),
                Labels.of(messages.text("origins.no-need"), "soft"),
                pages,
                new Actions(
                        Labels.secondary(messages.text("origins.leave"), leave),
                        Labels.link(messages.text("origins.help"), help)));
        column.getStyleClass().add("origins-page");
        column.onEscape(leave);
        show(new OriginPages(Map.of()));
        session.read(
                () -> OriginPages.of(
                        session.journal().checkIns(), session.journal().origins()),
                this::show);
    }

    private void show(OriginPages found) {
        pages.getChildren()
                .setAll(pack.origins().stream()
                        .<Node>map(origin -> card(origin, found.of(origin.id())))
                        .toList());
    }

    private Node card(Origin origin, List<OriginNote> notes) {
        String sentence = pack.sentence(origin.id());
        Button link = Labels.link(sentence, () -> open.accept(origin.id()));
        link.setWrapText(true);
        link.setMinWidth(0);
        String when = notes.isEmpty()
                ? messages.text("origins.nothing")
                : messages.text(
                        "origins.written", messages.longDate(notes.getLast().date()));
        link.setAccessibleText(messages.text("origins.named", sentence, when));
        var card = new VBox(link, Labels.of(when, "small", "soft"));
        card.getStyleClass().addAll("card", "origin-card");
        return card;
    }

    @Override
    public void focus() {
        column.focusTop();
    }
}
