package app.shoelace.ui.control;

import app.shoelace.text.Rich;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Text in the app's voice, and in the person's. */
public final class Labels {
    private Labels() {}

    /** A line that wraps, in a style of the stylesheet such as {@code title}, {@code section}, {@code soft}. */
    public static Label of(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        FromTheRight.follow(label, label.textProperty());
        // never cut off: the page scrolls instead
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A line that has nothing to tell yet, and takes no room while that is so; what it tells is told in sight. */
    public static Label told(String... styles) {
        Label label = of("", styles);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        label.textProperty().subscribe((_, now) -> {
            if (!now.isEmpty()) {
                Column.show(label);
            }
        });
        return label;
    }

    /** What the person wrote, set in their own voice. */
    public static Label own(String text) {
        return of(text, "own-words");
    }

    /** Text with strong words in it. */
    public static TextFlow rich(Rich rich, String... styles) {
        var flow = new TextFlow();
        flow.getStyleClass().add("rich");
        flow.getStyleClass().addAll(styles);
        flow.setAccessibleText(rich.plain());
        for (Rich.Run run : rich.runs()) {
            var text = new Text(run.text());
            text.getStyleClass().add(run.strong() ? "strong" : "plain");
            flow.getChildren().add(text);
        }
        flow.setMinHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    /** The one thing to do next. */
    public static Button primary(String text, Runnable action) {
        return button(text, "primary", action);
    }

    /** Something else to do. */
    public static Button secondary(String text, Runnable action) {
        return button(text, "secondary", action);
    }

    /** Something to do that takes no room. */
    public static Button link(String text, Runnable action) {
        return button(text, "link", action);
    }

    private static Button button(String text, String style, Runnable action) {
        var button = new Button(text);
        button.getStyleClass().add(style);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
