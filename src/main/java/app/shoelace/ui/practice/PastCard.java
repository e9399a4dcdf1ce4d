package app.shoelace.ui.practice;

import app.shoelace.pack.Pack;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Status;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Fold;
import app.shoelace.ui.control.Labels;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Asks that are over, the newest first, each with what can be done with it; what was laid aside is folded below. */
final class PastCard extends VBox {
    private static final int SHOWN = 8;

    private final Pack pack;
    private final Messages messages;
    private final PracticeViewModel model;
    private final AskWords words;
    private final Optional<UUID> noting;

    /**
     * The card.
     *
     * @param over whose outcome is noted, in order of time
     * @param aside laid aside
     */
    PastCard(
            Pack pack,
            Messages messages,
            PracticeViewModel model,
            List<Ask> over,
            List<Ask> aside,
            Optional<UUID> noting) {
        this.pack = pack;
        this.messages = messages;
        this.model = model;
        this.noting = noting;
        words = new AskWords(pack, messages);
        getStyleClass().addAll("card", "past-asks");
        getChildren().add(Labels.of(messages.text("practice.past"), "card-title"));
        var rows = rows(over.reversed().stream().limit(SHOWN).toList());
        getChildren().add(rows);
        if (over.size() > SHOWN) {
            List<Ask> older = over.reversed().subList(SHOWN, over.size());
            String told = messages.text("practice.past.all", older.size());
            var fold = new Fold(told, () -> rows(older));
            fold.open(older.stream().anyMatch(ask -> noting.equals(Optional.of(ask.id()))));
            getChildren().add(fold);
        }
        if (!aside.isEmpty()) {
            String told = messages.text("practice.aside", aside.size());
            getChildren().add(new Fold(told, () -> rows(aside.reversed())));
        }
    }

    private VBox rows(List<Ask> asks) {
        var rows = new VBox();
        rows.getStyleClass().add("practice-rows");
        asks.forEach(ask -> rows.getChildren().add(row(ask)));
        return rows;
    }

    private VBox row(Ask ask) {
        var row = new VBox(Labels.own(words.what(ask)), Labels.of(words.happened(ask), "small", "soft"));
        row.getStyleClass().add("practice-row");
        if (ask.course() instanceof Status.Went went && !went.keep().isBlank()) {
            row.getChildren().add(Labels.own(messages.text("practice.quote", went.keep())));
        }
        if (noting.equals(Optional.of(ask.id()))) {
            row.getChildren().add(new NoteForm(pack, messages, model, ask));
            return row;
        }
        boolean went = ask.course() instanceof Status.Went;
        var actions = new Actions(
                named(ask, messages.text("practice.again"), () -> model.again(ask)),
                named(ask, messages.text("practice.smaller"), () -> model.stepDown(ask)),
                named(
                        ask,
                        messages.text(went ? "practice.change" : "practice.note"),
                        () -> model.startNoting(ask.id())),
                named(ask, messages.text("practice.delete"), () -> model.delete(ask.id())));
        row.getChildren().add(actions);
        return row;
    }

    private Button named(Ask ask, String word, Runnable action) {
        Button link = Labels.link(word, action);
        link.setAccessibleText(messages.text("practice.of", word, ask.what()));
        return link;
    }
}
