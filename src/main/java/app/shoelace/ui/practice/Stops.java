package app.shoelace.ui.practice;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/** Where the Tab key would stop first. */
final class Stops {
    private Stops() {}

    /** The first button within, if there is one. */
    static Optional<Node> first(Node within) {
        return first(within, ButtonBase.class);
    }

    /** The first of a kind within, if there is one. */
    static Optional<Node> first(Node within, Class<? extends Node> kind) {
        if (!within.isVisible()) {
            return Optional.empty();
        }
        if (kind.isInstance(within) && within.isFocusTraversable()) {
            return Optional.of(within);
        }
        return within instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child, kind).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The first of a kind within, whether or not it is a stop. */
    static <T extends Node> Optional<T> find(Node within, Class<T> kind) {
        if (kind.isInstance(within)) {
            return Optional.of(kind.cast(within));
        }
        return within instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> find(child, kind).stream())
                        .findFirst()
                : Optional.empty();
    }
}
