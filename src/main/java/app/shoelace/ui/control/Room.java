package app.shoelace.ui.control;

import javafx.scene.Node;

/** The room that parts of a page take. */
public final class Room {
    private Room() {}

    /** Shows these parts now, or hides them and leaves their room to others. */
    public static void when(boolean now, Node... parts) {
        for (Node part : parts) {
            part.setVisible(now);
            part.setManaged(now);
        }
    }
}
