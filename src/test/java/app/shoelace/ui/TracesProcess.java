package app.shoelace.ui;

import static app.shoelace.text.Texts.say;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * A process of its own: shows words for a moment, then another page, and writes down twice what its memory leads to, before
 * and after it forgets them.
 */
final class TracesProcess {
    private TracesProcess() {}

    /** Wants a file with a line for each text, and the two files to write. */
    public static void main(String[] arguments) throws Exception {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        var stages = new Stage[1];
        onFx(() -> {
            var page = new VBox();
            for (String line : Files.readAllLines(Path.of(arguments[0]))) {
                page.getChildren().add(new Label(line));
            }
            stages[0] = new Stage();
            stages[0].setScene(new Scene(page, 400, 300));
            stages[0].show();
            page.snapshot(null, null);
        });
        onFx(() -> {
            stages[0].getScene().setRoot(new VBox(new Label(say("unlock.title"))));
            stages[0].getScene().getRoot().snapshot(null, null);
        });
        dump(arguments[1]);
        onFx(MemoryScrubber::forgetTexts);
        MemoryScrubber.writeOver();
        dump(arguments[2]);
        Platform.exit();
    }

    private interface Action {
        void run() throws Exception;
    }

    private static void onFx(Action action) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                action.run();
            } catch (Exception e) {
                e.printStackTrace();
                Runtime.getRuntime().halt(1);
            }
            done.countDown();
        });
        done.await();
    }

    private static void dump(String file) throws Exception {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String self = Long.toString(ProcessHandle.current().pid());
        int ended = new ProcessBuilder(jcmd, self, "GC.heap_dump", file)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (ended != 0) {
            throw new IllegalStateException("jcmd ended with " + ended);
        }
    }
}
