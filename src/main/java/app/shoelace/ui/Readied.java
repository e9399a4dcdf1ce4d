package app.shoelace.ui;

import app.shoelace.ui.control.Bow;
import app.shoelace.ui.control.Column;
import app.shoelace.ui.control.Columns;
import app.shoelace.ui.control.Lace;
import app.shoelace.ui.control.Words;
import app.shoelace.ui.look.Look;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A page like the first one, which nobody sees. Laying it out reads the stylesheets and readies fonts and controls, in the
 * time in which the window's thread would wait for the person's own journal.
 */
final class Readied {
    private static final String ANYTHING = "A";

    private Readied() {}

    /** Lays it out; on the window's thread. */
    static void layOut(Look look, double width, double height) {
        var scene = new Scene(new StackPane(frame()), width, height);
        var dressed = look.dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        dressed.unsubscribe();
    }

    private static BorderPane frame() {
        var frame = new BorderPane(page());
        frame.getStyleClass().add("shell");
        var mark = new HBox(new Bow(), Words.of(ANYTHING, "name"));
        mark.getStyleClass().add("mark");
        var rail = new VBox(mark, Words.link(ANYTHING, () -> {}));
        rail.getStyleClass().add("rail");
        frame.setLeft(rail);
        return frame;
    }

    private static Column page() {
        var actions = new FlowPane(Words.primary(ANYTHING, () -> {}), Words.link(ANYTHING, () -> {}));
        actions.getStyleClass().add("actions");
        var words = new VBox(Words.of(ANYTHING, "card-title"), Words.of(ANYTHING, "soft"), actions);
        words.getStyleClass().add("today-words");
        var lace = new StackPane(new Lace());
        lace.getStyleClass().add("today-lace");
        var card = new VBox(new Columns(words, lace));
        card.getStyleClass().addAll("card", "today-card");
        var column = new Column(Words.of(ANYTHING, "soft"), Words.of(ANYTHING, "title"), card);
        column.getStyleClass().add("today");
        return column;
    }
}
