package app.shoelace.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

/** The steps of the scale, side by side; where there is no room for that, one below the other. Nothing is preselected. */
public final class ScaleBar extends Pane {
    private final List<ToggleButton> steps = new ArrayList<>();
    private final IntConsumer chosen;

    /**
     * A bar with nothing chosen.
     *
     * @param words of the steps, from never
     * @param named what the group is called for those who hear it
     * @param chosen is told the step that the person takes
     */
    public ScaleBar(List<String> words, String named, IntConsumer chosen) {
        this.chosen = chosen;
        getStyleClass().add("scale");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(named);
        for (int step = 0; step < words.size(); step++) {
            steps.add(step(step, words.get(step)));
        }
        getChildren().addAll(steps);
        Arrows.among(this, steps, this::choose);
        Arrows.stopAt(steps, 0);
    }

    /** Shows what was chosen, or that nothing was. */
    public void show(OptionalInt step) {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setSelected(step.isPresent() && step.getAsInt() == i);
        }
        Arrows.stopAt(steps, step.orElse(0));
    }

    /** Puts the focus on the chosen step, or on the first. */
    public void focus() {
        steps.stream().filter(ToggleButton::isFocusTraversable).findFirst().ifPresent(ToggleButton::requestFocus);
    }

    private ToggleButton step(int step, String word) {
        var number = new Label(String.valueOf(step + 1));
        number.getStyleClass().add("number");
        var button = new ToggleButton(word, number);
        button.getStyleClass().add("step");
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(word + ", " + (step + 1));
        button.setOnAction(_ -> {
            button.requestFocus();
            choose(step);
        });
        return button;
    }

    private void choose(int step) {
        show(OptionalInt.of(step));
        chosen.accept(step);
    }

    private double gap() {
        return steps.getFirst().getFont().getSize() * 0.66;
    }

    private double widest() {
        return steps.stream()
                .mapToDouble(step -> Math.ceil(step.prefWidth(-1)))
                .max()
                .orElse(0);
    }

    private boolean sideBySide(double width) {
        return width >= steps.size() * widest() + (steps.size() - 1) * gap();
    }

    private void lay(boolean side) {
        for (ToggleButton step : steps) {
            step.setContentDisplay(side ? ContentDisplay.BOTTOM : ContentDisplay.LEFT);
            step.setAlignment(side ? Pos.CENTER : Pos.CENTER_LEFT);
        }
    }

    private double tallest() {
        return steps.stream().mapToDouble(step -> step.prefHeight(-1)).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return widest();
    }

    @Override
    protected double computePrefWidth(double height) {
        lay(true);
        return steps.size() * widest() + (steps.size() - 1) * gap();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        lay(true);
        boolean side = width < 0 || sideBySide(width);
        lay(side);
        double tall = Math.ceil(tallest());
        return side ? tall : steps.size() * tall + (steps.size() - 1) * gap();
    }

    @Override
    protected void layoutChildren() {
        lay(true);
        boolean side = sideBySide(getWidth());
        lay(side);
        double gap = gap();
        int count = steps.size();
        double width = side ? (getWidth() - (count - 1) * gap) / count : getWidth();
        double height = side ? getHeight() : (getHeight() - (count - 1) * gap) / count;
        for (int i = 0; i < count; i++) {
            double x = side ? i * (width + gap) : 0;
            double y = side ? 0 : i * (height + gap);
            steps.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
        }
    }
}
