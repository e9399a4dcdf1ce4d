package app.shoelace.journal.store;

import app.shoelace.journal.entry.Row;
import app.shoelace.journal.seal.WrappedKey;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.ToLongFunction;

/** What can be done to rows inside one transaction. */
public record Changes(Connection connection) {
    private static final String PUT = """
            INSERT INTO record(id, kind, revision, body, digest) VALUES(?, ?, ?, ?, ?)
            ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, revision = excluded.revision,
              body = excluded.body, digest = excluded.digest""";

    private static final int AFTER_ROW = 6;

    /** Puts a row in the place of the one of its id, or adds it. */
    public void put(Row row) throws SQLException {
        put(List.of(row));
    }

    /** Puts rows, each in the place of the one of its id, or adds them. */
    public void put(List<Row> rows) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(PUT)) {
            for (Row row : rows) {
                fill(put, row);
                put.executeUpdate();
            }
        }
    }

    private static void fill(PreparedStatement put, Row row) throws SQLException {
        put.setString(1, row.id());
        put.setString(2, row.kind());
        put.setLong(3, row.revision());
        if (row.text()) {
            put.setString(4, new String(row.body(), StandardCharsets.UTF_8));
        } else {
            put.setBytes(4, row.body());
        }
        put.setBytes(5, row.digest());
    }

    /**
     * Puts rows, each in the place of that revision of it.
     *
     * @param over the revision that was read; 0 where there was no such row
     * @throws Stale if the file holds another one
     */
    public void put(List<Row> rows, ToLongFunction<Row> over) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(PUT + " WHERE record.revision = ?")) {
            for (Row row : rows) {
                fill(put, row);
                put.setLong(AFTER_ROW, over.applyAsLong(row));
                if (put.executeUpdate() != 1) {
                    throw new Stale("another revision of the record");
                }
            }
        }
    }

    /** Gives the row of one id another. */
    public void move(String from, String to) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement("UPDATE record SET id = ? WHERE id = ?")) {
            move.setString(1, to);
            move.setString(2, from);
            move.executeUpdate();
        }
    }

    /** Puts a wrap of the data key in the place of the one of its name, or adds it. */
    public void put(WrappedKey wrap) throws SQLException {
        putBesideRecords(wrap.name(), wrap.body(), wrap.digest());
    }

    /** Puts the sealed manifest in the place of the one from before, or adds it. It has a row among the wraps. */
    public void putManifest(String name, byte[] body, byte[] nonce) throws SQLException {
        putBesideRecords(name, body, nonce);
    }

    private void putBesideRecords(String name, byte[] body, byte[] digest) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement("INSERT OR REPLACE INTO wrap VALUES(?, ?, ?)")) {
            put.setString(1, name);
            put.setBytes(2, body);
            put.setBytes(3, digest);
            put.executeUpdate();
        }
    }

    public void remove(String id) throws SQLException {
        try (PreparedStatement remove = connection.prepareStatement("DELETE FROM record WHERE id = ?")) {
            remove.setString(1, id);
            remove.executeUpdate();
        }
    }
}
