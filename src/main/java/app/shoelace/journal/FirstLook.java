package app.shoelace.journal;

import app.shoelace.checkin.Draft;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a journal that is not sealed before it is read whole: enough to take up where the person was. Whether
 * the journal opens is known only then.
 *
 * @param draft the check-in under way
 * @param settings as {@link Journal#setting} tells them, by name
 */
public record FirstLook(Optional<Draft> draft, Map<String, String> settings) {
    public FirstLook {
        settings = Map.copyOf(settings);
    }
}
