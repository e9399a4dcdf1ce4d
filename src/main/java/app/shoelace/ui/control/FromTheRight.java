package app.shoelace.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.text.Font;

/**
 * Lets Hebrew, Arabic and their like be read in their own order.
 *
 * <p>Where a sentence takes its letters from one font and its full stop from another, JavaFX on Linux shows its parts in the
 * wrong order, so that such text is set whole in one font that has all of them. What begins with such a letter also runs from
 * the right edge.
 */
public final class FromTheRight {
    private static final PseudoClass FROM_RIGHT = PseudoClass.getPseudoClass("from-right");

    private FromTheRight() {}

    /** The font is large, and most people never need it. */
    private static final class OneFont {
        static {
            Font.loadFont(FromTheRight.class.getResourceAsStream("/font/DejaVuSans.ttf"), 16);
        }

        static void load() {
            // by being called
        }
    }

    /** Keeps the node's font and direction to what the text needs. */
    public static void follow(Node node, ObservableValue<String> text) {
        text.subscribe(now -> {
            boolean any = now != null && now.codePoints().anyMatch(FromTheRight::runsLeft);
            if (any) {
                OneFont.load();
            }
            node.pseudoClassStateChanged(FROM_RIGHT, any);
            node.setNodeOrientation(any && beginsRight(now) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
        });
    }

    private static boolean runsLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean beginsRight(String text) {
        return text
                .codePoints()
                .filter(letter -> runsLeft(letter)
                        || Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .stream()
                .anyMatch(FromTheRight::runsLeft);
    }
}
