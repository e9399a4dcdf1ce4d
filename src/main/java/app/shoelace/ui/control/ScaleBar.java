package app.shoelace.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** The steps of the scale, side by side; where there is no room for that, one below the other. Nothing is preselected. */
public final class ScaleBar extends Pane {
    // so many times the text's height is room enough for wide gaps
    private static final double ROOMY = 40;
    private static final Pattern WORDS = Pattern.compile(" ");

    private final List<ToggleButton> steps = new ArrayList<>();
    private final IntConsumer chosen;
    // its measuring takes longer than all the rest, and is asked for again and again
    private Font measured = Font.getDefault();
    private double longest;

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
        Arrows.choosing(this, steps, this::choose);
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
        button.setWrapText(true);
        button.setTextAlignment(TextAlignment.CENTER);
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

    private double em() {
        return steps.getFirst().getFont().getSize();
    }

    private double gap(double width) {
        return em() * (width > ROOMY * em() ? 0.66 : 0.4);
    }

    // the longest word decides: a step of two words may take two lines
    private double narrowest() {
        ToggleButton first = steps.getFirst();
        double frame = first.snappedLeftInset() + first.snappedRightInset();
        if (longest == 0 || !first.getFont().equals(measured)) {
            measured = first.getFont();
            longest = 0;
            var measure = new Text();
            measure.setFont(measured);
            for (ToggleButton step : steps) {
                for (String word : WORDS.split(step.getText(), -1)) {
                    measure.setText(word);
                    longest = Math.max(
                            longest, Math.ceil(measure.getLayoutBounds().getWidth()));
                }
            }
        }
        return longest + frame + 2;
    }

    private boolean sideBySide(double width) {
        return width < 0 || width >= steps.size() * narrowest() + (steps.size() - 1) * gap(width);
    }

    private void lay(boolean side) {
        for (ToggleButton step : steps) {
            step.setContentDisplay(side ? ContentDisplay.BOTTOM : ContentDisplay.LEFT);
            step.setAlignment(side ? Pos.CENTER : Pos.CENTER_LEFT);
        }
    }

    private double tallest(double each) {
        return steps.stream().mapToDouble(step -> step.prefHeight(each)).max().orElse(0);
    }

    private double each(double width, boolean side) {
        int count = steps.size();
        return side && width > 0 ? (width - (count - 1) * gap(width)) / count : width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return narrowest();
    }

    @Override
    protected double computePrefWidth(double height) {
        return steps.size()
                        * steps.stream()
                                .mapToDouble(step -> step.prefWidth(-1))
                                .max()
                                .orElse(0)
                + (steps.size() - 1) * gap(Double.MAX_VALUE);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        boolean side = sideBySide(width);
        lay(side);
        double tall = Math.ceil(tallest(each(width, side)));
        return side ? tall : steps.size() * tall + (steps.size() - 1) * gap(width);
    }

    @Override
    protected void layoutChildren() {
        boolean side = sideBySide(getWidth());
        lay(side);
        double gap = gap(getWidth());
        int count = steps.size();
        double width = each(getWidth(), side);
        double height = side ? getHeight() : (getHeight() - (count - 1) * gap) / count;
        for (int i = 0; i < count; i++) {
            double x = side ? i * (width + gap) : 0;
            double y = side ? 0 : i * (height + gap);
            steps.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
        }
    }
}
