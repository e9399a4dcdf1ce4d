package app.shoelace.ui.summary;

import app.shoelace.summary.Paper;
import app.shoelace.summary.SummaryPreferences;
import app.shoelace.summary.print.Printing.Job;
import app.shoelace.summary.print.Printing.Outcome;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OneOf;
import app.shoelace.ui.control.Room;
import app.shoelace.ui.work.ErrorMessage;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Hands pages to a printer: which one, which pages, how often, on what; and how that ended. */
final class PrintPane extends VBox {
    private static final int MOST_PAGES = 999;

    private enum Pages {
        ALL,
        SOME
    }

    private final Messages messages;
    private final SummaryViewModel model;
    private final Sheaf what;
    private final Ended ended = new Ended();
    private final SavePart save;
    private final Button close;
    private final Button hand;
    private final ComboBox<String> printers = new ComboBox<>();
    private final NumberField copies;
    private final NumberField from;
    private final NumberField to;
    private final FlowPane range;
    private Pages pages = Pages.ALL;
    private boolean handing;

    PrintPane(Session session, SummaryViewModel model, Sheaf what, Runnable closed) {
        this.messages = session.messages();
        this.model = model;
        this.what = what;
        getStyleClass().addAll("card", "print-pane");
        save = new SavePart(session, model, what, ended);
        close = Labels.secondary(messages.text("summary.print.close"), closed);
        hand = Labels.primary(messages.text("summary.print.hand"), this::hand);
        copies = number("summary.print.copies", Job.MOST_COPIES);
        from = number("summary.print.from", MOST_PAGES);
        to = number("summary.print.to", MOST_PAGES);
        range = new FlowPane(from, to);
        range.getStyleClass().add("days");
        printers.setAccessibleText(messages.text("summary.print.printer"));
        printers.setMaxWidth(Double.MAX_VALUE);
        ended.tell(messages.text("summary.print.asking"));
        getChildren().setAll(title(), ended, new Actions(close));
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                press.consume();
                closed.run();
            }
        });
        model.leaving().printers(this::fill);
    }

    /** Where the focus goes. */
    Node first() {
        return printers.getItems().isEmpty() ? close : printers;
    }

    private NumberField number(String key, int most) {
        return new NumberField(
                messages.text(key), messages.text("summary.print.number", most), 1, most, 1, this::typed);
    }

    private Node title() {
        return Labels.of(
                switch (what) {
                    case PAGE -> messages.text("summary.print.title");
                    case FORM -> messages.text("summary.form.print-title");
                },
                "card-title");
    }

    private void fill(List<String> names) {
        boolean inside = close.isFocused();
        if (names.isEmpty()) {
            ended.tell(messages.text("summary.print.none"), saveInstead());
            return;
        }
        ended.clear();
        printers.getItems().setAll(names);
        printers.getSelectionModel().selectFirst();
        var printer = new VBox(Labels.of(messages.text("summary.print.printer"), "section"), printers);
        printer.getStyleClass().add("part");
        getChildren().setAll(title(), printer);
        if (what == Sheaf.PAGE) {
            getChildren().addAll(pages(), range);
            choose(Pages.ALL);
        }
        getChildren().addAll(copies, paper(), new Actions(hand, close), ended);
        if (inside) {
            printers.requestFocus();
        }
    }

    private Node pages() {
        return new OneOf<>(
                messages.text("summary.print.pages"),
                List.of(Pages.values()),
                pages,
                each -> switch (each) {
                    case ALL -> messages.text("summary.print.pages.all");
                    case SOME -> messages.text("summary.print.pages.some");
                },
                this::choose);
    }

    private Node paper() {
        return PaperChoice.of(messages, model.picksProperty().get().paper(), this::choose);
    }

    private void choose(Paper chosen) {
        model.pick((SummaryPreferences now) -> now.with(chosen));
    }

    private void choose(Pages chosen) {
        pages = chosen;
        Room.when(chosen == Pages.SOME, range);
        typed();
    }

    /** Only what could be handed over can be. */
    private void typed() {
        hand.setDisable(handing || job().isEmpty());
    }

    private Optional<Job> job() {
        String printer = printers.getValue();
        var times = copies.value();
        var first = pages == Pages.ALL ? OptionalInt.of(1) : from.value();
        var last = pages == Pages.ALL ? OptionalInt.of(MOST_PAGES) : to.value();
        if (printer == null
                || times.isEmpty()
                || first.isEmpty()
                || last.isEmpty()
                || last.getAsInt() < first.getAsInt()) {
            return Optional.empty();
        }
        return Optional.of(new Job(
                printer,
                messages.text("summary.print.job"),
                times.getAsInt(),
                first.getAsInt(),
                last.getAsInt(),
                model.picksProperty().get().paper()));
    }

    private void hand() {
        job().ifPresent(job -> {
            handing = true;
            close.requestFocus();
            typed();
            ended.tell(messages.text("summary.print.handing", job.printer()));
            model.leaving().print(what, job, this::handed, this::again);
        });
    }

    private void again() {
        handing = false;
        ended.clear();
        typed();
    }

    private void handed(Outcome outcome) {
        handing = false;
        typed();
        if (outcome instanceof Outcome.Handed) {
            ended.tell(outcome.told(messages));
        } else {
            ended.tell(outcome.told(messages), saveInstead());
        }
        if (outcome instanceof Outcome.Failed(var _, var detail)) {
            ended.getChildren().add(Banner.details(new ErrorMessage(outcome.told(messages), detail), messages));
        }
    }

    private Node saveInstead() {
        return Labels.link(messages.text("summary.print.save"), save::ask);
    }
}
