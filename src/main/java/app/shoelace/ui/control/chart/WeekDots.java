package app.shoelace.ui.control.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** Rows of dots, a week each: the more often, the larger and the deeper. A blank is a small ring. */
public final class WeekDots extends Region {

    /** What one week holds. */
    public sealed interface Week {
        /**
         * @param level from 0 to the greatest step
         */
        record Rated(double level) implements Week {}

        /** A check-in of which too little was answered. */
        record Blank() implements Week {}

        /** No check-in. */
        record Empty() implements Week {}

        /** Too little answered. */
        Week BLANK = new Blank();

        /** No check-in. */
        Week EMPTY = new Empty();
    }

    /**
     * One row.
     *
     * @param told the same in words
     */
    public record Row(String name, List<Week> weeks, String told) {
        public Row {
            weeks = List.copyOf(weeks);
        }
    }

    // lengths in heights of the text
    private static final double ROW = 2.8;
    // the names' share of the width where there is little of it
    private static final double MOST_NAMES = 0.5;
    private static final double WIDEST = 2.6;
    private static final double LEAST = 0.28;
    private static final double MOST = 0.98;
    private static final double BLANK = 0.3;

    private final List<Label> names = new ArrayList<>();
    private final List<List<Circle>> circles = new ArrayList<>();
    private final List<Row> rows;
    private final int top;

    /**
     * The rows, each as long as the others.
     *
     * @param top the greatest step
     */
    public WeekDots(List<Row> rows, int top) {
        this.rows = List.copyOf(rows);
        this.top = top;
        getStyleClass().add("week-dots");
        for (Row row : rows) {
            var name = new Label(row.name());
            name.setAccessibleText(row.told());
            name.setAccessibleRole(AccessibleRole.TEXT);
            name.setWrapText(true);
            names.add(name);
            circles.add(row.weeks().stream().map(this::circle).toList());
        }
        getChildren().addAll(names);
        circles.forEach(getChildren()::addAll);
        getChildren().forEach(child -> child.setManaged(false));
        setMouseTransparent(true);
    }

    private Circle circle(Week week) {
        var circle = Shapes.circle(
                switch (week) {
                    case Week.Rated(double level) -> "week-" + Math.clamp((int) Math.floor(level + 0.5), 0, top);
                    case Week.Blank() -> "week-blank";
                    case Week.Empty() -> "week-empty";
                });
        circle.setVisible(!(week instanceof Week.Empty));
        return circle;
    }

    private double radius(Week week) {
        return switch (week) {
            case Week.Rated(double level) -> LEAST + (MOST - LEAST) * level / top;
            case Week.Blank(), Week.Empty() -> BLANK;
        };
    }

    private double em() {
        return names.getFirst().getFont().getSize();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.size() * ROW * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double widest =
                names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0);
        double left = Math.min(widest + 1.5 * em, getWidth() * MOST_NAMES);
        int weeks = Math.max(1, rows.getFirst().weeks().size());
        double step = Math.min(WIDEST * em, (getWidth() - left) / weeks);
        double fit = Math.min(1, step / (2.1 * MOST * em));
        for (int i = 0; i < rows.size(); i++) {
            double y = (i + 0.5) * ROW * em;
            Label name = names.get(i);
            double height = name.prefHeight(left - em / 2);
            name.resizeRelocate(0, y - height / 2, left - em / 2, height);
            for (int week = 0; week < weeks; week++) {
                Circle circle = circles.get(i).get(week);
                circle.setCenterX(left + (week + 0.5) * step);
                circle.setCenterY(y);
                circle.setRadius(radius(rows.get(i).weeks().get(week)) * em * fit);
            }
        }
    }
}
