package app.shoelace.ui.journal;

import app.shoelace.journal.entry.Entry;
import app.shoelace.text.Messages;
import app.shoelace.text.Search;
import app.shoelace.text.Search.Piece;
import app.shoelace.ui.control.FromTheRight;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * A month's heading, or an entry: its day, what there is to say of it, and the words that were looked for. While somebody
 * types, all rows in sight change at each key: what they are made of is kept, as styling it anew would take longest.
 */
final class RowCell extends ListCell<Line> {
    private static final int SNIPPET = 150;
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private record Shown(Line line, Search.Wanted wanted, List<Entry> elsewhere) {}

    private final Messages messages;
    private final EntryWords words;
    private final Supplier<Search.Wanted> wanted;
    private final Function<Entry, List<Entry>> elsewhere;
    private final DateTimeFormatter months;
    private final Label month = Labels.of("", "section", "soft");
    private final Label day = Labels.of("", "row-day");
    private final FlowPane facts = new FlowPane();
    private final Label place = Labels.of("", "small", "soft");
    private final List<Label> factLabels = new ArrayList<>();
    private final TextFlow own = new TextFlow();
    private final List<Text> ownPieces = new ArrayList<>();
    private final VBox content = new VBox();
    private Optional<Shown> shown = Optional.empty();

    /**
     * A cell.
     *
     * @param wanted the words that are looked for now
     * @param elsewhere what other copies of the journal said in the place of an entry
     * @param open is told the entry that is clicked on
     */
    RowCell(
            Session session,
            Supplier<Search.Wanted> wanted,
            Function<Entry, List<Entry>> elsewhere,
            Consumer<Entry> open) {
        this.messages = session.messages();
        this.words = new EntryWords(session.pack(), messages);
        this.wanted = wanted;
        this.elsewhere = elsewhere;
        months = DateTimeFormatter.ofPattern(messages.text("date.whole-month"), messages.locale());
        getStyleClass().add("row");
        facts.getStyleClass().add("row-facts");
        own.getStyleClass().add("row-own");
        own.setMinHeight(Region.USE_PREF_SIZE);
        content.getStyleClass().add("row-content");
        // as wide as the list, whose words wrap
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() instanceof Line.Of(var entry)) {
                open.accept(entry);
            }
        });
    }

    /** The same entry is shown anew where other words are looked for. */
    @Override
    protected boolean isItemChanged(@Nullable Line before, @Nullable Line now) {
        return true;
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            shown = Optional.empty();
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var now =
                new Shown(line, wanted.get(), line instanceof Line.Of(var entry) ? elsewhere.apply(entry) : List.of());
        if (shown.equals(Optional.of(now))) {
            return;
        }
        shown = Optional.of(now);
        switch (line) {
            case Line.Month(var of) -> show(of);
            case Line.Of(var entry) -> show(entry, now.elsewhere);
        }
    }

    private void show(YearMonth of) {
        month.setText(months.format(of));
        setAccessibleText(month.getText());
        setGraphic(month);
    }

    private void show(Entry entry, List<Entry> there) {
        day.setText(messages.longDate(entry.date()));
        var told = words.facts(entry);
        fill(facts, factLabels, told, () -> Labels.of("", "small", "soft"), Label::setText);
        var parts = new ArrayList<Node>(List.of(day, facts));
        var said = new ArrayList<String>();
        said.add(day.getText());
        said.addAll(told);
        text(entry).ifPresent(text -> {
            place.setText(words.place(text));
            List<Piece> pieces = Search.around(wanted.get(), text.words(), SNIPPET);
            fill(own, ownPieces, pieces, RowCell::piece, RowCell::show);
            own.setAccessibleText(pieces.stream().map(Piece::text).collect(Collectors.joining()));
            if (!place.getText().isEmpty()) {
                parts.add(place);
                said.add(place.getText());
            }
            parts.add(own);
            said.add(own.getAccessibleText());
        });
        there.forEach(version -> {
            String line = words.elsewhere(version);
            parts.add(Labels.of(line, "small", "soft"));
            said.add(line);
            OwnText.in(version).stream()
                    .filter(text -> text.place() instanceof OwnText.Place.Whole)
                    .forEach(text -> {
                        parts.add(Labels.own(text.words()));
                        said.add(text.words());
                    });
        });
        if (!content.getChildren().equals(parts)) {
            content.getChildren().setAll(parts);
        }
        setAccessibleText(String.join(messages.text("journal.between"), said));
        setGraphic(content);
    }

    /** What of the person's words is shown: where a word was found, or all there is of an entry of nothing but words. */
    private Optional<OwnText> text(Entry entry) {
        List<OwnText> texts = OwnText.in(entry);
        return texts.stream()
                .filter(text -> Search.any(wanted.get(), text.words()))
                .findFirst()
                .or(() -> texts.stream()
                        .filter(text -> text.place() instanceof OwnText.Place.Whole)
                        .findFirst());
    }

    /** As many nodes as there are things, each showing one; those that are there already stay. */
    private static <N extends Node, T> void fill(
            Pane pane, List<N> nodes, List<T> things, Supplier<N> made, BiConsumer<N, T> show) {
        while (nodes.size() < things.size()) {
            nodes.add(made.get());
        }
        List<N> needed = nodes.subList(0, things.size());
        for (int i = 0; i < things.size(); i++) {
            show.accept(needed.get(i), things.get(i));
        }
        if (!pane.getChildren().equals(needed)) {
            pane.getChildren().setAll(needed);
        }
    }

    private static Text piece() {
        var text = new Text();
        text.getStyleClass().add("own-piece");
        FromTheRight.follow(text, text.textProperty());
        return text;
    }

    private static void show(Text text, Piece piece) {
        text.setText(piece.text());
        text.pseudoClassStateChanged(FOUND, piece.found());
    }
}
