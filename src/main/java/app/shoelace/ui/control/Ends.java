package app.shoelace.ui.control;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Two parts at the two ends of a line; where they do not fit, the second goes below the first. */
public final class Ends extends Pane {
    public Ends(Node left, Node right) {
        getStyleClass().add("ends");
        getChildren().addAll(left, right);
    }

    // whoever stands there now: either may be exchanged for another
    private Node left() {
        return getChildren().getFirst();
    }

    private Node right() {
        return getChildren().getLast();
    }

    private double gap() {
        return left().prefHeight(-1) * 0.5;
    }

    private boolean fit(double width) {
        return width < 0 || left().prefWidth(-1) + gap() + right().prefWidth(-1) <= width - across();
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double down() {
        return snappedTopInset() + snappedBottomInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return across() + Math.max(left().minWidth(-1), right().minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return across() + Math.ceil(left().prefWidth(-1) + gap() + right().prefWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (fit(width)) {
            return down() + Math.max(left().prefHeight(-1), right().prefHeight(-1));
        }
        double inside = width - across();
        return down() + left().prefHeight(inside) + right().prefHeight(inside);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double inside = getWidth() - across();
        if (fit(getWidth())) {
            double height = getHeight() - down();
            put(left(), x, y, Math.ceil(left().prefWidth(-1)), height);
            double width = Math.ceil(right().prefWidth(-1));
            put(right(), x + inside - width, y, width, height);
        } else {
            double height = left().prefHeight(inside);
            put(left(), x, y, inside, height);
            put(right(), x, y + height, inside, right().prefHeight(inside));
        }
    }

    private void put(Node part, double x, double y, double width, double height) {
        layoutInArea(part, x, y, width, height, 0, Insets.EMPTY, HPos.LEFT, VPos.CENTER);
    }
}
