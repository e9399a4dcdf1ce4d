package app.shoelace.ui.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something folded away below a line that unfolds it; it is made when it is first asked for. */
public final class Fold extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Button head;
    private final Supplier<? extends Node> made;
    private final String whenFolded;
    private final String whenOpen;
    private Optional<Node> body = Optional.empty();
    private Runnable unfolded = () -> {};
    private boolean open;

    /**
     * A folded one.
     *
     * @param whenFolded what the line says while it is folded
     * @param whenOpen what it says while it is open
     * @param made makes what is folded away, once
     */
    public Fold(String whenFolded, String whenOpen, Supplier<? extends Node> made) {
        this.whenFolded = whenFolded;
        this.whenOpen = whenOpen;
        this.made = made;
        getStyleClass().add("fold");
        var arrow = new Region();
        arrow.getStyleClass().add("arrow");
        head = new Button(whenFolded, arrow);
        head.getStyleClass().add("link");
        head.setWrapText(true);
        head.setOnAction(_ -> {
            open(!open);
            if (open) {
                unfolded.run();
                Column.show(this);
            }
        });
        getChildren().add(head);
    }

    /** One whose line stays as it is. */
    public Fold(String line, Supplier<? extends Node> made) {
        this(line, line, made);
    }

    /** What takes a second press: the line unfolds what is asked, and what does it. */
    public static Fold asking(String line, String asked, String yes, Runnable action) {
        return new Fold(line, () -> {
            var sure = new VBox(Labels.of(asked), new Actions(Labels.secondary(yes, action)));
            sure.getStyleClass().add("parts");
            return sure;
        });
    }

    /** Folds or unfolds it. */
    public void open(boolean now) {
        open = now;
        if (now && body.isEmpty()) {
            Node asked = made.get();
            body = Optional.of(asked);
            getChildren().add(asked);
        }
        body.ifPresent(there -> {
            Room.when(now, there);
        });
        head.setText(now ? whenOpen : whenFolded);
        pseudoClassStateChanged(OPEN, now);
    }

    /** What to do once the person has unfolded it. */
    public void onUnfold(Runnable action) {
        unfolded = action;
    }

    public boolean isOpen() {
        return open;
    }
}
