package app.shoelace.ui.summary;

import app.shoelace.summary.Paper;
import app.shoelace.summary.PeriodChoice;
import app.shoelace.summary.SummaryPreferences;
import app.shoelace.summary.SummarySource;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Column;
import app.shoelace.ui.control.Frames;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OneOf;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.summary.SummaryViewModel.Drawing;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** "Summary": what goes onto the page, the page itself, and how it leaves the app. */
public final class SummaryView implements Page {
    private final Session session;
    private final Messages messages;
    private final SummaryViewModel model;
    private final Runnable start;
    private final FormCard form;
    private final VBox choices = new VBox();
    private final VBox side = new VBox();
    private final PreviewPane preview;
    private final PageOutputPane leaving;
    private final TicksCard ticks;
    private final Beside content;
    private final Subscription watching;
    private Optional<DaysCard> days = Optional.empty();
    private Optional<WordsCard> words = Optional.empty();
    private Optional<OneOf<Paper>> paper = Optional.empty();
    private Optional<PrintPane> printing = Optional.empty();
    private List<Node> aside = List.of();
    private Optional<Node> first = Optional.empty();

    /**
     * The screen.
     *
     * @param start leads to a new check-in, where there is none yet
     * @param fromPaper leads to one for the day on which the paper form was filled in
     */
    public SummaryView(Session session, SummaryViewModel model, Runnable start, Runnable fromPaper) {
        this.session = session;
        this.messages = session.messages();
        this.model = model;
        this.start = start;
        preview = new PreviewPane(messages, model);
        leaving = new PageOutputPane(session, model, () -> print(Sheaf.PAGE));
        form = new FormCard(session, model, () -> print(Sheaf.FORM), fromPaper);
        ticks = new TicksCard(messages, model);
        choices.getStyleClass().add("summary-choices");
        side.getStyleClass().add("summary-side");
        Button way = Labels.link(messages.text("summary.screen.see"), preview.frame()::requestFocus);
        var column = new Column(
                Labels.of(messages.text("summary.screen.title"), "title"),
                Labels.of(messages.text("summary.screen.what"), "soft"),
                way,
                choices);
        content = new Beside(column, side, way, () -> printing.ifPresent(this::frame));
        way.disableProperty().bind(Bindings.isEmpty(side.getChildren()));
        watching = Subscription.combine(
                model.drawingProperty().subscribe(this::stands),
                model.materialProperty().subscribe(found -> found.ifPresent(this::fill)),
                model.picksProperty().subscribe(this::show));
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public void focus() {
        first.ifPresent(Node::requestFocus);
    }

    @Override
    public void close() {
        watching.unsubscribe();
        preview.close();
        model.close();
    }

    private void stands(Drawing now) {
        switch (now) {
            case READING -> {}
            case NO_CHECK_IN -> put(List.of(empty(), form), List.of());
            case NONE_IN_PERIOD -> {
                DaysCard card = days();
                put(List.of(card, form), List.of(none()));
            }
            case UNDER_WAY, DONE, STOPPED, FAILED -> whole();
        }
    }

    /** The first picture holds what fits the window; what lies below comes with the next. */
    private void whole() {
        if (!side.getChildren().contains(preview) && printing.isEmpty()) {
            List<Node> above = List.of(days(), ticks);
            put(above, List.of(preview, leaving));
            Frames.afterPicture(content, () -> {
                if (choices.getChildren().equals(above)) {
                    choices.getChildren().addAll(words(), paper(), form);
                    show(model.picksProperty().get());
                }
            });
            show(model.picksProperty().get());
        }
    }

    /** Leaves where it stands what stands there already, so that no focus is lost. */
    private void put(List<Node> left, List<Node> right) {
        if (!choices.getChildren().equals(left)) {
            Node focused =
                    content.getScene() == null ? null : content.getScene().getFocusOwner();
            choices.getChildren().setAll(left);
            if (first.isPresent() && focused != null && focused.getScene() != null) {
                focused.requestFocus();
            }
        }
        if (printing.isEmpty()) {
            side.getChildren().setAll(right);
        } else {
            aside = right;
        }
        boolean fresh = first.isEmpty();
        first = left.stream().findFirst();
        if (left.getFirst() instanceof DaysCard card) {
            first = Optional.of(card.first());
        } else if (left.getFirst() instanceof VBox card && card.getChildren().getLast() instanceof Button begin) {
            first = Optional.of(begin);
        }
        if (fresh && content.getScene() != null) {
            focus();
        }
    }

    /** The printers take the place of the page, which the person has seen, until they are done. */
    private void print(Sheaf what) {
        List<Node> before = List.copyOf(side.getChildren());
        Optional<PrintPane> earlier = printing;
        var pane = new PrintPane[1];
        pane[0] = new PrintPane(session, model, what, () -> printed(what));
        printing = Optional.of(pane[0]);
        if (earlier.isEmpty()) {
            aside = before;
        }
        frame(pane[0]);
        // a scrolled part takes its content in only when it is styled
        side.applyCss();
        side.layout();
        pane[0].first().requestFocus();
    }

    /** Beside the choices it scrolls by itself; below them with all the rest. */
    private void frame(PrintPane pane) {
        Region framed = content.isStacked() ? pane : new Column(pane);
        VBox.setVgrow(framed, Priority.ALWAYS);
        side.getChildren().setAll(framed);
    }

    private void printed(Sheaf what) {
        printing = Optional.empty();
        side.getChildren().setAll(aside);
        stands(model.drawingProperty().get());
        switch (what) {
            case PAGE -> leaving.printButton().requestFocus();
            case FORM -> form.printButton().requestFocus();
        }
    }

    private DaysCard days() {
        if (days.isEmpty()) {
            days = Optional.of(new DaysCard(messages, model, session.today()));
            days.get().show(model.picksProperty().get());
        }
        return days.get();
    }

    private WordsCard words() {
        if (words.isEmpty()) {
            words = Optional.of(new WordsCard(messages, model, session.pack().list("therapist.questions")));
        }
        return words.get();
    }

    private Node paper() {
        if (paper.isEmpty()) {
            paper = Optional.of(PaperChoice.of(
                    messages, model.picksProperty().get().paper(), chosen -> model.pick(now -> now.with(chosen))));
            paper.get().getStyleClass().add("card");
        }
        return paper.get();
    }

    private void fill(SummarySource material) {
        ticks.fill(material);
    }

    private void show(SummaryPreferences now) {
        days.ifPresent(card -> card.show(now));
        ticks.show(now);
        words.ifPresent(card -> card.show(now));
        paper.ifPresent(card -> card.show(now.paper()));
        leaving.changed();
    }

    private Node empty() {
        var card = new VBox(
                Labels.of(messages.text("journal.empty.title"), "card-title"),
                Labels.of(messages.text("summary.screen.empty"), "soft"),
                Labels.primary(messages.text("journal.start"), start));
        card.getStyleClass().addAll("card", "empty");
        return card;
    }

    private Node none() {
        var card = new VBox(
                Labels.of(messages.text("summary.screen.none"), "section"),
                Labels.secondary(
                        messages.text("summary.screen.none.all"), () -> model.pick(now -> now.with(PeriodChoice.ALL))));
        card.getStyleClass().addAll("card", "empty");
        return card;
    }
}
