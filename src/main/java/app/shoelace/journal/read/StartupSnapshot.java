package app.shoelace.journal.read;

import app.shoelace.checkin.Draft;
import app.shoelace.journal.Journal;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a journal before it is read whole: enough to take up where the person was. Whether
 * the journal opens is known only then.
 *
 * @param draft the check-in under way
 * @param settings as {@link Journal#setting} tells them, by name
 * @param sealed whether it opened by a passphrase or a recovery code
 */
public record StartupSnapshot(Optional<Draft> draft, Map<String, String> settings, boolean sealed) {
    public StartupSnapshot {
        settings = Map.copyOf(settings);
    }
}
