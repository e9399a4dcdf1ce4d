package app.shoelace.ui;

import app.shoelace.settings.SettingsFile;
import app.shoelace.summary.Saving;
import app.shoelace.ui.control.Frames;
import app.shoelace.ui.hide.Curtain;
import app.shoelace.ui.hide.HideKey;
import app.shoelace.ui.hide.Idle;
import app.shoelace.ui.look.Look;
import app.shoelace.ui.shell.Shell;
import app.shoelace.ui.work.Background;
import app.shoelace.ui.work.ErrorMessage;
import app.shoelace.ui.work.Language;
import app.shoelace.ui.work.Outlets;
import app.shoelace.ui.work.Preferences;
import app.shoelace.ui.work.Saver;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The one window: shown first, then the journal is opened; closed only when all is on disk. */
final class AppWindow {
    // of the window at first, in pixels
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 760;

    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 560;
    private static final int[] ICONS = {16, 24, 32, 48, 64, 128, 256};

    /** How a window ended. */
    sealed interface Ending {
        record Closed() implements Ending {}

        /** Never shown: another window has the journal open and came to the front. */
        record Elsewhere() implements Ending {}

        /** It could not be shown. */
        record NotShown(Throwable thrown) implements Ending {}
    }

    private final Parts parts;
    private final SettingsFile.Loaded found;
    private final Look look;
    private final Consumer<Ending> ended;
    private final Stage stage = new Stage();
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private final ExecutorService away = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("journal").factory());
    private final Background background = new Background(away, Platform::runLater);
    // a page being drawn, or a printer that does not answer, keeps nobody from saving or closing
    private final ExecutorService aside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("aside").daemon().factory());
    private final Outlets outlets;
    private final Preferences preferences;
    private final WindowContent rooms;
    private final Curtain curtain;
    private final Idle idle;

    /**
     * A window not shown yet; made on the window's thread.
     *
     * @param found the settings as they were found
     * @param ended is called once the window is gone and the journal let go of
     */
    AppWindow(Parts parts, SettingsFile.Loaded found, Look look, Consumer<Ending> ended) {
        this.parts = parts;
        this.found = found;
        this.look = look;
        this.ended = ended;
        // before anything to be dressed is made
        look.dress(scene);
        Language tongue = parts.tongues().apply(found.settings().language());
        preferences = new Preferences(parts.settings(), found.settings(), new Saver(background, tongue.messages()));
        outlets = new Outlets(
                new Background(aside, Platform::runLater),
                parts.files(),
                Saving.beside(parts.journal()),
                parts.printing(),
                AppWindow::copy,
                parts.timer());
        rooms = new WindowContent(
                parts,
                tongue,
                look,
                preferences,
                background,
                outlets,
                () -> Platform.runLater(this::toFront),
                this::close,
                this::hide);
        curtain = new Curtain(
                stage,
                rooms.content(),
                () -> rooms.messages().text("hide.back"),
                () -> HideKey.named(preferences.now().hideKey()));
        curtain.whenDrawn(rooms::lock, rooms::focus);
        rooms.whenLocked(curtain::forget);
        idle = new Idle(
                stage,
                parts.clock(),
                () -> Duration.ofMinutes(preferences.now().idleMinutes()),
                () -> rooms.sitting().ifPresent(_ -> curtain.draw()));
    }

    /** Shows it before any page is made, unless another window turns out to have the journal open. */
    void show() {
        root.getChildren().setAll(rooms.content(), curtain);
        preferences.settingsProperty().subscribe(look::take);
        new WindowKeys(preferences, rooms::support, rooms::settings, rooms::lockOrSay).listenOn(scene);
        stage.setTitle(rooms.messages().text("app.name"));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(this::onClose);
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> rooms.tell(thrown));
        if (parts.firstStart() && !found.settings().started()) {
            appear(() -> {
                rooms.welcome(0);
                begun();
            });
        } else if (parts.elsewhere()) {
            rooms.openUnlessElsewhere(this::appearAndShow, () -> end(new Ending.Elsewhere()));
        } else {
            appear(() -> rooms.open(this::begun));
        }
    }

    private void appear(Runnable then) {
        tryToAppear().ifPresentOrElse(this::end, then);
    }

    // also where that failed, so that the journal that is open by now is let go of
    private void appearAndShow(Runnable show) {
        Optional<Ending> failed = tryToAppear();
        show.run();
        failed.ifPresentOrElse(this::end, this::begun);
    }

    private Optional<Ending> tryToAppear() {
        try {
            stage.show();
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            return Optional.of(new Ending.NotShown(e));
        }
    }

    private void begun() {
        rooms.focus();
        tellFound();
        Frames.afterDrawing(this::showIcons);
    }

    private void showIcons() {
        if (stage.isShowing()) {
            outlets.aside().run(AppWindow::icons, stage.getIcons()::setAll, rooms::tell);
        }
    }

    Stage stage() {
        return stage;
    }

    /** The shell, while a journal is open. */
    Optional<Shell> shell() {
        return rooms.sitting().map(OpenSession::shell);
    }

    /** What watches for how long nobody was here. */
    Idle idle() {
        return idle;
    }

    /** Calls back, on the window's thread, when everything given away so far is done. */
    void whenIdle(Runnable then) {
        background.run(() -> 0, _ -> outlets.aside().run(() -> 0, _ -> then.run(), rooms::tell), rooms::tell);
    }

    /** Closes without asking. */
    void abandon() {
        close();
    }

    private void hide() {
        curtain.draw();
    }

    private void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void tellFound() {
        found.trouble().ifPresent(trouble -> rooms.tell(ErrorMessage.of(trouble, rooms.messages())));
    }

    private void onClose(WindowEvent request) {
        request.consume();
        preferences
                .saver()
                .whenAtRest(() -> rooms.sitting()
                        .ifPresentOrElse(
                                open -> open.whenKept(open.shell()::askBeforeLosing, this::close), this::close));
    }

    private void close() {
        stage.hide();
        end(new Ending.Closed());
    }

    private void end(Ending ending) {
        curtain.close();
        idle.close();
        Optional<OpenSession> open = rooms.sitting();
        // behind everything that was given away before
        away.execute(() -> {
            try {
                open.ifPresent(sitting -> sitting.opened().letGo().run());
            } finally {
                ended.accept(ending);
            }
        });
        away.shutdown();
        aside.shutdown();
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static List<Image> icons() {
        return Arrays.stream(ICONS)
                .mapToObj(size -> "/icon/shoelace-" + size + ".png")
                .map(file -> new Image(Objects.requireNonNull(AppWindow.class.getResourceAsStream(file), file)))
                .toList();
    }
}
