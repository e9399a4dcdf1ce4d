package app.shoelace.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two parts side by side where both have the width that they want, else one below the other. */
public final class Columns extends Pane {
    private final Region left;
    private final Region right;
    private final boolean even;
    private double gap;

    /** Each part's wanted width is its {@code -fx-pref-width}; the gap is the left one's share of a 20th of it. */
    public Columns(Region left, Region right) {
        this(left, right, false);
    }

    private Columns(Region left, Region right, boolean even) {
        this.left = left;
        this.right = right;
        this.even = even;
        getStyleClass().add("columns");
        getChildren().addAll(left, right);
    }

    /** Two parts that are as tall as the taller of them, where they stand side by side. */
    public static Columns even(Region left, Region right) {
        return new Columns(left, right, true);
    }

    private boolean side(double width) {
        gap = left.prefWidth(-1) / 20;
        return width < 0 || width >= left.prefWidth(-1) + right.prefWidth(-1) + gap;
    }

    private double half(double width, Node part) {
        double wanted = left.prefWidth(-1) + right.prefWidth(-1);
        return (width - gap) * part.prefWidth(-1) / wanted;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (side(width)) {
            double all = width < 0 ? left.prefWidth(-1) + right.prefWidth(-1) + gap : width;
            return Math.max(left.prefHeight(half(all, left)), right.prefHeight(half(all, right)));
        }
        return left.prefHeight(width) + gap + right.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (side(width)) {
            double first = snapSizeX(half(width, left));
            double second = width - gap - first;
            double least = even ? getHeight() : 0;
            left.resizeRelocate(0, 0, first, Math.max(least, left.prefHeight(first)));
            right.resizeRelocate(width - second, 0, second, Math.max(least, right.prefHeight(second)));
        } else {
            double height = left.prefHeight(width);
            left.resizeRelocate(0, 0, width, height);
            right.resizeRelocate(0, height + gap, width, right.prefHeight(width));
        }
    }
}
