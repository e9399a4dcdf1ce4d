package app.shoelace.journal.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a record said in another copy of the journal, kept beside the one that is shown. Its revision is the one that it
 * had there.
 *
 * @param of the id of the record
 * @param kind that of the record there, such as {@code check-in}
 * @param body an entry, one in the bin, or a draft
 */
public record Version(UUID of, String kind, Body body) {
    /** What can have versions. */
    public static final Set<String> KINDS =
            Set.of(Row.CHECK_IN, Row.DRAFT, Row.ASK, Row.OFFER, Row.EVENT, Row.NOTE, Row.ITEM, Row.ORIGIN);

    /** The entry that it was, in the bin or not; a draft was none yet. */
    public Optional<Entry> entry() {
        return switch (body) {
            case Body.OfEntry(var said) -> Optional.of(said);
            case Body.OfBinned(var binned) -> Optional.of(binned.entry());
            case Body.OfDraft _, Body.OfPreference _, Body.OfVersion _, Body.OfLater _ -> Optional.empty();
        };
    }

    /** The id of its own record: the same wherever the same was said. */
    public UUID id() {
        return id(of, kind, body.json());
    }

    public static UUID id(UUID of, String kind, byte[] json) {
        String digest = HexFormat.of().formatHex(sha256().digest(json));
        return UUID.nameUUIDFromBytes(("version " + of + " " + kind + " " + digest).getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
