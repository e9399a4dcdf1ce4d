package app.shoelace.ui.control;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** Holds one page, and takes it away where it throws while it is measured or laid out, so that the rest stays usable. */
public final class Guarded extends StackPane {
    private final Consumer<Throwable> failed;

    /**
     * An empty one.
     *
     * @param failed is told why a page was taken away; on the window's thread, once the layout is done
     */
    public Guarded(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    /** Shows this in place of what was shown. */
    public void show(Parent content) {
        getChildren().setAll(content);
    }

    @Override
    protected void layoutChildren() {
        guarded(() -> {
            super.layoutChildren();
            for (Node child : getManagedChildren()) {
                if (child instanceof Parent parent) {
                    parent.layout();
                }
            }
            return 0;
        });
    }

    @Override
    protected double computeMinWidth(double height) {
        return guarded(() -> super.computeMinWidth(height));
    }

    @Override
    protected double computeMinHeight(double width) {
        return guarded(() -> super.computeMinHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return guarded(() -> super.computePrefWidth(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return guarded(() -> super.computePrefHeight(width));
    }

    private double guarded(DoubleSupplier measure) {
        try {
            return measure.getAsDouble();
        } catch (RuntimeException | Error e) {
            // at once: drawn, it would throw again
            getChildren().clear();
            Platform.runLater(() -> failed.accept(e));
            return 0;
        }
    }
}
