package app.shoelace.ui.support;

import app.shoelace.pack.Pack;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Columns;
import app.shoelace.ui.control.Fold;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Surroundings;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Help now: whom to call, then the senses, then the breath if it is chosen. Nothing here moves. Needs no journal. */
public final class SupportView extends ColumnPage {

    /**
     * The page.
     *
     * @param read leads to the two-minute page
     */
    public SupportView(Surroundings surroundings, Runnable read) {
        Messages messages = surroundings.messages();
        Pack pack = surroundings.pack();
        var left = new VBox(new LinesCard(surroundings));
        left.getStyleClass().add("support-column");
        var right = new VBox(grounding(pack), breathing(pack, messages));
        right.getStyleClass().add("support-column");
        column.fill(
                Labels.of(pack.text("help.title"), "title"),
                new Columns(left, right),
                new Actions(Labels.link(pack.text("read.title"), read)));
        column.getStyleClass().add("support");
    }

    /** The first number stays in sight, and no key changes anything before it is asked to. */
    @Override
    public void focus() {
        column.focusTop();
    }

    @Override
    public void close() {}

    private static Node grounding(Pack pack) {
        var card = new VBox(
                Labels.of(pack.text("help.grounding"), "card-title"),
                steps(pack.help().grounding()));
        card.getStyleClass().add("card");
        return card;
    }

    private static Node breathing(Pack pack, Messages messages) {
        var fold = new Fold(pack.text("help.breathing"), messages.text("support.breathing.close"), () -> {
            var body = new VBox(
                    Labels.of(pack.text("help.breathing.leave"), "small", "soft"),
                    steps(pack.help().breathing()));
            body.getStyleClass().add("breathing");
            return body;
        });
        var card = new VBox(fold);
        card.getStyleClass().add("card");
        return card;
    }

    private static GridPane steps(List<String> texts) {
        var grid = new GridPane();
        grid.getStyleClass().add("steps");
        for (int i = 0; i < texts.size(); i++) {
            var number = Labels.of(String.valueOf(i + 1), "step-number");
            GridPane.setValignment(number, VPos.TOP);
            grid.addRow(i, number, Labels.of(texts.get(i)));
        }
        return grid;
    }
}
