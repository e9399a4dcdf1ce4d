package app.shoelace.ui.summary;

import app.shoelace.ui.control.Column;
import app.shoelace.ui.control.Room;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The choices with the page beside them, where there is room for both; else the page comes below the choices. */
final class Beside extends BorderPane {
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final Column choices;
    private final Region page;
    private final Node way;
    private final Runnable arranged;
    private boolean stacked = true;

    /**
     * Each part's wanted width is its {@code -fx-pref-width}.
     *
     * @param arranged is called each time the page came to lie elsewhere
     * @param way leads to the page; shown while that lies below
     */
    Beside(Column choices, Region page, Node way, Runnable arranged) {
        this.choices = choices;
        this.page = page;
        this.way = way;
        this.arranged = arranged;
        getStyleClass().add("summary");
        setCenter(choices);
        choices.parts().getChildren().add(page);
        pseudoClassStateChanged(STACKED, true);
    }

    /** Whether the page lies below the choices, and scrolls with them. */
    boolean isStacked() {
        return stacked;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        boolean room = getWidth() >= choices.prefWidth(-1) + page.prefWidth(-1);
        if (room == stacked) {
            stack(!room);
        }
        super.layoutChildren();
    }

    private void stack(boolean below) {
        stacked = below;
        Room.when(below, way);
        pseudoClassStateChanged(STACKED, below);
        // moving a part takes the focus from what is in it
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        setLeft(null);
        setCenter(null);
        if (below) {
            setCenter(choices);
            choices.parts().getChildren().add(page);
        } else {
            choices.parts().getChildren().remove(page);
            setLeft(choices);
            setCenter(page);
        }
        arranged.run();
        if (focused != null) {
            focused.requestFocus();
        }
    }
}
