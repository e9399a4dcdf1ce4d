package app.shoelace.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    static final Set<String> KINDS = Set.of(Row.CHECK_IN, Row.DRAFT, Row.ASK, Row.OFFER, Row.EVENT);

    /** The id of its own record: the same wherever the same was said. */
    public UUID id() {
        return id(of, kind, body.json());
    }

    static UUID id(UUID of, String kind, byte[] json) {
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
