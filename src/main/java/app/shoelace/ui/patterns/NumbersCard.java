package app.shoelace.ui.patterns;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Level;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Pattern;
import app.shoelace.pack.Sign;
import app.shoelace.rules.Wording;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** What the charts show, as a table: a row a check-in, the newest first; Enter opens one. */
final class NumbersCard extends VBox {
    private static final double NAME_ENDS = 2;
    private static final double NAME_LETTER = 0.55;

    private final Pack pack;
    private final Messages messages;
    private final Wording wording;
    private final Label count;
    private final TableView<CheckIn> table = new TableView<>();

    NumbersCard(Session session, List<CheckIn> checkIns, Consumer<UUID> open) {
        pack = session.pack();
        messages = session.messages();
        wording = new Wording(pack, messages);
        count = Labels.of(
                messages.count(checkIns.size(), "patterns.count.one", "patterns.count.many"), "small", "soft");
        getStyleClass().addAll("card", "numbers-card");
        column(messages.text("patterns.table.day"), 15, this::day);
        for (Pattern pattern : pack.patterns()) {
            List<Sign> signs = pack.signsOf(pattern.id());
            column(
                    pattern.name(),
                    NAME_ENDS + NAME_LETTER * longestLevel(),
                    checkIn -> level(Level.of(pattern.id(), signs, checkIn.said())));
        }
        for (Sign sign : pack.signs()) {
            column(
                    pack.shortLabel(sign.id()),
                    14,
                    checkIn -> wording.answer(checkIn.said().answer(sign.id())));
        }
        table.getItems().setAll(checkIns.reversed());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText(messages.text("patterns.title"));
        table.setPlaceholder(Labels.of(messages.text("patterns.none"), "soft"));
        table.setRowFactory(_ -> row(open));
        table.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                        .ifPresent(checkIn -> open.accept(checkIn.id()));
                press.consume();
            }
        });
        table.focusedProperty().subscribe(focused -> {
            if (focused && table.getSelectionModel().isEmpty() && !checkIns.isEmpty()) {
                table.getSelectionModel().select(0, table.getColumns().getFirst());
            }
        });
        getChildren().addAll(count, table, Labels.of(messages.text("patterns.table.walk"), "small", "soft"));
    }

    private static TableRow<CheckIn> row(Consumer<UUID> open) {
        var row = new TableRow<CheckIn>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem().id());
            }
        });
        return row;
    }

    // the width is in heights of the text; a long name gets the room that it needs
    private void column(String name, double least, Function<CheckIn, String> words) {
        double wide = Math.max(least, NAME_ENDS + NAME_LETTER * name.length());
        var column = new TableColumn<CheckIn, String>(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        count.fontProperty().subscribe(font -> column.setPrefWidth(wide * font.getSize()));
        table.getColumns().add(column);
    }

    private String day(CheckIn checkIn) {
        String day = messages.shortDate(checkIn.date());
        return checkIn.late() ? messages.text("patterns.table.late", day) : day;
    }

    /** So many letters the longest level has: one between two steps, with how many were answered. */
    private int longestLevel() {
        List<String> steps = pack.scale().steps();
        return IntStream.range(1, steps.size())
                .mapToObj(step -> messages.text(
                        "patterns.table.level",
                        messages.text("level.between", steps.get(step - 1), steps.get(step)),
                        10,
                        10))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private String level(Level level) {
        return level.mean().isPresent()
                ? messages.text("patterns.table.level", wording.level(level), level.answered(), level.applicable())
                : messages.text("patterns.table.not-enough", level.answered(), level.applicable());
    }
}
