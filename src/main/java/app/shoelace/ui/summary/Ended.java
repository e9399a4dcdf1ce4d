package app.shoelace.ui.summary;

import app.shoelace.ui.control.Column;
import app.shoelace.ui.control.Labels;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** How something ended, with what may be done about it. */
final class Ended extends VBox {

    Ended() {
        getStyleClass().add("ended");
        clear();
    }

    void tell(String words, Node... actions) {
        getChildren().setAll(Labels.of(words, "answer"));
        if (actions.length > 0) {
            getChildren().add(new FlowPane(actions));
        }
        setVisible(true);
        setManaged(true);
        Column.show(this);
    }

    /** It was about something that is no more. */
    void clear() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }
}
