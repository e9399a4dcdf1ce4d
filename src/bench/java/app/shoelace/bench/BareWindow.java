package app.shoelace.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A JavaFX window with one button on a coloured ground and nothing behind it, for comparison. */
public final class BareWindow extends Application {
    /** The colour of the ground. */
    static final String GROUND = "#dce9e5";

    @Override
    public void start(Stage stage) {
        var ground = new StackPane(new Button("A button"));
        ground.setStyle("-fx-background-color: " + GROUND + ";");
        stage.setScene(new Scene(ground, 1120, 760));
        stage.show();
        if (!getParameters().getUnnamed().isEmpty()) {
            Platform.runLater(Platform::exit);
        }
    }
}
