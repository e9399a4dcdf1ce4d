package app.shoelace.ui.look;

import app.shoelace.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/** How the window looks: the theme, the size of the text, whether things may move. */
public final class Look {
    /** The height of ordinary text at 100 %, in pixels; every other length in the stylesheet is a multiple of it. */
    public static final double TEXT = 16;

    private static final List<String> FACES = List.of(
            "/font/AtkinsonHyperlegibleNext_400Regular.ttf",
            "/font/AtkinsonHyperlegibleNext_600SemiBold.ttf",
            "/font/Newsreader_400Regular.ttf",
            "/font/Newsreader_600SemiBold.ttf");

    private final ObservableValue<ColorScheme> systemTheme;
    private final ObservableValue<Boolean> systemStill;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final DoubleProperty textSize = new SimpleDoubleProperty(1);
    private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper(false);
    private Subscription following = Subscription.EMPTY;

    /** A look where the system has these wishes; it follows them until the person chooses otherwise. */
    public Look(ObservableValue<ColorScheme> systemTheme, ObservableValue<Boolean> systemStill) {
        this.systemTheme = systemTheme;
        this.systemStill = systemStill;
        PangoRepair.apply();
        FACES.forEach(Look::load);
        take(Settings.FIRST);
    }

    /** A look that follows the system's own theme and its wish for less motion. */
    public static Look ofSystem() {
        Platform.Preferences system = Platform.getPreferences();
        return new Look(system.colorSchemeProperty(), system.reducedMotionProperty());
    }

    /** Takes on what the person settled, at once. */
    public void take(Settings settings) {
        following.unsubscribe();
        following = Subscription.combine(
                switch (settings.shade()) {
                    case SYSTEM -> systemTheme.subscribe(wish -> theme.set(of(wish)));
                    case LIGHT -> fixed(Theme.LIGHT);
                    case DARK -> fixed(Theme.DARK);
                },
                switch (settings.motion()) {
                    case SYSTEM -> systemStill.subscribe(still::set);
                    case STILL -> {
                        still.set(true);
                        yield Subscription.EMPTY;
                    }
                });
        textSize.set(settings.textPercent() / 100.0);
    }

    private Subscription fixed(Theme chosen) {
        theme.set(chosen);
        return Subscription.EMPTY;
    }

    private static Theme of(ColorScheme scheme) {
        return switch (scheme) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    public Theme theme() {
        return theme.get();
    }

    /** Whether nothing may move. */
    public ReadOnlyBooleanProperty stillProperty() {
        return still.getReadOnlyProperty();
    }

    /** Dresses a window's content, and again whenever the look changes. */
    public void dress(Scene scene) {
        theme.subscribe(now -> {
            if (!now.base().equals(Application.getUserAgentStylesheet())) {
                // of the whole app: a base of the scene alone would come beside JavaFX's own, which is long
                Application.setUserAgentStylesheet(now.base());
            }
            scene.getStylesheets().setAll(now.tokens(), Theme.sheet("/theme/components.css"));
        });
        textSize.subscribe(now -> scene.getRoot().setStyle("-fx-font-size: " + TEXT * now.doubleValue() + "px"));
    }

    /** JavaFX goes by a temporary file; where none can be written, the system's own letters stand in. */
    private static void load(String face) {
        try (InputStream in = Look.class.getResourceAsStream(face)) {
            Font.loadFont(Objects.requireNonNull(in, face), TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
