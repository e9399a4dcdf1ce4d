package app.shoelace.ui.work;

import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Trouble;
import app.shoelace.settings.SettingsNotSaved;
import app.shoelace.settings.SettingsTrouble;
import app.shoelace.text.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Something that went wrong, in words.
 *
 * @param told what happened, what is safe, what to do
 * @param detail to copy when asking for help; may be empty
 */
public record ErrorMessage(String told, String detail) {

    /** The words for something thrown; what nobody expected is told as our own fault, with its trace. */
    public static ErrorMessage of(Throwable thrown, Messages messages) {
        return switch (thrown) {
            case NotSaved notKept -> of(notKept.trouble(), messages);
            case CannotOpen cannotOpen -> of(cannotOpen.trouble(), messages);
            case SettingsNotSaved notKept -> of(notKept.trouble(), messages);
            default -> new ErrorMessage(messages.text("app.defect"), trace(thrown));
        };
    }

    /** The words for trouble with the file. */
    public static ErrorMessage of(Trouble trouble, Messages messages) {
        return new ErrorMessage(trouble.told(messages), trouble.detail());
    }

    /** The words for trouble with the settings. */
    public static ErrorMessage of(SettingsTrouble trouble, Messages messages) {
        return new ErrorMessage(trouble.told(messages), trouble.detail());
    }

    private static String trace(Throwable thrown) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
