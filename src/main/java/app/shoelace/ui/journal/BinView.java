package app.shoelace.ui.journal;

import app.shoelace.journal.entry.Binned;
import app.shoelace.journal.entry.Entry;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The bin: what was deleted, until when it can be taken back, and the way to be rid of it at once. */
public final class BinView extends ColumnPage {
    private static final int LINE = 150;

    private final Messages messages;
    private final BinViewModel model;
    private final EntryWords words;
    private final Button back;
    private final VBox entries = new VBox();
    private final LocalDate today;

    /**
     * The page.
     *
     * @param leave leads back to the journal
     */
    public BinView(Session session, BinViewModel model, Runnable leave) {
        this.messages = session.messages();
        this.model = model;
        this.today = session.today();
        words = new EntryWords(session.pack(), messages);
        back = Labels.secondary(messages.text("bin.back"), leave);
        entries.getStyleClass().add("bin-entries");
        column.fill(
                Labels.of(messages.text("bin.title"), "title"),
                Labels.of(messages.text("bin.what", Binned.DAYS), "soft"),
                entries,
                new Actions(back));
        column.getStyleClass().add("bin");
        column.onEscape(leave);
        watching = model.binnedProperty().subscribe(this::show);
    }

    @Override
    public void focus() {
        if (entries.lookup(".button") instanceof Button first) {
            first.requestFocus();
        } else {
            back.requestFocus();
        }
    }

    private void show(Optional<List<Binned>> binned) {
        entries.getChildren().clear();
        binned.ifPresent(found -> {
            if (found.isEmpty()) {
                var empty = new VBox(Labels.of(messages.text("bin.empty"), "soft"));
                empty.getStyleClass().addAll("card", "empty");
                entries.getChildren().add(empty);
            }
            found.forEach(each -> entries.getChildren().add(card(each)));
            if (column.getScene() != null) {
                column.applyCss();
                focus();
            }
        });
    }

    private Node card(Binned binned) {
        Entry entry = binned.entry();
        String name = words.name(entry);
        var card = new VBox(
                Labels.of(messages.longDate(entry.date()), "row-day"),
                Labels.of(String.join(messages.text("journal.between"), words.facts(entry)), "small", "soft"));
        card.getStyleClass().addAll("card", "binned");
        OwnText.in(entry).stream().limit(1).forEach(text -> card.getChildren().add(Labels.own(start(text.words()))));
        String until = binned.until().isBefore(today)
                ? messages.text("bin.over")
                : messages.text("bin.until", messages.longDate(binned.until()));
        card.getChildren().add(Labels.of(until, "small"));
        var asked = new VBox();
        var take = Labels.secondary(messages.text("bin.take-back"), () -> model.takeBack(binned));
        take.setAccessibleText(messages.text("bin.take-back.named", name));
        var gone = Labels.link(messages.text("bin.delete"), () -> ask(asked, binned, take));
        gone.setAccessibleText(messages.text("bin.delete.named", name));
        card.getChildren().addAll(new Actions(take, gone), asked);
        return card;
    }

    private void ask(VBox asked, Binned binned, Button before) {
        var keep = Labels.link(messages.text("bin.keep"), () -> {
            asked.getChildren().clear();
            before.requestFocus();
        });
        var yes = Labels.link(messages.text("bin.delete.yes"), () -> model.delete(binned));
        asked.getChildren().setAll(new Banner(messages.text("bin.delete.ask"), keep, yes));
        keep.requestFocus();
    }

    private static String start(String text) {
        return text.length() <= LINE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LINE))) + " …";
    }
}
