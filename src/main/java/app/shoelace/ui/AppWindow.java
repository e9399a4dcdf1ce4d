package app.shoelace.ui;

import app.shoelace.journal.Journal;
import app.shoelace.ui.Desktop.Opened;
import app.shoelace.ui.Desktop.Parts;
import app.shoelace.ui.look.Look;
import app.shoelace.ui.shell.NotOpened;
import app.shoelace.ui.shell.Shell;
import app.shoelace.ui.work.Background;
import app.shoelace.ui.work.Mishap;
import app.shoelace.ui.work.Saver;
import app.shoelace.ui.work.Session;
import app.shoelace.ui.work.Standing;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The one window: shown first, then the journal is opened; closed only when all is on disk. */
final class AppWindow {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 760;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 560;
    private static final int[] ICONS = {16, 24, 32, 48, 64, 128, 256};

    private final Parts parts;
    private final Runnable closed;
    private final Look look;
    private final Stage stage = new Stage();
    private final StackPane root = new StackPane();
    private final ExecutorService away = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("journal").factory());
    private final Background background = new Background(away, Platform::runLater);
    private Optional<Saver> saver = Optional.empty();
    private Optional<Shell> shell = Optional.empty();
    private Optional<Journal> journal = Optional.empty();

    /**
     * A window not shown yet; made on the window's thread.
     *
     * @param closed is called once the window is gone and the journal let go of
     */
    AppWindow(Parts parts, Look look, Runnable closed) {
        this.parts = parts;
        this.look = look;
        this.closed = closed;
    }

    void show() {
        var scene = new Scene(root, WIDTH, HEIGHT);
        look.dress(scene);
        for (int size : ICONS) {
            stage.getIcons().add(icon(size));
        }
        stage.setTitle(parts.messages().text("app.name"));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(this::onClose);
        stage.show();
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> tell(thrown));
        open();
    }

    Stage stage() {
        return stage;
    }

    /** The shell, while a journal is open. */
    Optional<Shell> shell() {
        return shell;
    }

    /** Calls back, on the window's thread, when everything given away so far is done. */
    void whenIdle(Runnable then) {
        background.run(() -> 0, _ -> then.run(), this::tell);
    }

    /** Closes without asking. */
    void abandon() {
        close();
    }

    private void open() {
        background.run(
                () -> {
                    Journal opened = parts.opening().open();
                    return new Opened(opened, opened.draft());
                },
                this::opened,
                this::notOpened);
    }

    private void opened(Opened opened) {
        journal = Optional.of(opened.journal());
        var saving = new Saver(background, parts.messages());
        saver = Optional.of(saving);
        var session = new Session(
                opened.journal(),
                parts.pack(),
                parts.engine(),
                parts.messages(),
                parts.clock(),
                parts.ids(),
                background,
                saving,
                this::tell);
        var open = new Shell(session, look, opened.draft());
        shell = Optional.of(open);
        put(open);
        open.focusPage();
    }

    private void notOpened(Throwable thrown) {
        put(new NotOpened(Mishap.of(thrown, parts.messages()), parts.messages(), this::open, this::close));
    }

    private void put(Parent content) {
        root.getChildren().setAll(content);
    }

    private void tell(Throwable thrown) {
        var mishap = Mishap.of(thrown, parts.messages());
        shell.ifPresentOrElse(open -> open.tell(mishap), () -> notOpened(thrown));
    }

    private void onClose(WindowEvent request) {
        request.consume();
        saver.ifPresentOrElse(this::closeWhenKept, this::close);
    }

    private void closeWhenKept(Saver saving) {
        saving.whenAtRest(() -> {
            if (saving.standingProperty().get() == Standing.NOT_KEPT) {
                shell.ifPresent(open -> open.askBeforeLosing(this::close));
            } else {
                close();
            }
        });
    }

    private void close() {
        stage.hide();
        // behind everything that was given away before
        away.execute(() -> {
            journal.ifPresent(Journal::close);
            closed.run();
        });
        away.shutdown();
    }

    private static Image icon(int size) {
        String file = "/icon/shoelace-" + size + ".png";
        return new Image(Objects.requireNonNull(AppWindow.class.getResourceAsStream(file), file));
    }
}
