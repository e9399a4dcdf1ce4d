package app.shoelace.ui;

import app.shoelace.settings.SettingsFile;
import app.shoelace.ui.control.Frames;
import app.shoelace.ui.look.Look;
import app.shoelace.ui.shell.Screen;
import app.shoelace.ui.shell.Shell;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A walk through every room with nobody there, over a journal that is thrown away: it shows that a packaged app starts, and
 * what it loads on the way goes into the cache that makes the next starts quick.
 */
final class Rehearsal {
    private static final int SIGNS = 10;

    private final AppWindow window;
    private final CompletableFuture<Boolean> ended;
    private final Queue<Consumer<Shell>> steps = new ArrayDeque<>();

    private Rehearsal(AppWindow window, boolean everyRoom, CompletableFuture<Boolean> ended) {
        this.window = window;
        this.ended = ended;
        for (Screen screen : List.of(
                new Screen.Today(),
                new Screen.Journal(),
                new Screen.Patterns(),
                new Screen.Support(),
                new Screen.Settings(),
                new Screen.CheckIn())) {
            steps.add(shell -> shell.go(screen));
        }
        if (everyRoom) {
            steps.add(shell -> shell.go(new Screen.Summary()));
            steps.add(shell -> shell.go(new Screen.CheckIn()));
        }
        for (int sign = 0; sign < SIGNS; sign++) {
            steps.add(_ -> type(KeyCode.DIGIT4));
            if (sign == 0) {
                steps.add(Rehearsal::unfold);
                steps.add(Shell::focusPage);
            }
            steps.add(_ -> type(KeyCode.ENTER));
        }
        steps.add(shell -> shell.go(new Screen.Today()));
    }

    /** Walks, and returns once the window is closed again. */
    static boolean walk(Parts parts, SettingsFile.Loaded found, Look look, boolean everyRoom) {
        var ended = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            var window = new AppWindow(parts, found, look, _ -> ended.complete(true));
            Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> ended.completeExceptionally(thrown));
            window.show();
            window.whenIdle(() -> new Rehearsal(window, everyRoom, ended).next());
        });
        return ended.join();
    }

    private void next() {
        Consumer<Shell> step = steps.poll();
        if (step == null) {
            window.abandon();
            return;
        }
        window.shell()
                .ifPresentOrElse(
                        shell -> {
                            step.accept(shell);
                            if (shell.lookup(".failed-page") != null) {
                                ended.completeExceptionally(new IllegalStateException("a page failed"));
                            }
                            Frames.afterPicture(window.stage().getScene().getRoot(), () -> window.whenIdle(this::next));
                        },
                        () -> ended.completeExceptionally(new IllegalStateException("no journal is open")));
    }

    /** Opens the place for a moment, where the person writes. */
    private static void unfold(Shell shell) {
        if (shell.lookup(".fold > .link") instanceof Button fold) {
            fold.fire();
        }
    }

    private void type(KeyCode key) {
        Node focus = window.stage().getScene().getFocusOwner();
        if (focus != null) {
            focus.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, key.getChar(), key.getName(), key, false, false, false, false));
        }
    }
}
