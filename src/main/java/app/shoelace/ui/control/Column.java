package app.shoelace.ui.control;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A page's column: as wide as reads well, in the middle, scrolling where it is longer than the window. */
public final class Column extends ScrollPane {
    private final VBox column = new VBox();

    public Column(Node... parts) {
        getStyleClass().add("page");
        column.getStyleClass().add("column");
        column.getChildren().addAll(parts);
        var middle = new StackPane(column);
        middle.getStyleClass().add("middle");
        setContent(middle);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> {
            if (focused != null && within(focused)) {
                revealSoon(focused);
            }
        });
        // else a picture of all that is to be seen would be kept beside it, and outlive the page
        skinProperty().subscribe(_ -> lookupAll(".viewport").forEach(seen -> seen.setCache(false)));
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            switch (press.getCode()) {
                case PAGE_DOWN -> scrollBy(getViewportBounds().getHeight());
                case PAGE_UP -> scrollBy(-getViewportBounds().getHeight());
                default -> {}
            }
        });
    }

    /** The column's parts, from the top. */
    public VBox parts() {
        return column;
    }

    /** Puts the focus on the page itself, from its top: for a page that is first of all read. The arrow keys scroll it. */
    public void focusTop() {
        requestFocus();
        setVvalue(0);
    }

    private boolean within(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(column)) {
                return true;
            }
        }
        return false;
    }

    private double room() {
        return getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
    }

    private void scrollBy(double pixels) {
        if (room() > 0) {
            setVvalue(Math.clamp(getVvalue() + pixels / room(), 0, 1));
        }
    }

    /** Scrolls so that this part can be seen, once it has its place. */
    public void revealSoon(Node part) {
        // a page that was just put up has not found its sizes yet
        if (getScene() != null) {
            Frames.afterLayout(getScene(), () -> reveal(part));
        }
    }

    /** Scrolls so that this part can be seen. */
    public void reveal(Node part) {
        layout();
        double room = room();
        if (room <= 0) {
            return;
        }
        var bounds = getContent().sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double top = getVvalue() * room;
        double bottom = top + getViewportBounds().getHeight();
        double air = 24;
        if (bounds.getMinY() - air < top) {
            setVvalue(Math.max(0, bounds.getMinY() - air) / room);
        } else if (bounds.getMaxY() + air > bottom) {
            setVvalue(Math.min(1, (bounds.getMaxY() + air - getViewportBounds().getHeight()) / room));
        }
    }
}
