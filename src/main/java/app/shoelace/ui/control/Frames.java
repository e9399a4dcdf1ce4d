package app.shoelace.ui.control;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/** What is done around the next picture of a page. */
public final class Frames {
    private Frames() {}

    /** Does it once everything in that scene has found its place, and before it is drawn. */
    public static void afterLayout(Scene scene, Runnable action) {
        var once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            action.run();
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    /** Waits until what is shown now was drawn, or a second; for any thread but the window's. */
    public static void untilDrawn() {
        var drawn = new CountDownLatch(1);
        Platform.runLater(() -> afterDrawing(drawn::countDown));
        try {
            // a window that is never drawn holds nothing up
            boolean _ = drawn.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does it once what is shown now was drawn: the first picture of a page takes as long as several others. */
    public static void afterDrawing(Runnable action) {
        new AnimationTimer() {
            private int left = 5;

            @Override
            public void handle(long now) {
                left--;
                if (left == 0) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    /** Does what need not be in the first picture of a part: after that picture, or at once where nobody sees the part. */
    public static void afterPicture(Node part, Runnable action) {
        Scene scene = part.getScene();
        if (scene == null) {
            action.run();
        } else {
            afterLayout(scene, () -> Platform.runLater(action));
        }
    }
}
