package app.shoelace.settings;

import app.shoelace.text.Messages;
import java.nio.file.Path;

/** What can go wrong with the settings. None of it stops the app. */
public sealed interface SettingsTrouble {
    /** The file could not be understood; it was put beside as {@code kept}. */
    record Broken(Path kept, String detail) implements SettingsTrouble {}

    /** A later version of the app wrote the file; it was put beside as {@code kept}. */
    record Newer(Path kept) implements SettingsTrouble {}

    /** The file could not be read, or not be put beside; it was left as it is. */
    record Unreadable(Path file, String detail) implements SettingsTrouble {}

    /** A change could not be written. */
    record NotWritten(Path file, String detail) implements SettingsTrouble {}

    /** What happened, what is safe, what to do. */
    default String told(Messages messages) {
        return switch (this) {
            case Broken(var kept, var _) -> messages.text("choices.broken", kept);
            case Newer(var kept) -> messages.text("choices.newer", kept);
            case Unreadable(var file, var _) -> messages.text("choices.unreadable", file);
            case NotWritten(var file, var _) -> messages.text("choices.not-written", file);
        };
    }

    /** For the one who helps; may be empty. */
    default String detail() {
        return switch (this) {
            case Newer _ -> "";
            case Broken(var _, var detail) -> detail;
            case Unreadable(var _, var detail) -> detail;
            case NotWritten(var _, var detail) -> detail;
        };
    }
}
