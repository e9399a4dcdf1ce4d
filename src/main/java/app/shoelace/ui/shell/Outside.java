package app.shoelace.ui.shell;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Guarded;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.Notices;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.control.chart.Bow;
import app.shoelace.ui.read.ReadView;
import app.shoelace.ui.support.SupportView;
import app.shoelace.ui.work.ErrorMessage;
import app.shoelace.ui.work.Surroundings;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The frame while no journal is open: one page, with help one step away. */
public final class Outside extends BorderPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    // below this many times the height of a letter there is no room for wide edges
    private static final double WIDE = 36;

    private final Surroundings surroundings;
    private final Page base;
    private final Button turn;
    private final Notices notices;
    private final Guarded place = new Guarded(this::failed);
    // what is looked up on the way: help, or the two-minute page
    private Optional<Page> over = Optional.empty();

    /** The frame with its page. */
    public Outside(Surroundings surroundings, Page base) {
        this.surroundings = surroundings;
        this.base = base;
        Messages messages = surroundings.messages();
        getStyleClass().addAll("shell", "outside");
        turn = Labels.link("", this::turn);
        var mark = new HBox(new Bow(), Labels.of(messages.text("app.name"), "name"));
        mark.getStyleClass().add("app-mark");
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var row = new HBox(mark, between, turn);
        row.getStyleClass().add("outside-row");
        notices = new Notices(messages);
        notices.getStyleClass().add("banners");
        setTop(new VBox(row, notices));
        setCenter(place);
        show(Optional.empty());
    }

    /** Leads to the help page. */
    public void support() {
        show(() -> new SupportView(surroundings, this::read));
    }

    /** Leads to the two-minute page. */
    public void read() {
        show(() -> new ReadView(surroundings, this::back));
    }

    /** Puts the focus where reading starts. */
    public void focusPage() {
        if (getScene() != null) {
            try {
                applyCss();
                layout();
                over.orElse(base).focus();
            } catch (RuntimeException | Error e) {
                failed(e);
            }
        }
    }

    /** The page is not shown any more. */
    public void close() {
        over.ifPresent(Page::close);
        base.close();
    }

    /** What stands above the page: what went wrong, to be closed by the person. */
    public Notices notices() {
        return notices;
    }

    private void back() {
        show(Optional.empty());
    }

    private void turn() {
        if (over.isPresent()) {
            back();
        } else {
            support();
        }
    }

    private void show(Supplier<Page> next) {
        try {
            show(Optional.of(next.get()));
        } catch (RuntimeException | Error e) {
            failed(e);
        }
    }

    private void failed(Throwable thrown) {
        if (over.orElse(base) instanceof FailedPage) {
            notices.tell(ErrorMessage.of(thrown, surroundings.messages()));
        } else {
            show(Optional.of(new FailedPage(thrown, surroundings.messages(), this::back)));
        }
    }

    private void show(Optional<Page> next) {
        over.ifPresent(Page::close);
        over = next;
        Messages messages = surroundings.messages();
        turn.setText(messages.text(next.isPresent() ? "read-page.back" : "rail.support"));
        place.show(next.orElse(base).content());
        focusPage();
    }

    @Override
    protected void layoutChildren() {
        pseudoClassStateChanged(NARROW, getWidth() < WIDE * turn.getFont().getSize());
        super.layoutChildren();
    }
}
