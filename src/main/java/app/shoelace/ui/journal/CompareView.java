package app.shoelace.ui.journal;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Level;
import app.shoelace.journal.entry.Entry;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Pattern;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import app.shoelace.rules.Wording;
import app.shoelace.text.Messages;
import app.shoelace.text.Search;
import app.shoelace.trends.PairedAnswers;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.journal.CompareViewModel.Shown;
import app.shoelace.ui.reading.Sides;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Two check-ins side by side: compared on what was answered in both, and on nothing else. */
public final class CompareView extends ColumnPage {
    private final Session session;
    private final Pack pack;
    private final Messages messages;
    private final Wording wording;
    private final Consumer<UUID> choose;
    private final Runnable leave;
    private Optional<Node> first = Optional.empty();

    /**
     * The page.
     *
     * @param choose is told the second check-in that the person takes
     * @param leave leads back to the first one
     */
    public CompareView(Session session, CompareViewModel model, Consumer<UUID> choose, Runnable leave) {
        this.session = session;
        this.pack = session.pack();
        this.messages = session.messages();
        this.wording = new Wording(pack, messages);
        this.choose = choose;
        this.leave = leave;
        column.getStyleClass().addAll("compare", "journal");
        column.setFitToHeight(true);
        // where there is little room the page scrolls, and nothing on it is pressed together
        column.parts().setMinHeight(Region.USE_PREF_SIZE);
        column.onEscape(leave);
        watching = model.shownProperty().subscribe(this::show);
    }

    @Override
    public void focus() {
        first.ifPresentOrElse(Node::requestFocus, column::focusTop);
    }

    private void show(Optional<Shown> shown) {
        column.parts().getChildren().setAll(Labels.of(messages.text("compare.title"), "title"));
        shown.ifPresent(found -> {
            switch (found) {
                case Shown.Choice(var one, var others) -> choice(one, others);
                case Shown.Pair(var earlier, var later) -> pair(earlier, later);
            }
            column.parts().getChildren().add(new Actions(Labels.secondary(messages.text("compare.back"), leave)));
            if (column.getScene() != null) {
                column.applyCss();
                column.layout();
                focus();
            }
        });
    }

    private void choice(CheckIn one, List<Line> others) {
        var parts = column.parts().getChildren();
        if (others.isEmpty()) {
            parts.add(Labels.of(messages.text("compare.none"), "soft"));
            return;
        }
        parts.add(Labels.of(messages.text("compare.choose", messages.longDate(one.date())), "soft"));
        var list = new ListView<Line>();
        list.setAccessibleText(messages.text("compare.list"));
        list.setCellFactory(_ ->
                new RowCell(session, () -> Search.Wanted.of(""), _ -> List.of(), entry -> choose.accept(entry.id())));
        list.getItems().setAll(others);
        // the first line is a month
        list.getSelectionModel().select(1);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                if (list.getSelectionModel().getSelectedItem() instanceof Line.Of(Entry entry)) {
                    choose.accept(entry.id());
                }
                press.consume();
            }
        });
        parts.add(list);
        first = Optional.of(list);
    }

    private void pair(CheckIn earlier, CheckIn later) {
        var sides = new Sides(
                session,
                messages.shortDate(earlier.date()),
                earlier.said(),
                messages.shortDate(later.date()),
                later.said());
        boolean alike = earlier.edition().equals(later.edition());
        var parts = column.parts().getChildren();
        parts.add(Labels.of(messages.text(alike ? "compare.what" : "compare.other-questions"), "soft"));
        if (alike) {
            parts.add(patterns(earlier, later, sides));
        }
        var compared = alike
                ? PairedAnswers.of(pack.signs(), earlier.said(), later.said()).pairs().stream()
                        .map(PairedAnswers.Pair::sign)
                        .collect(Collectors.toSet())
                : Set.<SignId>of();
        signs(
                "compare.both",
                pack.signs().stream()
                        .filter(sign -> compared.contains(sign.id()))
                        .toList(),
                sides);
        signs(
                "compare.not",
                pack.signs().stream()
                        .filter(sign -> !compared.contains(sign.id()))
                        .filter(sign -> isThere(sign, earlier.said()) || isThere(sign, later.said()))
                        .toList(),
                sides);
    }

    private static boolean isThere(Sign sign, Answers said) {
        return said.answers().containsKey(sign.id());
    }

    private Node patterns(CheckIn earlier, CheckIn later, Sides sides) {
        var card = new VBox(Labels.of(messages.text("reading.patterns"), "section"));
        card.getStyleClass().addAll("card", "answers");
        for (Pattern pattern : pack.patterns()) {
            List<Sign> signs = pack.signsOf(pattern.id());
            PairedAnswers both = PairedAnswers.of(signs, earlier.said(), later.said());
            String differs = both.by()
                    .map(by -> wording.differs(pattern.id(), by, both.pairs().size()))
                    .orElseGet(() -> messages.text("compare.no-sign", pattern.name()));
            VBox row = sides.words(pattern.name(), level(pattern, signs, earlier), level(pattern, signs, later));
            row.getChildren().add(Labels.of(differs, "small"));
            card.getChildren().add(row);
        }
        card.getChildren().add(Labels.of(messages.text("shift.early"), "small", "soft"));
        return card;
    }

    private String level(Pattern pattern, List<Sign> signs, CheckIn checkIn) {
        return wording.level(Level.of(pattern.id(), signs, checkIn.said()));
    }

    private void signs(String title, List<Sign> signs, Sides sides) {
        if (!signs.isEmpty()) {
            var card = new VBox(Labels.of(messages.text(title), "section"));
            card.getStyleClass().addAll("card", "answers");
            signs.forEach(sign -> card.getChildren().add(sides.sign(sign)));
            column.parts().getChildren().add(card);
        }
    }
}
