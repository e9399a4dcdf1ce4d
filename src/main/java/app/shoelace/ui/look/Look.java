package app.shoelace.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/** How the window looks: the theme, the size of the text, whether things may move. */
public final class Look {
    /** The height of ordinary text at 100 %, in pixels; every other length in the stylesheet is a multiple of it. */
    public static final double TEXT = 16;

    private static final List<String> FACES = List.of(
            "/font/AtkinsonHyperlegibleNext_400Regular.ttf",
            "/font/AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
            "/font/AtkinsonHyperlegibleNext_600SemiBold.ttf",
            "/font/Newsreader_400Regular.ttf",
            "/font/Newsreader_400Regular_Italic.ttf",
            "/font/Newsreader_600SemiBold.ttf");

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final DoubleProperty textSize = new SimpleDoubleProperty(1);
    private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper(false);
    private Subscription following = Subscription.EMPTY;

    /** A look by day, at 100 %, in which nothing moves. */
    public Look() {
        FACES.forEach(Look::load);
        still.set(true);
    }

    /** A look that follows the system's own theme and its wish for less motion. */
    public static Look ofSystem() {
        var look = new Look();
        Platform.Preferences system = Platform.getPreferences();
        look.still.bind(system.reducedMotionProperty());
        look.following = system.colorSchemeProperty()
                .subscribe(scheme -> look.theme.set(scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT));
        return look;
    }

    /** The theme; choosing one ends the following of the system's. */
    public void choose(Theme chosen) {
        following.unsubscribe();
        theme.set(chosen);
    }

    public Theme theme() {
        return theme.get();
    }

    /** The size of the text against its ordinary one, from 1.0 to 2.0; what lies outside is brought inside. */
    public void resize(double factor) {
        textSize.set(Math.clamp(factor, 1.0, 2.0));
    }

    public double textSize() {
        return textSize.get();
    }

    /** Whether nothing may move. */
    public ReadOnlyBooleanProperty stillProperty() {
        return still.getReadOnlyProperty();
    }

    /** Dresses a window's content, and again whenever the look changes. */
    public void dress(Scene scene) {
        theme.subscribe(now -> {
            scene.setUserAgentStylesheet(now.base());
            scene.getStylesheets().setAll(now.tokens(), Theme.sheet("/theme/components.css"));
        });
        textSize.subscribe(now -> scene.getRoot().setStyle("-fx-font-size: " + TEXT * now.doubleValue() + "px"));
    }

    private static void load(String face) {
        try (InputStream in = Look.class.getResourceAsStream(face)) {
            Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(in, face), TEXT), face);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
