package app.shoelace.ui.work;

import app.shoelace.journal.CannotOpen;
import app.shoelace.journal.NotKept;
import app.shoelace.journal.Trouble;
import app.shoelace.settings.SettingsNotKept;
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
public record Mishap(String told, String detail) {

    /** The words for something thrown; what nobody expected is told as our own fault, with its trace. */
    public static Mishap of(Throwable thrown, Messages messages) {
        return switch (thrown) {
            case NotKept notKept -> of(notKept.trouble(), messages);
            case CannotOpen cannotOpen -> of(cannotOpen.trouble(), messages);
            case SettingsNotKept notKept -> of(notKept.trouble(), messages);
            default -> new Mishap(messages.text("app.defect"), trace(thrown));
        };
    }

    /** The words for trouble with the file. */
    public static Mishap of(Trouble trouble, Messages messages) {
        return new Mishap(trouble.told(messages), trouble.detail());
    }

    /** The words for trouble with the settings. */
    public static Mishap of(SettingsTrouble trouble, Messages messages) {
        return new Mishap(trouble.told(messages), trouble.detail());
    }

    private static String trace(Throwable thrown) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
