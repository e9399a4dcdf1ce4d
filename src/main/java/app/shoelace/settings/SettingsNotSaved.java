package app.shoelace.settings;

/** A change of the settings could not be written; the file is as it was. */
public final class SettingsNotSaved extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient SettingsTrouble trouble;

    SettingsNotSaved(SettingsTrouble trouble, Throwable cause) {
        super(trouble.toString(), cause);
        this.trouble = trouble;
    }

    /** What happened, for the person. */
    public SettingsTrouble trouble() {
        return trouble;
    }
}
