package app.shoelace.ui.control;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** Buttons beside one another; one that is longer than the room wraps its words instead of losing them. */
public final class Actions extends FlowPane {

    public Actions(Button... buttons) {
        getStyleClass().add("actions");
        if (Stream.of(buttons).allMatch(button -> button.getStyleClass().contains("link"))) {
            getStyleClass().add("links");
        }
        for (Button button : buttons) {
            button.setWrapText(true);
            button.setMinWidth(0);
            button.maxWidthProperty().bind(widthProperty());
        }
        getChildren().addAll(buttons);
    }

    // a row of buttons is as wide as its longest one otherwise, and widens the page
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
