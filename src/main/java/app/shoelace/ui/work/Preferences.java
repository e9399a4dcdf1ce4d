package app.shoelace.ui.work;

import app.shoelace.settings.Settings;
import app.shoelace.settings.SettingsFile;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings while the window is open. A change holds at once and is on its way to the disk. */
public final class Preferences {
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final SettingsFile file;
    private final Saver saver;

    /**
     * The settings as they were found.
     *
     * @param saver writes them; it tells where it could not
     */
    public Preferences(SettingsFile file, Settings found, Saver saver) {
        this.file = file;
        this.saver = saver;
        settings = new ReadOnlyObjectWrapper<>(found);
    }

    /** The settings as they hold now. */
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings now() {
        return settings.get();
    }

    /** Settles something; the same again is not written. */
    public void change(UnaryOperator<Settings> how) {
        Settings changed = how.apply(now());
        if (!changed.equals(now())) {
            settings.set(changed);
            saver.save(file, () -> file.keep(changed), () -> {});
        }
    }

    /** How the settings stand with the disk. */
    public Saver saver() {
        return saver;
    }
}
