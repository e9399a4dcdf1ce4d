package app.shoelace.journal.seal;

import app.shoelace.journal.entry.Document;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Unreadable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Rows whose body is plain JSON text, so that any SQLite tool can read it; a SHA-256 notices a changed byte. */
public final class PlainRows implements RowCodec {
    @Override
    public Row close(String id, String kind, long revision, byte[] document) {
        return new Row(id, kind, revision, true, document, digest(id, kind, revision, document));
    }

    @Override
    public Document open(Row row) throws Unreadable {
        byte[] digest = digest(row.id(), row.kind(), row.revision(), row.body());
        if (!row.text() || !MessageDigest.isEqual(digest, row.digest())) {
            throw new Unreadable("digest", "another");
        }
        return new Document(row.id(), row.kind(), row.body());
    }

    @Override
    public String name(String id) {
        return id;
    }

    // every part stands behind its length, so that no byte can move from one part to the next unnoticed
    private static byte[] digest(String id, String kind, long revision, byte[] document) {
        byte[] what = kind.getBytes(StandardCharsets.UTF_8);
        byte[] which = id.getBytes(StandardCharsets.UTF_8);
        MessageDigest sha256 = sha256();
        sha256.update(ByteBuffer.allocate(3 * Integer.BYTES + what.length + which.length + Long.BYTES)
                .putInt(what.length)
                .put(what)
                .putInt(which.length)
                .put(which)
                .putLong(revision)
                .putInt(document.length)
                .array());
        return sha256.digest(document);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
