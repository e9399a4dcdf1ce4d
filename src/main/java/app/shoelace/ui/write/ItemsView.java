package app.shoelace.ui.write;

import app.shoelace.checkin.Item;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OneOf;
import app.shoelace.ui.control.OwnWords;
import app.shoelace.ui.control.Room;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The questions in the person's own words: up to three, asked after the ten signs. */
public final class ItemsView extends ColumnPage {
    private final Messages messages;
    private final ItemsViewModel model;
    private final VBox stopped = new VBox();
    private final VBox asked = new VBox();
    private final VBox adding = new VBox();
    private final Label full = Labels.of("", "soft");
    private final VBox retired = new VBox();
    private final OwnWords words;
    private final Label wrong = Labels.told("small");
    private final Button back;
    private Item.Kind kind = Item.Kind.EASIER;

    /**
     * The page.
     *
     * @param leave leads back to where the person came from
     */
    public ItemsView(Session session, ItemsViewModel model, Runnable leave) {
        this.messages = session.messages();
        this.model = model;
        words = new OwnWords(messages.text("items.words"), "", 1, messages, _ -> wrong.setText(""));
        var kinds = new OneOf<>(
                messages.text("items.kind"), List.of(Item.Kind.values()), kind, this::word, chosen -> kind = chosen);
        adding.getChildren()
                .addAll(
                        Labels.of(messages.text("items.add.title"), "section"),
                        kinds,
                        Labels.of(messages.text("items.words"), "small", "soft"),
                        words,
                        wrong,
                        new Actions(Labels.secondary(messages.text("items.add"), this::add)));
        adding.getStyleClass().addAll("card", "item-card");
        full.setText(messages.text("items.full", Item.MOST));
        back = Labels.primary(messages.text("items.done"), leave);
        column.fill(
                Labels.of(messages.text("items.title"), "title"),
                Labels.of(messages.text("items.what", Item.MOST), "soft"),
                stopped,
                asked,
                full,
                adding,
                retired,
                new Actions(back));
        column.getStyleClass().add("items");
        column.onEscape(leave);
        watching = Subscription.combine(
                model.itemsProperty().subscribe(this::show),
                model.stoppedProperty().subscribe(this::offerUndo));
    }

    private String word(Item.Kind of) {
        return switch (of) {
            case EASIER -> messages.text("items.easier");
            case HARDER -> messages.text("items.harder");
        };
    }

    private void add() {
        String said = words.getText().strip().replaceAll("\\s+", " ");
        if (said.isEmpty()) {
            wrong.setText(messages.text("items.no-words"));
            words.requestFocus();
        } else {
            model.add(kind, said);
            words.setText("");
        }
    }

    private void show(Optional<List<Item>> found) {
        asked.getChildren().clear();
        retired.getChildren().clear();
        Room.when(found.isPresent() && model.room(), adding);
        Room.when(found.isPresent() && !model.room(), full);
        found.ifPresent(all -> {
            Item.asked(all).forEach(item -> asked.getChildren().add(card(item)));
            List<Item> past = all.stream().filter(item -> !item.active()).toList();
            if (!past.isEmpty()) {
                retired.getChildren().add(Labels.of(messages.text("items.retired"), "section"));
                past.reversed().forEach(item -> retired.getChildren().add(past(item)));
            }
        });
    }

    private Node card(Item item) {
        var stop = Labels.link(messages.text("items.stop"), () -> model.stop(item));
        stop.setAccessibleText(messages.text("items.stop.named", item.words()));
        var card = new VBox(
                Labels.of(word(item.kind()), "small", "soft"),
                Labels.own(item.words()),
                Labels.of(messages.text("items.since", messages.shortDate(item.date())), "small", "soft"),
                stop);
        card.getStyleClass().addAll("card", "item-card");
        return card;
    }

    private Node past(Item item) {
        var card = new VBox(
                Labels.own(item.words()),
                Labels.of(
                        messages.text(
                                "items.was-asked",
                                messages.shortDate(item.date()),
                                messages.shortDate(item.retired().orElse(item.date()))),
                        "small",
                        "soft"));
        card.getStyleClass().addAll("card", "item-card");
        if (model.room()) {
            var again = Labels.link(messages.text("items.again"), () -> model.askAgain(item));
            again.setAccessibleText(messages.text("items.again.named", item.words()));
            card.getChildren().add(again);
        }
        return card;
    }

    private void offerUndo(Optional<Item> item) {
        stopped.getChildren().clear();
        item.ifPresent(before -> stopped.getChildren()
                .add(new Banner(
                        messages.text("items.stopped"),
                        Labels.link(messages.text("items.undo"), () -> model.askAgain(before)))));
    }

    @Override
    public void focus() {
        column.begin(back);
    }
}
