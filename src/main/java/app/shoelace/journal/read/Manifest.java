package app.shoelace.journal.read;

import app.shoelace.journal.entry.Document;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Unreadable;
import app.shoelace.journal.seal.EncryptedRows;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.store.Changes;
import app.shoelace.journal.store.Store;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a sealed journal should hold: how many records, and a digest of which ones in which revision. It is sealed like a
 * record and changes in the same transaction, so it tells a row that was deleted, or put back to an earlier revision, by
 * another program. The digest is the exclusive or of one keyed digest for each record: a change costs the same however
 * long the journal is. A whole file that was put back to an earlier day has the manifest of that day, and is not told.
 * Versions of the app before this one write none.
 *
 * @param records how many
 * @param digest {@link EncryptedRows#PROOF} bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by contents where it matters
public record Manifest(long records, byte[] digest) {
    private static final String NAME = "manifest";

    /** That of a journal that holds these records. */
    public static Manifest of(EncryptedRows seal, Map<String, JournalSnapshot.Mark> marks) {
        byte[] digest = new byte[EncryptedRows.PROOF];
        marks.forEach((id, mark) -> toggle(digest, seal, id, mark));
        return new Manifest(marks.size(), digest);
    }

    private static void toggle(byte[] digest, EncryptedRows seal, String id, JournalSnapshot.Mark mark) {
        byte[] proof = seal.proof(id, mark.revision());
        for (int i = 0; i < digest.length; i++) {
            digest[i] ^= proof[i];
        }
    }

    private Manifest after(
            EncryptedRows seal,
            Map<String, JournalSnapshot.Mark> before,
            Map<String, JournalSnapshot.Mark> after,
            Collection<String> changed) {
        byte[] next = digest.clone();
        long number = records;
        for (String id : new HashSet<>(changed)) {
            JournalSnapshot.@Nullable Mark old = before.get(id);
            if (old != null) {
                toggle(next, seal, id, old);
                number--;
            }
            JournalSnapshot.@Nullable Mark now = after.get(id);
            if (now != null) {
                toggle(next, seal, id, now);
                number++;
            }
        }
        return new Manifest(number, next);
    }

    /**
     * Brings the one in the file up to a change of records, inside the transaction of that change. Where there is none yet,
     * one is made. Does nothing in a journal that is not sealed.
     *
     * @param changed the ids of the records that were written or removed
     */
    public static void follow(
            Store store,
            Changes changes,
            RowCodec seal,
            JournalSnapshot before,
            JournalSnapshot after,
            Collection<String> changed)
            throws SQLException {
        if (seal instanceof EncryptedRows sealed) {
            Manifest next = read(store, sealed)
                    .map(found -> found.after(sealed, before.marks(), after.marks(), changed))
                    .orElseGet(() -> of(sealed, after.marks()));
            next.put(changes, sealed);
        }
    }

    /** Writes it into the file. */
    public void put(Changes changes, EncryptedRows seal) throws SQLException {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES + digest.length)
                .putLong(records)
                .put(digest)
                .array();
        Row row = seal.close(NAME, NAME, 1, bytes);
        changes.putManifest(NAME, row.body(), row.digest());
    }

    private static Optional<Manifest> read(Store store, EncryptedRows seal) throws SQLException {
        Optional<Store.Sealed> found = store.manifest(NAME);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try {
            Document document = seal.open(new Row(
                    seal.name(NAME),
                    EncryptedRows.KIND,
                    1,
                    false,
                    found.get().body(),
                    found.get().nonce()));
            if (document.kind().equals(NAME) && document.json().length == Long.BYTES + EncryptedRows.PROOF) {
                ByteBuffer bytes = ByteBuffer.wrap(document.json());
                long records = bytes.getLong();
                byte[] digest = new byte[EncryptedRows.PROOF];
                bytes.get(digest);
                return Optional.of(new Manifest(records, digest));
            }
        } catch (Unreadable e) {
            // damaged: then nothing can be said, and the next change makes another
        }
        return Optional.empty();
    }

    /** Holds what was read of a file against its manifest. */
    public static Checkup.Completeness compare(Store store, RowCodec seal, JournalSnapshot contents)
            throws SQLException {
        if (!(seal instanceof EncryptedRows sealed)) {
            return new Checkup.Completeness.Unknown();
        }
        Optional<Manifest> found = read(store, sealed);
        if (found.isEmpty()) {
            return new Checkup.Completeness.Unknown();
        }
        int damaged = contents.damage().size();
        long missing = found.get().records - contents.marks().size() - damaged;
        if (missing > 0) {
            return new Checkup.Completeness.Incomplete(missing);
        }
        if (damaged > 0) {
            return new Checkup.Completeness.Unknown();
        }
        Manifest now = of(sealed, contents.marks());
        return now.records == found.get().records && Arrays.equals(now.digest, found.get().digest)
                ? new Checkup.Completeness.Complete()
                : new Checkup.Completeness.Incomplete(0);
    }
}
