package app.shoelace.ui.look;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets JavaFX break lines of Hebrew, Arabic and every other script that Pango shapes for it on Linux.
 *
 * <p>While JavaFX lays out a paragraph, its {@code PangoGlyphLayout} remembers the letters of each run of text. Where a line
 * is too long, the run is cut in two and shaped anew, but with the letters that it had before the cut. Up to JavaFX 22 the
 * first line then held the whole run; since 23 the layout throws in {@code PrismTextLayout.computeTrailingSpaceWidth} (read
 * and tried in 26.0.2 and 27-ea+11). A run is asked for again only after it was cut, so a memory that never finds anything is
 * right. JavaFX has no public way to it, hence the two {@code --add-opens} at the start.
 */
final class PangoRepair {
    private PangoRepair() {}

    /** Does nothing where JavaFX shapes text in another way; called on the window's thread. */
    static void apply() {
        try {
            Class<?> manager = Class.forName("com.sun.javafx.text.GlyphLayoutManager");
            Object layout =
                    opened(manager.getDeclaredField("REUSABLE_INSTANCE")).get(null);
            opened(layout.getClass().getDeclaredField("runUtf8")).set(layout, new Forgetful());
        } catch (ReflectiveOperationException | InaccessibleObjectException _) {
            // not on Linux, or a JavaFX that does it in another way
        }
    }

    private static Field opened(Field field) {
        field.setAccessible(true);
        return field;
    }

    /** Finds nothing, and still hands out all values: JavaFX frees them once the paragraph is laid out. */
    private static final class Forgetful extends LinkedHashMap<Object, Object> {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Object get(Object key) {
            return null;
        }

        @Override
        public @Nullable Object put(Object key, Object value) {
            return super.put(new Object(), value);
        }
    }
}
