package app.shoelace.ui.reading;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Topic;
import app.shoelace.journal.entry.Entry;
import app.shoelace.rules.Insight;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Columns;
import app.shoelace.ui.control.Fold;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OwnWords;
import app.shoelace.ui.control.chart.Bow;
import app.shoelace.ui.reading.ReadingViewModel.Shown;
import app.shoelace.ui.work.SaveState;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** "What this check-in shows": the patterns beside what is said back, the answers, a last note. */
public final class ReadingView extends ColumnPage {

    /**
     * Where the page leads.
     *
     * @param leave away when the person is done
     * @param change to where the answers can be changed
     * @param compare to where another check-in is laid beside it
     * @param delete puts it into the bin and leads away
     */
    public record Ways(Runnable leave, Runnable change, Runnable compare, Consumer<Entry> delete) {}

    private static final int NOTE_ROWS = 3;

    private final Session session;
    private final Messages messages;
    private final ReadingViewModel model;
    private final Ways ways;
    private final VBox body = new VBox();
    private final Label day = Labels.of("", "soft");
    private final Label status = Labels.of("", "small", "soft", "status");
    private final Button done;
    private final Bow bow = new Bow();

    /**
     * The reading of one check-in.
     *
     * @param fresh whether it was done just now: then the bow is tied before the person's eyes, unless {@code still}
     */
    public ReadingView(Session session, ReadingViewModel model, boolean fresh, boolean still, Ways ways) {
        this.session = session;
        this.messages = session.messages();
        this.model = model;
        this.ways = ways;
        done = Labels.primary(messages.text("reading.done"), ways.leave());
        body.getStyleClass().add("reading-body");
        column.fill(header(), body);
        column.getStyleClass().add("reading");
        column.onEscape(ways.leave());
        watching = Subscription.combine(
                model.shownProperty().subscribe(this::show),
                session.saver().standingProperty().subscribe(this::tellStanding));
        if (fresh) {
            bow.tie(still);
        }
    }

    @Override
    public void focus() {
        // on the page itself, from its top: not on "Done", where one Enter too many would leave
        column.focusTop();
    }

    private Node header() {
        var words = new VBox(
                Labels.of(messages.text("reading.title"), "title"),
                Labels.of(messages.text("reading.mirror"), "soft"),
                day);
        words.getStyleClass().add("heading");
        var header = new BorderPane();
        header.setCenter(words);
        header.setRight(bow);
        return header;
    }

    private void show(Optional<Shown> shown) {
        body.getChildren().clear();
        shown.ifPresent(this::fill);
    }

    private void fill(Shown shown) {
        CheckIn checkIn = shown.reading().checkIn();
        String on = messages.longDate(checkIn.date());
        day.setText(checkIn.late() ? messages.text("reading.day.late", on, messages.longDate(checkIn.entered())) : on);
        checkIn.first()
                .forEach(first -> day.setText(
                        messages.text("reading.day.changed", day.getText(), messages.longDate(first.changed()))));
        var patterns = new PatternsCard(session, shown);
        var left = new VBox(patterns);
        left.getStyleClass().add("reading-column");
        var right = insights(shown);
        right.getStyleClass().add("reading-column");
        var answers = new Fold(messages.text("reading.answers"), () -> new AnswersCard(session, model));
        var answersCard = new VBox(answers);
        answersCard.getStyleClass().add("card");
        body.getChildren().addAll(new Columns(left, right), answersCard);
        checkIn.first().forEach(first -> body.getChildren().add(new FirstCard(session, checkIn, first)));
        shown.versions().forEach(there -> body.getChildren().add(new VersionCard(session, checkIn, there)));
        body.getChildren().addAll(closing(), links(checkIn), footer());
        if (column.getScene() != null) {
            column.applyCss();
            column.layout();
            focus();
        }
    }

    private VBox insights(Shown shown) {
        var box = new VBox();
        List<Insight> insights = shown.reading().insights();
        for (Insight insight : insights) {
            box.getChildren().add(new InsightCard(insight, insight == insights.getFirst(), session, model));
        }
        if (insights.isEmpty()) {
            var none = new VBox(Labels.of(messages.text("reading.no-insight")));
            none.getStyleClass().addAll("card", "insight");
            box.getChildren().add(none);
        }
        List<Insight> others = shown.reading().others();
        if (!others.isEmpty()) {
            box.getChildren().add(new Fold(messages.text("reading.all"), () -> {
                var all = new VBox();
                all.getStyleClass().add("reading-column");
                others.forEach(other -> all.getChildren().add(new InsightCard(other, false, session, model)));
                return all;
            }));
        }
        for (Insight note : shown.reading().notes()) {
            box.getChildren().add(Labels.rich(note.text(), "small", "note"));
        }
        return box;
    }

    private Node closing() {
        var note = new OwnWords(
                messages.text("reading.closing"), model.said().closing(), NOTE_ROWS, messages, model::closing);
        var topic = new Topic.OfClosing();
        var bring = new CheckBox(session.pack().text("bring"));
        bring.setSelected(model.said().bring().contains(topic));
        bring.setOnAction(_ -> model.bring(topic, bring.isSelected()));
        var card = new VBox(Labels.of(messages.text("reading.closing"), "section"), note, bring);
        card.getStyleClass().addAll("card", "closing");
        return card;
    }

    private Node links(CheckIn checkIn) {
        var links = new Actions(
                Labels.link(messages.text("reading.compare"), ways.compare()),
                Labels.link(messages.text("reading.delete"), () -> ways.delete().accept(new Entry.OfCheckIn(checkIn))));
        // with other questions there would be nothing to change it with
        if (checkIn.edition().equals(session.pack().edition())) {
            links.getChildren().addFirst(Labels.link(messages.text("reading.change"), ways.change()));
        }
        return links;
    }

    private Node footer() {
        var right = new FlowPane(status, done);
        right.getStyleClass().add("reading-footer");
        return right;
    }

    private void tellStanding(SaveState standing) {
        if (!model.changed()) {
            return;
        }
        status.setText(
                switch (standing) {
                    case OPEN -> "";
                    case SAVING -> messages.text("check-in.saving");
                    case KEPT -> messages.text("check-in.saved");
                    case NOT_KEPT -> messages.text("check-in.not-saved");
                });
    }
}
