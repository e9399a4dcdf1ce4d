package app.shoelace.journal.entry;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Something the app remembers for the person that may hold their words, and so lies in the journal. */
public record Preference(String name, String value) {
    /** The id of its record: one for each name, the same in every journal. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("setting " + name).getBytes(StandardCharsets.UTF_8));
    }
}
