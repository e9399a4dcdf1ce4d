package app.shoelace.ui.control;

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
