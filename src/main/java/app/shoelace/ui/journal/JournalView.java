package app.shoelace.ui.journal;

import app.shoelace.journal.Damage;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.Ends;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.control.Words;
import app.shoelace.ui.journal.JournalViewModel.Contents;
import app.shoelace.ui.journal.JournalViewModel.Row;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The list of past check-ins. */
public final class JournalView implements Page {
    private final Messages messages;
    private final Runnable start;
    private final Runnable earlier;
    private final ListView<Row> list = new ListView<>();
    private final VBox column = new VBox();
    private final StackPane page = new StackPane(column);
    private final Subscription watching;
    private Optional<Node> first = Optional.empty();

    /**
     * The list.
     *
     * @param open leads to a check-in
     * @param start leads to a new one, from the empty list
     * @param earlier leads to one for an earlier day
     */
    public JournalView(Session session, JournalViewModel model, Consumer<UUID> open, Runnable start, Runnable earlier) {
        this.messages = session.messages();
        this.start = start;
        this.earlier = earlier;
        page.getStyleClass().addAll("page", "journal");
        column.getStyleClass().add("column");
        list.setAccessibleText(messages.text("journal.title"));
        list.setCellFactory(_ -> new RowCell(messages, row -> open.accept(row.id())));
        list.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(row -> open.accept(row.id()));
                press.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        watching = model.contentsProperty().subscribe(this::show);
    }

    @Override
    public Parent content() {
        return page;
    }

    @Override
    public void focus() {
        first.ifPresent(Node::requestFocus);
    }

    @Override
    public void close() {
        watching.unsubscribe();
    }

    private void show(Optional<Contents> contents) {
        column.getChildren().setAll(Words.of(messages.text("journal.title"), "title"));
        contents.ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        if (!contents.damage().isEmpty()) {
            column.getChildren().add(new Banner(tell(contents.damage())));
        }
        if (contents.rows().isEmpty()) {
            var begin = Words.primary(messages.text("journal.start"), start);
            var empty = new VBox(
                    Words.of(messages.text("journal.empty.title"), "card-title"),
                    Words.of(messages.text("journal.empty.text"), "soft"),
                    new Actions(begin, Words.secondary(messages.text("journal.earlier"), earlier)));
            empty.getStyleClass().addAll("card", "empty");
            column.getChildren().add(empty);
            first = Optional.of(begin);
        } else {
            list.getItems().setAll(contents.rows());
            list.getSelectionModel().selectFirst();
            column.getChildren()
                    .add(new Ends(
                            Words.of(
                                    messages.count(contents.rows().size(), "journal.count.one", "journal.count.many"),
                                    "soft"),
                            Words.link(messages.text("journal.earlier"), earlier)));
            column.getChildren().add(list);
            first = Optional.of(list);
        }
        if (page.getScene() != null) {
            focus();
        }
    }

    private String tell(List<Damage> damage) {
        String days = damage.stream()
                .map(Damage::day)
                .filter(day -> !day.isEmpty())
                .map(day -> messages.longDate(LocalDate.parse(day)))
                .collect(Collectors.joining(messages.text("journal.damage.between")));
        String told = messages.count(damage.size(), "journal.damage.one", "journal.damage.many");
        return days.isEmpty() ? told : messages.text("journal.damage.days", told, days);
    }
}
