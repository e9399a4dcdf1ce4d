package app.shoelace.journal.store;

import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A damaged row inside a sealed one, as it lay in the open journal: it may hold words, so that it cannot stay readable,
 * and nothing that was written is thrown away.
 */
public final class DamagedRow {
    /** The kind of such a record. */
    public static final String KIND = "damaged";

    private DamagedRow() {}

    /** Such a row as a document. */
    public static byte[] write(Row row) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(row.id());
            out.writeUTF(row.kind());
            out.writeLong(row.revision());
            out.writeBoolean(row.text());
            out.writeInt(row.body().length);
            out.write(row.body());
            out.write(row.digest());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The row that was carried.
     *
     * @throws Unreadable if it is none
     */
    public static Row read(byte[] document) throws Unreadable {
        try (var in = new DataInputStream(new ByteArrayInputStream(document))) {
            String id = in.readUTF();
            String kind = in.readUTF();
            long revision = in.readLong();
            boolean text = in.readBoolean();
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new Unreadable("damaged", "a length");
            }
            return new Row(id, kind, revision, text, in.readNBytes(length), in.readAllBytes());
        } catch (IOException e) {
            throw new Unreadable("damaged", e);
        }
    }
}
