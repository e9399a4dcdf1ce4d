package app.shoelace.ui.patterns;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Chips;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Ends;
import app.shoelace.ui.control.Frames;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** "Over the weeks": a chart a pattern, every sign, or the same as a table. */
public final class PatternsView extends ColumnPage {

    /**
     * Where the screen leads.
     *
     * @param open to a check-in
     * @param start to a new one, where there is none yet
     * @param mark to a mark in time: the one of that id, or a new one
     */
    public record Ways(Consumer<UUID> open, Runnable start, Consumer<Optional<UUID>> mark) {}

    private static final int AT_ONCE = 2;

    private final Session session;
    private final Messages messages;
    private final PatternsViewModel model;
    private final Ways ways;
    private Chips<Span> spans;
    private final Button form;
    private final Ends choices;
    private final VBox body = new VBox();
    private Optional<Node> first = Optional.empty();
    private int picture;

    /** The screen. */
    public PatternsView(Session session, PatternsViewModel model, Ways ways) {
        this.session = session;
        this.messages = session.messages();
        this.model = model;
        this.ways = ways;
        spans = spans(false);
        form = Labels.link("", () -> model.asTable(!model.tableProperty().get()));
        choices = new Ends(spans, form);
        body.getStyleClass().add("patterns-body");
        var header = new Ends(Labels.of(messages.text("patterns.title"), "title"), choices);
        column.fill(header, body);
        column.getStyleClass().add("over-weeks");
        watching = Subscription.combine(
                model.overProperty().subscribe(_ -> show()),
                model.spanProperty().subscribe(_ -> show()),
                model.tableProperty().subscribe(_ -> show()));
    }

    @Override
    public void focus() {
        first.ifPresent(Node::requestFocus);
    }

    private Chips<Span> spans(boolean appointment) {
        List<Span> shown = Stream.of(Span.values())
                .filter(span -> span != Span.APPOINTMENT || appointment)
                .toList();
        var chips = new Chips<>(messages.text("patterns.spans"), shown, this::word, this::look);
        chips.getStyleClass().add("spans");
        return chips;
    }

    private String word(Span span) {
        return switch (span) {
            case MONTHS -> messages.text("patterns.span.months");
            case YEAR -> messages.text("patterns.span.year");
            case ALL -> messages.text("patterns.span.all");
            case APPOINTMENT -> messages.text("patterns.span.appointment");
        };
    }

    /** A second press on a span leaves it chosen. */
    private void look(Optional<Span> span) {
        span.ifPresentOrElse(
                model::look, () -> spans.show(Optional.of(model.spanProperty().get())));
    }

    private void show() {
        boolean asTable = model.tableProperty().get();
        spans.show(Optional.of(model.spanProperty().get()));
        form.setText(messages.text(asTable ? "patterns.as-charts" : "patterns.as-table"));
        body.getChildren().clear();
        picture++;
        choices.setVisible(false);
        model.overProperty().get().ifPresent(over -> fill(over, asTable));
    }

    private void fill(Over over, boolean asTable) {
        boolean fresh = first.isEmpty();
        if (over.isEmpty()) {
            body.getChildren().add(empty());
        } else {
            choices.setVisible(true);
            if (fresh && over.appointment().isPresent()) {
                spans = spans(true);
                choices.getChildren().set(0, spans);
            }
            Span span = model.spanProperty().get();
            spans.show(Optional.of(span));
            if (asTable) {
                body.getChildren().add(new NumbersCard(session, over.within(span), ways.open()));
            } else {
                charts(over, span);
            }
        }
        if (fresh && column.getScene() != null) {
            focus();
        }
    }

    /** The first picture holds what fits the window; what lies below comes with the next. */
    private void charts(Over over, Span span) {
        body.getChildren().add(Labels.of(messages.text("patterns.legend"), "small", "soft"));
        List<Over.Line> seen =
                over.lines().subList(0, Math.min(AT_ONCE, over.lines().size()));
        List<Over.Line> below = over.lines().subList(seen.size(), over.lines().size());
        seen.forEach(line -> chart(over, line, span));
        int now = picture;
        Frames.afterPicture(column, () -> {
            if (now == picture) {
                below.forEach(line -> chart(over, line, span));
                body.getChildren().add(new MarksCard(session, over, ways.mark()));
                body.getChildren().add(new SignsCard(session, over.within(span), ways.open()));
                body.getChildren().add(Labels.of(session.pack().text("grouping"), "small", "soft"));
            }
        });
    }

    private void chart(Over over, Over.Line line, Span span) {
        var card = new PatternCard(session, over, line, span, ways.open());
        body.getChildren().add(card);
        if (first.isEmpty()) {
            first = Optional.of(card.chart());
        }
    }

    private Node empty() {
        Button begin = Labels.primary(messages.text("journal.start"), ways.start());
        first = Optional.of(begin);
        var card = new VBox(
                Labels.of(messages.text("journal.empty.title"), "card-title"),
                Labels.of(messages.text("patterns.empty"), "soft"),
                begin);
        card.getStyleClass().addAll("card", "empty");
        return card;
    }
}
