package app.shoelace.journal.seal;

import app.shoelace.journal.entry.Document;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;

/**
 * Rows that nobody reads without the key. Id and kind lie inside, with the document, filled up to a multiple of 256
 * bytes; outside stand a name that only the key can make from the id, and the revision. Both are bound to what lies
 * inside: a row that was moved, renamed or counted on does not open. The column {@code digest} holds the nonce.
 */
public final class EncryptedRows implements RowCodec, AutoCloseable {
    /** What stands in the kind of every sealed row. */
    public static final String KIND = "sealed";

    /** What a sealed body may have more than its document. */
    public static final int MORE = 1024;

    /** As much of a body as its id and kind may take. */
    public static final int HEAD = 64;

    private static final int STEP = 256;
    private static final byte[] ROW = "shoelace row 1".getBytes(StandardCharsets.US_ASCII);
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Aead aead;
    private final RawKey naming;
    private final Mac mac;

    /** Both keys are taken as they are, and wiped when this is closed. */
    EncryptedRows(byte[] rowKey, byte[] idKey) {
        aead = new Aead(rowKey);
        naming = new RawKey("HmacSHA256", idKey);
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(naming);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC", e);
        }
    }

    // ids begin with the time that they were made at, which is nobody's business
    @Override
    public synchronized String name(String id) {
        ByteBuffer hidden = ByteBuffer.wrap(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)));
        long high = (hidden.getLong() & ~0xF000L) | VERSION_8;
        long low = (hidden.getLong() & ~(VARIANT | (VARIANT >>> 1))) | VARIANT;
        return new UUID(high, low).toString();
    }

    /** Bytes of a proof. */
    public static final int PROOF = 32;

    /** A digest, by a key that nobody else has, of a record's id and revision. */
    public synchronized byte[] proof(String id, long revision) {
        return mac.doFinal(("entry " + revision + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized Row close(String id, String kind, long revision, byte[] document) {
        return sealed(name(id), id, kind, revision, document);
    }

    private Row sealed(String name, String id, String kind, long revision, byte[] document) {
        byte[] inside = inside(id, kind, document);
        byte[] nonce = Aead.random(Aead.NONCE);
        byte[] body = aead.seal(nonce, belongsTo(name, revision), inside);
        Arrays.fill(inside, (byte) 0);
        return new Row(name, KIND, revision, false, body, nonce);
    }

    @Override
    public synchronized Document open(Row row) throws Unreadable {
        if (row.text() || !row.kind().equals(KIND)) {
            throw new Unreadable("seal", "there");
        }
        byte[] inside = aead.open(row.digest(), belongsTo(row.id(), row.revision()), row.body());
        try (var in = new DataInputStream(new ByteArrayInputStream(inside))) {
            String id = in.readUTF();
            String kind = in.readUTF();
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new Unreadable("seal", "a length");
            }
            return new Document(id, kind, in.readNBytes(length));
        } catch (IOException e) {
            throw new Unreadable("seal", e);
        }
    }

    /**
     * The kind of what lies in a row, if nobody changed it; empty where none can be made out.
     *
     * @param head the row with the first {@link #HEAD} bytes of its body
     */
    public synchronized String kind(Row head) {
        if (head.text() || !head.kind().equals(KIND)) {
            return "";
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(aead.begins(head.digest(), head.body())))) {
            in.skipNBytes(in.readUnsignedShort());
            return in.readUTF();
        } catch (Unreadable | IOException e) {
            // why, is told when all is read
            return "";
        }
    }

    private static byte[] inside(String id, String kind, byte[] document) {
        var bytes = new ByteArrayOutputStream(document.length + STEP);
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(id);
            out.writeUTF(kind);
            out.writeInt(document.length);
            out.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(bytes.toByteArray(), (bytes.size() + STEP - 1) / STEP * STEP);
    }

    private static byte[] belongsTo(String name, long revision) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(ROW.length + Long.BYTES + utf8.length)
                .put(ROW)
                .putLong(revision)
                .put(utf8)
                .array();
    }

    @Override
    public synchronized void close() {
        aead.close();
        naming.destroy();
        try {
            mac.init(new RawKey("HmacSHA256", new byte[Argon2Cost.KEY]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
