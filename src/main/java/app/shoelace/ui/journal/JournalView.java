package app.shoelace.ui.journal;

import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.read.Damage;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Fold;
import app.shoelace.ui.control.FromTheRight;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.Room;
import app.shoelace.ui.journal.JournalViewModel.Contents;
import app.shoelace.ui.journal.JournalViewModel.Shown;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Everything that was written, by month, to be looked through. */
public final class JournalView extends ColumnPage {

    /** Where the list leads. */
    public interface Ways {
        /** To a new check-in, from the empty list. */
        void start();

        /** To a check-in for an earlier day. */
        void earlier();

        /** To an entry. */
        void open(Entry entry);

        /** Puts an entry into the bin; the journal is shown anew after it. */
        void delete(Entry entry);

        /** To a new note. */
        void write();

        /** To the origin pages. */
        void origins();

        /** To the questions in the person's own words. */
        void items();

        /** To a new mark in time. */
        void mark();

        /** To the bin. */
        void bin();
    }

    private final Session session;
    private final Messages messages;
    private final JournalViewModel model;
    private final Ways ways;
    private final ListView<Line> list = new ListView<>();
    private final TextField search = new TextField();
    private final Label count = Labels.of("", "small", "soft");
    private final Button all;
    private final VBox none;
    private Optional<FilterPane> filter = Optional.empty();
    private Optional<Node> first = Optional.empty();

    /** The list. */
    public JournalView(Session session, JournalViewModel model, Ways ways) {
        this.session = session;
        this.messages = session.messages();
        this.model = model;
        this.ways = ways;
        column.getStyleClass().add("journal");
        column.setFitToHeight(true);
        // where there is little room the page scrolls, and nothing on it is pressed together
        column.parts().setMinHeight(Region.USE_PREF_SIZE);
        all = Labels.link(messages.text("journal.show-all"), this::showAll);
        none = new VBox(Labels.of(messages.text("journal.none"), "soft"));
        none.getStyleClass().addAll("card", "empty");
        search();
        list();
        watching = Subscription.combine(
                model.contentsProperty().subscribe(this::show),
                model.shownProperty().subscribe(this::show));
    }

    @Override
    public void focus() {
        first.ifPresent(Node::requestFocus);
    }

    private void search() {
        search.getStyleClass().add("own-search");
        FromTheRight.follow(search, search.textProperty());
        search.setAccessibleText(messages.text("journal.search"));
        search.setPromptText(messages.text("journal.search"));
        search.setText(model.looking().typed());
        search.textProperty().subscribe((_, now) -> model.look(now));
        search.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            switch (press.getCode()) {
                case ESCAPE -> {
                    if (!search.getText().isEmpty()) {
                        search.clear();
                        press.consume();
                    }
                }
                case DOWN, ENTER -> {
                    if (!list.getItems().isEmpty()) {
                        list.requestFocus();
                    }
                    press.consume();
                }
                default -> {}
            }
        });
    }

    private void list() {
        list.setAccessibleText(messages.text("journal.title"));
        list.setCellFactory(
                _ -> new RowCell(session, () -> model.shownProperty().get().wanted(), model::elsewhere, this::open));
        list.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                selected().ifPresent(this::open);
                press.consume();
            } else if (press.getCode() == KeyCode.DELETE) {
                selected().ifPresent(ways::delete);
                press.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private Optional<Entry> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof Line.Of(var entry)
                ? Optional.of(entry)
                : Optional.empty();
    }

    private void open(Entry entry) {
        model.opened(entry.id());
        ways.open(entry);
    }

    private void showAll() {
        search.clear();
        model.showAll();
        list.requestFocus();
    }

    /** What takes longest to make is readied unseen, while the journal is being read. */
    private void show(Optional<Contents> contents) {
        contents.ifPresentOrElse(this::fill, () -> {
            Room.when(false, search, list);
            column.parts().getChildren().setAll(Labels.of(messages.text("journal.title"), "title"), search, list);
        });
    }

    private void fill(Contents contents) {
        var parts = column.parts().getChildren();
        Room.when(true, search, list);
        var title = new HBox(parts.removeFirst(), Labels.secondary(messages.text("journal.write"), ways::write));
        title.getStyleClass().add("title-row");
        parts.addFirst(title);
        if (!contents.damage().isEmpty()) {
            parts.add(1, new Banner(tell(contents.damage())));
        }
        Actions links = new Actions(
                Labels.link(messages.text("journal.origins"), ways::origins),
                Labels.link(messages.text("journal.items"), ways::items),
                Labels.link(messages.text("journal.mark"), ways::mark),
                bin(contents.binned()));
        if (contents.all() == 0) {
            var begin = Labels.primary(messages.text("journal.start"), ways::start);
            var empty = new VBox(
                    Labels.of(messages.text("journal.empty.title"), "card-title"),
                    Labels.of(messages.text("journal.empty.text"), "soft"),
                    new Actions(begin, Labels.secondary(messages.text("journal.earlier"), ways::earlier)));
            empty.getStyleClass().addAll("card", "empty");
            parts.removeAll(search, list);
            parts.addAll(empty, links);
            first = Optional.of(begin);
        } else {
            filter = Optional.empty();
            var fold = new Fold(messages.text("journal.filter"), () -> {
                var pane = new FilterPane(session, model, contents.appointment());
                filter = Optional.of(pane);
                return pane;
            });
            fold.open(!model.looking().filter().equals(Filter.NONE));
            var told = new FlowPane(count, all);
            told.getStyleClass().add("actions");
            links.getChildren().addFirst(Labels.link(messages.text("journal.earlier"), ways::earlier));
            var foot = new VBox(Labels.of(messages.text("journal.keys"), "small", "soft"), links);
            foot.getStyleClass().add("journal-foot");
            parts.addAll(parts.indexOf(list), List.of(fold, told));
            parts.addAll(none, foot);
            show(model.shownProperty().get());
            first = Optional.of(list.isVisible() ? list : search);
        }
        if (column.getScene() != null) {
            focus();
        }
    }

    private Button bin(int binned) {
        return Labels.link(
                binned == 0
                        ? messages.text("journal.bin.empty")
                        : messages.count(binned, "journal.bin.one", "journal.bin.many"),
                ways::bin);
    }

    private void show(Shown shown) {
        boolean found = shown.found() > 0;
        list.getItems().setAll(shown.lines());
        Room.when(found, list);
        Room.when(!found, none);
        select(shown.lines());
        filter.ifPresent(FilterPane::show);
        int of = model.contentsProperty().get().map(Contents::all).orElse(0);
        count.setText(
                model.narrowed()
                        ? messages.text("journal.found", shown.found(), of)
                        : messages.count(of, "journal.count.one", "journal.count.many"));
        Room.when(model.narrowed(), all);
    }

    /** The entry that the person comes back from, else the newest. */
    private void select(List<Line> lines) {
        int at = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i) instanceof Line.Of(var entry)
                        && model.looking().at().filter(entry.id()::equals).isPresent())
                .findFirst()
                .orElse(1);
        if (at < lines.size()) {
            list.getSelectionModel().select(at);
            // to scroll is to make the rows at once, outside of any layout
            if (at > 1 || !atTop()) {
                list.scrollTo(Math.max(0, at - 1));
            }
        }
    }

    private boolean atTop() {
        return list.lookupAll(".scroll-bar").stream()
                .flatMap(node -> node instanceof ScrollBar bar ? Stream.of(bar) : Stream.empty())
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .allMatch(bar -> bar.getValue() <= bar.getMin());
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
