package app.shoelace.ui.settings;

import app.shoelace.settings.Settings;
import app.shoelace.settings.Settings.Motion;
import app.shoelace.settings.Settings.Shade;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.OneOf;
import app.shoelace.ui.work.Preferences;
import app.shoelace.ui.work.Surroundings;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** How the app looks: size of text, theme, motion, and the language where there is more than one. Each holds at once. */
public final class LookChoices extends VBox {
    private final Messages messages;
    private final Subscription watching;

    public LookChoices(Surroundings surroundings) {
        messages = surroundings.messages();
        Preferences preferences = surroundings.preferences();
        Settings now = preferences.now();
        getStyleClass().add("choices");
        var text = new OneOf<>(
                messages.text("settings.text"),
                sizes(),
                now.textPercent(),
                percent -> messages.text("settings.text.percent", percent),
                percent -> preferences.change(settings -> settings.withText(percent)));
        var shade = new OneOf<>(
                messages.text("settings.theme"),
                List.of(Shade.values()),
                now.shade(),
                this::word,
                chosen -> preferences.change(settings -> settings.with(chosen)));
        var motion = new OneOf<>(
                messages.text("settings.motion"),
                List.of(Motion.values()),
                now.motion(),
                this::word,
                chosen -> preferences.change(settings -> settings.with(chosen)));
        getChildren().addAll(text, shade, motion);
        if (surroundings.languages().size() > 1) {
            getChildren().add(languages(surroundings));
        }
        // the size can change by its keys too
        watching = preferences.settingsProperty().subscribe(settings -> text.show(settings.textPercent()));
    }

    /** Lets go of what it watched. */
    public void close() {
        watching.unsubscribe();
    }

    private static List<Integer> sizes() {
        return IntStream.rangeClosed(0, (Settings.MOST_TEXT - Settings.LEAST_TEXT) / Settings.TEXT_STEP)
                .mapToObj(step -> Settings.LEAST_TEXT + step * Settings.TEXT_STEP)
                .toList();
    }

    private OneOf<String> languages(Surroundings surroundings) {
        Preferences preferences = surroundings.preferences();
        String chosen = preferences.now().language();
        String now = chosen.isEmpty() ? messages.locale().getLanguage() : chosen;
        return new OneOf<>(
                messages.text("settings.language"),
                surroundings.languages(),
                now,
                LookChoices::ownName,
                tag -> preferences.change(settings -> settings.withLanguage(tag)));
    }

    // each language says its own name
    static String ownName(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return language.getDisplayLanguage(language);
    }

    private String word(Shade value) {
        return switch (value) {
            case SYSTEM -> messages.text("settings.theme.system");
            case LIGHT -> messages.text("settings.theme.light");
            case DARK -> messages.text("settings.theme.dark");
        };
    }

    private String word(Motion value) {
        return switch (value) {
            case SYSTEM -> messages.text("settings.motion.system");
            case STILL -> messages.text("settings.motion.still");
        };
    }
}
