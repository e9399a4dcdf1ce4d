package app.shoelace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Walks over every node of a window and gathers what a person would stumble on; on the window's thread. */
final class Walk {
    private static final double LEAST_TARGET = 24;
    private static final double SLACK = 1;

    private final Hands hands;
    private final List<String> faults = new ArrayList<>();
    private final List<Node> readable = new ArrayList<>();

    private Walk(Hands hands) {
        this.hands = hands;
    }

    /** Everything that is cut off, hidden, unnamed, too small or laid over something else. */
    static List<String> faults(Hands hands) {
        return HeadlessFx.onFx(() -> {
            var walk = new Walk(hands);
            walk.over(hands.scene().getRoot());
            walk.overlaps();
            return walk.faults;
        });
    }

    /** Fails where the Tab key does not come by every control that can have the focus. */
    static void comesRound(Hands hands) {
        List<Node> stops = HeadlessFx.onFx(
                () -> hands.all(node -> node.isFocusTraversable() && Hands.shown(node) && !node.isDisabled()));
        var reached = new HashSet<Node>();
        for (int tab = 0; tab < stops.size() + 2; tab++) {
            reached.add(hands.press(KeyCode.TAB).focused());
        }
        assertThat(reached).containsAll(stops);
    }

    private void over(Node node) {
        if (!Hands.shown(node) || node instanceof ScrollBar) {
            return;
        }
        switch (node) {
            case Labeled labeled
            when labeled.getText() != null && !labeled.getText().isEmpty() -> {
                readable.add(labeled);
                cut(labeled);
            }
            case TextFlow flow -> {
                readable.add(flow);
                aside(flow);
            }
            case TextArea area -> {
                readable.add(area);
                aside(area);
                rows(area);
            }
            default -> {}
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
            unnamed(node);
            small(node);
        }
        if (node instanceof Parent parent && !(node instanceof TextArea)) {
            parent.getChildrenUnmodifiable().forEach(this::over);
        }
    }

    private void cut(Labeled labeled) {
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && !text.getText().equals(labeled.getText())) {
                fault(labeled, "is cut to '" + text.getText() + "'");
            }
        }
        double needs = labeled.prefHeight(labeled.getWidth());
        if (labeled.getHeight() < needs - SLACK) {
            fault(labeled, "is " + labeled.getHeight() + " tall and needs " + needs);
        }
        aside(labeled);
    }

    /** As many rows as a field promises can be read in it. */
    private void rows(TextArea area) {
        if (area.lookup(".viewport") instanceof Region viewport && area.lookup(".content") instanceof Region content) {
            var letter = new Text("x");
            letter.setFont(area.getFont());
            double needs = area.getPrefRowCount() * letter.getLayoutBounds().getHeight();
            double has = viewport.getHeight()
                    - content.getInsets().getTop()
                    - content.getInsets().getBottom();
            if (has < needs - SLACK) {
                fault(area, "has room for " + has + " and needs " + needs);
            }
        }
    }

    private void aside(Node node) {
        if (table(node).isPresent()) {
            // a table scrolls sideways too
            return;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (bounds.getMinX() < -SLACK || bounds.getMaxX() > hands.scene().getWidth() + SLACK) {
            fault(node, "reaches out of the window: " + bounds);
        }
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            Bounds outer = around.localToScene(around.getLayoutBounds());
            if (around.getStyleClass().contains("card")
                    && (bounds.getMinX() < outer.getMinX() - SLACK
                            || bounds.getMaxX() > outer.getMaxX() + SLACK
                            || bounds.getMinY() < outer.getMinY() - SLACK
                            || bounds.getMaxY() > outer.getMaxY() + SLACK)) {
                fault(node, "reaches out of its card: " + bounds + " in " + outer);
            }
        }
    }

    private void unnamed(Node node) {
        String said = node.getAccessibleText();
        boolean named = (said != null && !said.isBlank())
                || (node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank());
        if (!named) {
            fault(node, "has no name");
        }
    }

    private void small(Node node) {
        Bounds bounds = node.getLayoutBounds();
        if (node instanceof Control
                && !(node instanceof ListView)
                && (bounds.getWidth() < LEAST_TARGET - 0.01 || bounds.getHeight() < LEAST_TARGET - 0.01)) {
            fault(node, "is only " + bounds.getWidth() + " by " + bounds.getHeight());
        }
    }

    private void overlaps() {
        for (int i = 0; i < readable.size(); i++) {
            for (int j = i + 1; j < readable.size(); j++) {
                Node one = readable.get(i);
                Node other = readable.get(j);
                if (!inside(one, other) && !inside(other, one) && !apart(one, other)) {
                    fault(one, "lies over " + name(other));
                }
            }
        }
    }

    private static boolean apart(Node one, Node other) {
        Bounds a = seen(one);
        Bounds b = seen(other);
        return a.getMaxX() <= b.getMinX() + SLACK
                || b.getMaxX() <= a.getMinX() + SLACK
                || a.getMaxY() <= b.getMinY() + SLACK
                || b.getMaxY() <= a.getMinY() + SLACK
                // what has scrolled away behind the frame is not seen there
                || !scrolledIn(one).equals(scrolledIn(other));
    }

    /** Where it is, as far as a table around it shows it. */
    private static Bounds seen(Node node) {
        Bounds whole = node.localToScene(node.getLayoutBounds());
        return table(node)
                .map(table -> table.localToScene(table.getLayoutBounds()))
                .map(frame -> {
                    double left = Math.max(whole.getMinX(), frame.getMinX());
                    double top = Math.max(whole.getMinY(), frame.getMinY());
                    double width = Math.min(whole.getMaxX(), frame.getMaxX()) - left;
                    double height = Math.min(whole.getMaxY(), frame.getMaxY()) - top;
                    return (Bounds) new BoundingBox(left, top, Math.max(0, width), Math.max(0, height));
                })
                .orElse(whole);
    }

    private static Optional<Node> table(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TableView) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> scrolledIn(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane || at instanceof ListView) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean inside(Node inner, Node outer) {
        for (Node at = inner; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private void fault(Node node, String what) {
        faults.add(name(node) + " " + what);
    }

    private static String name(Node node) {
        String text = switch (node) {
            case CheckBox box -> box.getText();
            case Labeled labeled -> labeled.getText();
            case TextFlow flow -> flow.getAccessibleText();
            default -> String.valueOf(node.getAccessibleText());
        };
        return node.getClass().getSimpleName() + " '" + text + "'";
    }
}
