package app.shoelace.ui.control;

import app.shoelace.checkin.Answer;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextBoundsType;

/** One box of a {@link HeatMap}. */
final class HeatCell extends Group {

    HeatCell(Answer answer, double width, double height) {
        setManaged(false);
        setMouseTransparent(true);
        switch (answer) {
            case Answer.Rated(int step) -> rated(step, width, height);
            case Answer.NotApplicable() -> apart(width, height);
            case Answer.Skipped() -> {
                var box = new Rectangle(0.5, 0.5, width - 1, height - 1);
                box.getStyleClass().add("heat-blank");
                getChildren().add(box);
            }
        }
    }

    private void rated(int step, double width, double height) {
        var box = new Rectangle(width, height);
        box.getStyleClass().addAll("heat", "heat-" + step);
        var number = new Text(String.valueOf(step));
        number.getStyleClass().addAll("heat-number", "heat-number-" + step);
        number.setTextOrigin(VPos.CENTER);
        number.setTextAlignment(TextAlignment.CENTER);
        number.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        number.setWrappingWidth(width);
        number.setY(height / 2);
        getChildren().addAll(box, number);
    }

    private void apart(double width, double height) {
        var dash = new Line(width / 2 - height * 0.16, height / 2, width / 2 + height * 0.16, height / 2);
        dash.getStyleClass().add("heat-apart");
        getChildren().add(dash);
    }
}
