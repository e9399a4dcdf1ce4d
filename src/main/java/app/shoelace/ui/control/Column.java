package app.shoelace.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A page's column: as wide as reads well, in the middle, scrolling where it is longer than the window. */
public final class Column extends ScrollPane {
    private static final double AIR = 24;

    private final VBox column = new VBox();
    // in pixels: the page's length changes under it
    private double top;
    private boolean mouseDown;
    // what the next picture has to show: where the focus went, then what was told
    private Optional<Node> followed = Optional.empty();
    private double topBefore;
    private final List<Node> asked = new ArrayList<>();
    private boolean moving;

    public Column(Node... parts) {
        getStyleClass().add("page");
        column.getStyleClass().add("column");
        column.getChildren().addAll(parts);
        var middle = new StackPane(column);
        middle.getStyleClass().add("middle");
        setContent(middle);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // its room is always there, or everything would move to the side when something is added below
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        setFocusTraversable(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> {
            if (focused != null && within(focused)) {
                follow(focused);
            }
        });
        vvalueProperty().subscribe(value -> top = Math.max(0, room()) * value.doubleValue());
        middle.heightProperty().subscribe(_ -> stay());
        viewportBoundsProperty().map(Bounds::getHeight).subscribe(_ -> stay());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> mouseDown = true);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> mouseDown = false);
        // else a picture of all that is to be seen would be kept beside it, and outlive the page
        skinProperty().subscribe(_ -> lookupAll(".viewport").forEach(seen -> seen.setCache(false)));
        skinProperty().subscribe(_ -> lookupAll(".scroll-bar").forEach(this::showWhereNeeded));
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            switch (press.getCode()) {
                case PAGE_DOWN -> scrollBy(getViewportBounds().getHeight());
                case PAGE_UP -> scrollBy(-getViewportBounds().getHeight());
                case HOME -> scrollTo(0);
                case END -> scrollTo(room());
                default -> {}
            }
        });
    }

    /** Puts these on it, from the top. */
    public void fill(Node... parts) {
        column.getChildren().setAll(parts);
    }

    /** What the Esc key does on this page. */
    public void onEscape(Runnable leave) {
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                press.consume();
                leave.run();
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

    /**
     * Puts the focus on this control where it can be seen from the page's top, else on the page itself, so that nothing above
     * the control is passed over unread.
     */
    public void begin(Node control) {
        focus(control, this::focusTop);
    }

    /** Puts the focus on this control, with the page's top where both can be seen: for a page that is first of all done. */
    public void act(Node control) {
        focus(control, () -> {});
    }

    private void focus(Node control, Runnable notFromTop) {
        control.requestFocus();
        if (getScene() != null) {
            Frames.afterLayout(getScene(), () -> {
                if (control.isFocusWithin()
                        && inPage(control).getMaxY() > getViewportBounds().getHeight()) {
                    notFromTop.run();
                } else if (control.isFocusWithin()) {
                    scrollTo(0);
                }
            });
        }
    }

    private boolean within(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(column)) {
                return true;
            }
        }
        return false;
    }

    private void showWhereNeeded(Node bar) {
        bar.opacityProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> room() > 0 ? 1.0 : 0.0,
                        viewportBoundsProperty(),
                        getContent().boundsInLocalProperty()));
    }

    /** The focus is seen with what belongs to it, and the page moves no further than that takes. */
    private void follow(Node focused) {
        // what the mouse is on is seen already, and must not go away from under it
        if (!mouseDown && !focused.isHover()) {
            if (followed.isEmpty()) {
                topBefore = top;
            }
            followed = Optional.of(focused);
            moveSoon();
        }
    }

    /** Scrolls once all has its place: a page that was just put up has not found its sizes yet. */
    private void moveSoon() {
        if (!moving && getScene() != null) {
            moving = true;
            Frames.afterLayout(getScene(), this::move);
        }
    }

    private void move() {
        moving = false;
        followed.ifPresent(focused -> {
            // the Tab key has scrolled too, as far as ever it can
            scrollTo(topBefore);
            if (within(focused)) {
                reveal(together(focused));
            }
        });
        asked.stream().filter(this::within).forEach(this::reveal);
        followed = Optional.empty();
        asked.clear();
    }

    /** The largest part around it that can be seen whole: a field with its name, a question with its answers, a card. */
    private Node together(Node focused) {
        Node part = focused;
        for (Node around = focused.getParent(); !column.equals(around); around = around.getParent()) {
            if (inPage(around).getHeight() + 2 * AIR > getViewportBounds().getHeight()) {
                break;
            }
            part = around;
        }
        return part;
    }

    /** A page that grows or shrinks does so below what is being read. */
    private void stay() {
        if (room() > 0) {
            scrollTo(top);
        }
    }

    private void scrollTo(double pixels) {
        setVvalue(room() > 0 ? Math.clamp(pixels / room(), 0, 1) : 0);
    }

    private Bounds inPage(Node part) {
        return getContent().sceneToLocal(part.localToScene(part.getBoundsInLocal()));
    }

    private double room() {
        return getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
    }

    private void scrollBy(double pixels) {
        scrollTo(top + pixels);
    }

    /** Scrolls the page on which this part stands so that it can be seen, once it has its place. */
    public static void show(Node part) {
        for (Node at = part.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Column page) {
                page.asked.add(part);
                page.moveSoon();
                return;
            }
        }
    }

    /** Scrolls so that this part can be seen; of one that is too tall, its beginning. */
    public void reveal(Node part) {
        layout();
        var bounds = inPage(part);
        double height = getViewportBounds().getHeight();
        if (bounds.getMinY() - AIR < top || bounds.getHeight() + AIR > height) {
            scrollTo(bounds.getMinY() - AIR);
        } else if (bounds.getMaxY() + AIR > top + height) {
            scrollTo(bounds.getMaxY() + AIR - height);
        }
    }
}
