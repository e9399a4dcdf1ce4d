package app.shoelace.ui.read;

import app.shoelace.pack.Pack;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Surroundings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** The reading page, in the pack's words. What is ticked on it is gone with the page. */
public final class ReadView extends ColumnPage {

    /**
     * The page.
     *
     * @param leave leads back to where the person came from
     */
    public ReadView(Surroundings surroundings, Runnable leave) {
        Pack pack = surroundings.pack();
        var back = Labels.secondary(surroundings.messages().text("read-page.back"), leave);
        var text = new VBox(
                Labels.of(pack.text("read.strength"), "read-first"),
                Labels.of(pack.text("read.shoe")),
                Labels.of(pack.text("read.lean")),
                checklist(pack),
                origins(pack),
                Labels.of(pack.text("read.change")),
                Labels.of(pack.text("read.does")),
                Labels.of(pack.text("read.does-not")),
                Labels.of(pack.text("read.source"), "small", "soft"));
        text.getStyleClass().addAll("card", "read-text");
        column.fill(Labels.of(pack.text("read.title"), "title"), text, new Actions(back));
        column.getStyleClass().add("read");
        column.onEscape(leave);
    }

    @Override
    public void focus() {
        column.focusTop();
    }

    @Override
    public void close() {}

    private static Node checklist(Pack pack) {
        var box = new VBox(
                Labels.of(pack.text("read.signs"), "section"),
                Labels.of(pack.text("read.signs.keep"), "small", "soft"));
        box.getStyleClass().add("read-part");
        pack.signs().forEach(sign -> {
            var tick = new CheckBox(pack.shortLabel(sign.id()));
            tick.setWrapText(true);
            box.getChildren().add(tick);
        });
        return box;
    }

    private static Node origins(Pack pack) {
        var box = new VBox(Labels.of(pack.text("read.origins"), "section"));
        box.getStyleClass().add("read-part");
        pack.origins().forEach(origin -> box.getChildren().add(Labels.of(pack.sentence(origin.id()))));
        return box;
    }
}
