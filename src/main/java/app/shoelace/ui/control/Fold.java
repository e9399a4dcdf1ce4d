package app.shoelace.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something folded away below a line that unfolds it. */
public final class Fold extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Button head;
    private final Node body;
    private final String whenFolded;
    private final String whenOpen;
    private Runnable unfolded = () -> {};

    /**
     * A folded one.
     *
     * @param whenFolded what the line says while it is folded
     * @param whenOpen what it says while it is open
     */
    public Fold(String whenFolded, String whenOpen, Node body) {
        this.whenFolded = whenFolded;
        this.whenOpen = whenOpen;
        this.body = body;
        getStyleClass().add("fold");
        var arrow = new Region();
        arrow.getStyleClass().add("arrow");
        head = new Button(whenFolded, arrow);
        head.getStyleClass().add("link");
        head.setWrapText(true);
        head.setOnAction(_ -> {
            open(!isOpen());
            if (isOpen()) {
                unfolded.run();
            }
        });
        getChildren().addAll(head, body);
        open(false);
    }

    /** Folds or unfolds it. */
    public void open(boolean open) {
        body.setVisible(open);
        body.setManaged(open);
        head.setText(open ? whenOpen : whenFolded);
        pseudoClassStateChanged(OPEN, open);
    }

    /** What to do once the person has unfolded it. */
    public void onUnfold(Runnable action) {
        unfolded = action;
    }

    public boolean isOpen() {
        return body.isVisible();
    }
}
