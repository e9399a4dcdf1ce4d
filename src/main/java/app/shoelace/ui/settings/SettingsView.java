package app.shoelace.ui.settings;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.seal.SealViewModel.Task;
import app.shoelace.ui.work.Locking;
import app.shoelace.ui.work.Session;
import app.shoelace.ui.work.Surroundings;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/** The settings: look, hiding, where the journal lies. Every change holds at once and is kept. */
public final class SettingsView extends ColumnPage {
    private final LookChoices look;

    /**
     * Where the settings lead.
     *
     * @param seal to a change of who can open the journal
     * @param restore to where a copy is put in its place
     * @param add to where another file is added
     * @param erase to where everything is taken away
     */
    public record Ways(Consumer<Task> seal, Runnable restore, Runnable add, Runnable erase) {}

    /** The settings; of a journal of made-up check-ins only what has nothing to do with its file. */
    public SettingsView(Session session, Surroundings surroundings, Locking locking, Ways ways) {
        Messages messages = surroundings.messages();
        look = new LookChoices(surroundings);
        var looks = new VBox(Labels.of(messages.text("settings.look"), "card-title"), look);
        looks.getStyleClass().add("card");
        if (surroundings.languages().size() == 1) {
            String only = LookChoices.ownName(surroundings.languages().getFirst());
            looks.getChildren()
                    .addAll(
                            Labels.of(messages.text("settings.language"), "section"),
                            Labels.of(messages.text("settings.language.only", only), "small", "soft"));
        }
        column.fill(
                Labels.of(messages.text("settings.title"), "title"),
                looks,
                new HideCard(messages, surroundings.preferences(), locking.sealed()),
                new ReminderCard(surroundings, session.clock(), session.troubled()));
        List<Node> cards = column.parts().getChildren();
        locking.journal()
                .ifPresent(journal -> cards.add(new SealCard(
                        messages, surroundings.background(), locking, journal, ways.seal(), session.troubled())));
        cards.add(new PlaceCard(surroundings));
        if (locking.journal().isPresent()) {
            cards.addAll(List.of(
                    new CopiesCard(session, surroundings, ways.restore()),
                    new ElsewhereCard(session, surroundings, ways.add()),
                    erase(messages, ways.erase())));
        }
        column.getStyleClass().add("settings");
    }

    private static Node erase(Messages messages, Runnable way) {
        var card = new VBox(
                Labels.of(messages.text("keep.erase.title"), "card-title"),
                Labels.of(messages.text("keep.erase.short")),
                new Actions(Labels.secondary(messages.text("keep.erase.title"), way)));
        card.getStyleClass().addAll("card", "keep-card");
        return card;
    }

    @Override
    public void focus() {
        first(look).requestFocus();
    }

    @Override
    public void close() {
        look.close();
    }

    // the chosen one of the first choice is its stop
    private static Node first(Parent parent) {
        return parent.lookupAll(".chip").stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(parent);
    }
}
