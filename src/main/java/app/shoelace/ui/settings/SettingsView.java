package app.shoelace.ui.settings;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Column;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.control.Words;
import app.shoelace.ui.seal.SealViewModel.Task;
import app.shoelace.ui.work.Locking;
import app.shoelace.ui.work.Surroundings;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/** The settings: look, hiding, where the journal lies. Every change holds at once and is kept. */
public final class SettingsView implements Page {
    private final LookChoices look;
    private final Column column;

    /**
     * The settings.
     *
     * @param clock says from which day on a reminder comes
     * @param seal leads to a change of who can open the journal
     * @param troubled is told what went wrong on the way
     */
    public SettingsView(
            Surroundings surroundings,
            Clock clock,
            Locking locking,
            Consumer<Task> seal,
            Consumer<Throwable> troubled) {
        Messages messages = surroundings.messages();
        look = new LookChoices(surroundings);
        var looks = new VBox(Words.of(messages.text("settings.look"), "card-title"), look);
        looks.getStyleClass().add("card");
        if (surroundings.languages().size() == 1) {
            String only = LookChoices.ownName(surroundings.languages().getFirst());
            looks.getChildren()
                    .addAll(
                            Words.of(messages.text("settings.language"), "section"),
                            Words.of(messages.text("settings.language.only", only), "small", "soft"));
        }
        column = new Column(
                Words.of(messages.text("settings.title"), "title"),
                looks,
                new HideCard(messages, surroundings.preferences(), locking.sealed()),
                new ReminderCard(surroundings, clock, troubled),
                new PlaceCard(surroundings, troubled));
        locking.journal()
                .ifPresent(journal -> column.parts()
                        .getChildren()
                        .add(
                                column.parts().getChildren().size() - 1,
                                new SealCard(messages, surroundings.background(), locking, journal, seal, troubled)));
        column.getStyleClass().add("settings");
    }

    @Override
    public Parent content() {
        return column;
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
