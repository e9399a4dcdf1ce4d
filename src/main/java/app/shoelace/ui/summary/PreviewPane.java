package app.shoelace.ui.summary;

import app.shoelace.summary.render.PdfFile;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.Room;
import app.shoelace.ui.summary.SummaryViewModel.Drawing;
import app.shoelace.ui.summary.SummaryViewModel.Shown;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.util.Duration;
import javafx.util.Subscription;

/** The page as it will be: a picture of the very file, turned and enlarged with buttons or keys. */
final class PreviewPane extends VBox {
    private static final double POINTS = 595;
    private static final double EDGES = 34;
    private static final Duration PATIENCE = Duration.millis(300);

    private final Messages messages;
    private final SummaryViewModel model;
    private final ImageView picture = new ImageView();
    private final ScrollPane frame;
    private final Label where = Labels.of("", "small", "soft");
    private final Button back;
    private final Button on;
    private final Button smaller;
    private final Button larger;
    private final Label waiting;
    private final Button stop;
    private final Button again;
    private final FlowPane progress;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Subscription watching;
    private Zoom zoom = Zoom.WHOLE;

    PreviewPane(Messages messages, SummaryViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("preview");
        back = Labels.link(messages.text("summary.screen.back"), () -> model.turn(-1));
        on = Labels.link(messages.text("summary.screen.on"), () -> model.turn(1));
        smaller = Labels.link(messages.text("summary.screen.smaller"), () -> zoom(zoom.smaller()));
        larger = Labels.link(messages.text("summary.screen.larger"), () -> zoom(zoom.larger()));
        var turning = new FlowPane(where, back, on, smaller, larger);
        turning.getStyleClass().add("turning");
        frame = new ScrollPane(new StackPane(picture));
        frame.getStyleClass().add("sheet");
        frame.setFitToWidth(true);
        frame.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        frame.widthProperty().subscribe(_ -> fit());
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(frame, Priority.ALWAYS);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        waiting = Labels.of(messages.text("summary.screen.drawing"), "small", "soft");
        stop = Labels.link(messages.text("summary.screen.stop"), model::stop);
        again = Labels.link(messages.text("summary.screen.again"), model::draw);
        progress = new FlowPane(waiting, stop, again);
        progress.getStyleClass().add("drawing");
        patience.setOnFinished(_ -> progress(model.drawingProperty().get() == Drawing.UNDER_WAY, true, false));
        getChildren().addAll(turning, frame, progress);
        progress(false, false, false);
        watching = Subscription.combine(
                model.shownProperty().subscribe(this::show),
                model.drawingProperty().subscribe(this::drawing));
    }

    void close() {
        patience.stop();
        watching.unsubscribe();
    }

    /** The page itself, for the focus. */
    ScrollPane frame() {
        return frame;
    }

    private void pressed(KeyEvent press) {
        if (press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        switch (press.getCode()) {
            case PAGE_DOWN -> turn(on, press);
            case PAGE_UP -> turn(back, press);
            case PLUS, ADD, EQUALS -> {
                zoom(zoom.larger());
                press.consume();
            }
            case MINUS, SUBTRACT -> {
                zoom(zoom.smaller());
                press.consume();
            }
            default -> {}
        }
    }

    private static void turn(Button way, KeyEvent press) {
        if (!way.isDisabled()) {
            way.fire();
        }
        press.consume();
    }

    private void zoom(Zoom to) {
        zoom = to;
        smaller.setDisable(zoom == Zoom.WHOLE);
        larger.setDisable(zoom == Zoom.LARGEST);
        fit();
    }

    /** Draws the page as sharp as this screen shows it. */
    private void fit() {
        double width = Math.max(100, frame.getWidth() - EDGES) * zoom.times();
        picture.setFitWidth(width);
        model.scale(Math.ceil(width * sharpness()) / POINTS);
    }

    private double sharpness() {
        return getScene() == null || getScene().getWindow() == null
                ? Screen.getPrimary().getOutputScaleX()
                : getScene().getWindow().getOutputScaleX();
    }

    private void show(Optional<Shown> now) {
        picture.setImage(now.map(Shown::picture).map(PreviewPane::image).orElse(null));
        int pages = now.map(Shown::pdf).map(PdfFile::pages).orElse(1);
        int page = now.map(Shown::page).orElse(0);
        String place = messages.text("summary.page", page + 1, pages);
        where.setText(place);
        boolean first = page == 0;
        boolean last = page + 1 >= pages;
        boolean forward = on.isFocused();
        boolean backward = back.isFocused();
        back.setDisable(first);
        on.setDisable(last);
        // at an end the keyboard stays with the turning of pages
        if (forward && last) {
            back.requestFocus();
        } else if (backward && first) {
            on.requestFocus();
        }
        zoom(zoom);
        frame.setVvalue(0);
        frame.setAccessibleText(now.map(shown -> messages.text("summary.screen.page", place, shown.text()))
                .orElseGet(() -> messages.text("summary.screen.no-page")));
    }

    private static WritableImage image(PdfFile.Picture drawn) {
        return new WritableImage(new PixelBuffer<>(
                drawn.width(), drawn.height(), IntBuffer.wrap(drawn.pixels()), PixelFormat.getIntArgbPreInstance()));
    }

    private void drawing(Drawing now) {
        switch (now) {
            case UNDER_WAY -> patience.playFromStart();
            case STOPPED, FAILED -> {
                patience.stop();
                progress(true, false, true);
                waiting.setText(
                        messages.text(now == Drawing.STOPPED ? "summary.screen.stopped" : "summary.screen.not-drawn"));
            }
            case READING, NO_CHECK_IN, NONE_IN_PERIOD, DONE -> {
                patience.stop();
                progress(false, false, false);
            }
        }
    }

    private void progress(boolean told, boolean canStop, boolean canDraw) {
        if (canStop) {
            waiting.setText(messages.text("summary.screen.drawing"));
        }
        Room.when(told, progress);
        Room.when(canStop, stop);
        Room.when(canDraw, again);
    }
}
