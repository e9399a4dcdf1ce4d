package app.shoelace.journal.store;

import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.seal.EncryptedRows;
import app.shoelace.journal.seal.WrappedKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.jdbc4.JDBC4Connection;

/** The one connection to a SQLite file. Not safe for several threads at once. */
public final class Store implements AutoCloseable {
    private static final String[] PRAGMAS = {
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "synchronous = EXTRA",
        // on a Mac alone: what is on disk is in the disk, and not on its way there
        "fullfsync = ON",
        "foreign_keys = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",
        // in KiB: a large change is written once, at its end
        "cache_size = -24576",
    };

    private static final String WHOLE =
            "CASE WHEN octet_length(body) <= " + (Documents.LONGEST + EncryptedRows.MORE) + " THEN body ELSE x'' END";
    private static final String HEAD = "substr(body, 1, " + EncryptedRows.HEAD + ")";

    // letters of a table or an index of somebody else's
    private static final int LONGEST_PLAIN = 2_000;
    private static final Pattern PLAIN_INDEX = Pattern.compile("CREATE INDEX [^()]+\\([^()]*\\)");
    // with no more in brackets than the length of a type
    private static final Pattern PLAIN_TABLE =
            Pattern.compile("CREATE TABLE [^()]+\\(([^()]++|\\([0-9, ]*\\))*\\)[A-Z, ]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPUTES =
            Pattern.compile("\\b(CHECK|GENERATED|AS|REFERENCES)\\b", Pattern.CASE_INSENSITIVE);

    // bytes of rows that are read before they are opened
    private static final long AT_ONCE = 8 << 20;

    private final Connection connection;

    private Store(Connection connection) {
        this.connection = connection;
    }

    /** Opens a file for reading and writing. It writes nothing, save what a killed writer left half done. */
    public static Store open(Path file) throws SQLException {
        return open(uri(file), SQLiteOpenMode.READWRITE);
    }

    /** Opens a file that nobody writes, such as a backup. */
    public static Store openToRead(Path file) throws SQLException {
        return open(uri(file), SQLiteOpenMode.READONLY);
    }

    /** Fills an empty file. */
    public static Store make(Path file, List<Migration> steps) throws SQLException, CannotOpen {
        Store store = open(file);
        try {
            store.execute("PRAGMA page_size = 4096");
            store.execute("PRAGMA application_id = " + Migration.APPLICATION_ID);
            Migration.run(steps, 0, store.connection, () -> {});
            return store;
        } catch (SQLException | CannotOpen | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Store open(String name, SQLiteOpenMode mode) throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.resetOpenMode(SQLiteOpenMode.READWRITE);
        config.setOpenMode(mode);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setBusyTimeout(2_000);
        Properties properties = config.toProperties();
        Connection connection = new JDBC4Connection("jdbc:sqlite:" + name, name, properties);
        var store = new Store(connection);
        try {
            for (String pragma : PRAGMAS) {
                store.execute("PRAGMA " + pragma);
            }
            return store;
        } catch (SQLException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    // a URI, so that no character of a path means anything to the driver
    private static String uri(Path file) {
        return file.toUri().toASCIIString();
    }

    /** The form that the header claims. */
    public int version() throws SQLException {
        return (int) number("PRAGMA user_version");
    }

    /**
     * Whether the schema holds, word for word, what these steps make. Plain tables and indexes besides are no damage:
     * {@code ANALYZE} makes some, and a person may add their own. Views, triggers and whatever computes something are, for
     * they could change what is read and written here, or never come to an end.
     */
    public boolean madeBy(List<Migration> steps) throws SQLException, CannotOpen {
        return besides(steps)
                .filter(parts -> parts.entrySet().stream().allMatch(part -> isHarmless(part.getKey(), part.getValue())))
                .isPresent();
    }

    /**
     * What the schema holds besides what these steps make, by type and name.
     *
     * @return nothing where it does not hold, word for word, what they make
     */
    public Optional<Map<String, String>> besides(List<Migration> steps) throws SQLException, CannotOpen {
        try (Store model = open(":memory:", SQLiteOpenMode.READWRITE)) {
            Migration.run(steps, 0, model.connection, () -> {});
            Map<String, String> ours = model.schema();
            Map<String, String> found = schema();
            boolean whole = found.entrySet().containsAll(ours.entrySet());
            found.keySet().removeAll(ours.keySet());
            return whole ? Optional.of(found) : Optional.empty();
        }
    }

    // the indexes that SQLite makes for itself have no words of their own
    private static boolean isHarmless(String typeAndName, String sql) {
        if (sql.length() > LONGEST_PLAIN) {
            return false;
        }
        return (typeAndName.startsWith("index ")
                        && (sql.isEmpty() || PLAIN_INDEX.matcher(sql).matches()))
                || (typeAndName.startsWith("table ")
                        && PLAIN_TABLE.matcher(sql).matches()
                        && !COMPUTES.matcher(sql).find());
    }

    /** Whether the file says of itself, beside the header, that it is of that form. */
    public boolean says(int version) throws SQLException {
        return ("CREATE VIEW form AS SELECT " + version + " AS number").equals(schema().get("view form"));
    }

    private Map<String, String> schema() throws SQLException {
        var parts = new TreeMap<String, String>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT type, name, sql FROM sqlite_schema")) {
            while (found.next()) {
                String sql = found.getString(3);
                parts.put(found.getString(1) + " " + found.getString(2), sql == null ? "" : sql);
            }
        }
        return parts;
    }

    /** What is wrong with the structure of the file; empty where it is sound. */
    public String fault() throws SQLException {
        String fault = text("PRAGMA quick_check(1)");
        if (!fault.equals("ok")) {
            return fault;
        }
        // a page that nothing leads to held something once
        long used = number("SELECT ifnull(sum(pageno), 0) FROM dbstat WHERE aggregate = TRUE");
        long free = number("PRAGMA freelist_count");
        long all = number("PRAGMA page_count");
        return used + free == all ? "" : (all - used - free) + " pages are lost";
    }

    /** Whether something can be written now; tells by throwing, and writes nothing. */
    public void tryWriting() throws SQLException {
        execute("BEGIN IMMEDIATE");
        execute("ROLLBACK");
    }

    /**
     * Overwrites and takes away what a killed writer left that had written nothing to the file yet: it is never needed
     * again, and holds pages as they were.
     *
     * @param file that of this connection
     * @throws IOException if it could not be taken away; nothing depends on that
     */
    public void clearRollback(Path file) throws SQLException, IOException {
        Path rollback = file.resolveSibling(file.getFileName() + "-journal");
        if (Files.exists(rollback, LinkOption.NOFOLLOW_LINKS)) {
            // nobody else can be writing meanwhile, whatever the program
            execute("BEGIN IMMEDIATE");
            try {
                PrivateFiles.wipe(rollback);
            } finally {
                execute("ROLLBACK");
            }
        }
    }

    /** Makes sure that the file is in the form that a killed process cannot tear. */
    public void settle() throws SQLException {
        text("PRAGMA journal_mode = DELETE");
    }

    /** Takes the file to the last of these steps, if the proof holds then. */
    public void migrate(List<Migration> steps, Migration.Proof proof) throws SQLException, CannotOpen {
        Migration.run(steps, version(), connection, proof);
    }

    /** The wraps of the data key; none where the journal is open. */
    public List<WrappedKey> wraps() throws SQLException {
        var wraps = new ArrayList<WrappedKey>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        SELECT CASE WHEN octet_length(name) <= 64 THEN name ELSE '' END,
                          CASE WHEN octet_length(body) <= 4096 THEN body ELSE x'' END,
                          CASE WHEN octet_length(digest) <= 64 THEN digest ELSE x'' END
                        FROM wrap WHERE name <> 'manifest' LIMIT 8""")) {
            while (found.next()) {
                wraps.add(new WrappedKey(found.getString(1), bytes(found, 2), bytes(found, 3)));
            }
        }
        return wraps;
    }

    /** A body and the nonce that it was sealed with. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Sealed(byte[] body, byte[] nonce) {}

    /** What lies among the wraps under that name; nothing where there is none, or one that is far too long. */
    public Optional<Sealed> manifest(String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT body, digest FROM wrap WHERE name = ? AND octet_length(body) <= 4096 AND octet_length(digest) <= 64")) {
            select.setString(1, name);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(new Sealed(bytes(found, 1), bytes(found, 2))) : Optional.empty();
            }
        }
    }

    /** Whether some row says that it is sealed. */
    public boolean holdsSealed() throws SQLException {
        return number("SELECT EXISTS(SELECT 1 FROM record WHERE kind = 'sealed')") != 0;
    }

    /** All rows as they lie in the file. */
    public List<Row> rows() throws SQLException {
        var all = new ArrayList<Row>();
        rows(all::addAll);
        return all;
    }

    /** The rows of these kinds. */
    public List<Row> rows(List<String> kinds) throws SQLException {
        var some = new ArrayList<Row>();
        rows(WHOLE, "WHERE kind IN ('" + String.join("', '", kinds) + "')", some::addAll);
        return some;
    }

    /**
     * Rows that are picked by how they begin.
     *
     * @param picked is shown each row with no more of its body than {@link EncryptedRows#HEAD} bytes
     */
    public List<Row> picked(Predicate<Row> picked) throws SQLException {
        var some = new ArrayList<Row>();
        var ids = new ArrayList<String>();
        rows(HEAD, "", heads -> heads.stream().filter(picked).map(Row::id).forEach(ids::add));
        for (String id : ids) {
            rows(WHOLE, "WHERE id = '" + id.replace("'", "''") + "'", some::addAll);
        }
        return some;
    }

    /** Hands over all rows as they lie in the file, many at a time and never more than fit well into memory. */
    public void rows(Consumer<List<Row>> reader) throws SQLException {
        rows(WHOLE, "", reader);
    }

    private void rows(String what, String which, Consumer<List<Row>> reader) throws SQLException {
        var rows = new ArrayList<Row>();
        long bytes = 0;
        String query = String.format(Locale.ROOT, """
                SELECT CASE WHEN typeof(id) = 'text' AND octet_length(id) <= 64 THEN id ELSE '' END,
                  CASE WHEN typeof(kind) = 'text' AND octet_length(kind) <= 64 THEN kind ELSE '' END,
                  CASE WHEN typeof(revision) = 'integer' THEN revision ELSE 0 END,
                  typeof(body) = 'text',
                  %s,
                  CASE WHEN octet_length(digest) <= 64 THEN digest ELSE x'' END
                FROM record %s""", what, which);
        try (PreparedStatement select = connection.prepareStatement(query)) {
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    byte[] body = bytes(found, 5);
                    rows.add(new Row(
                            found.getString(1),
                            found.getString(2),
                            found.getLong(3),
                            found.getBoolean(4),
                            body,
                            bytes(found, 6)));
                    bytes += body.length;
                    if (bytes > AT_ONCE) {
                        reader.accept(List.copyOf(rows));
                        rows.clear();
                        bytes = 0;
                    }
                }
            }
        }
        reader.accept(rows);
    }

    private static byte[] bytes(ResultSet found, int column) throws SQLException {
        byte[] bytes = found.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    /** A change to rows; it happens whole or not at all. */
    public interface Change {
        void on(Changes changes) throws SQLException;
    }

    /** Makes a change and returns once it is on disk. */
    public void change(Change change) throws SQLException {
        execute("BEGIN IMMEDIATE");
        try {
            change.on(new Changes(connection));
            execute("COMMIT");
        } catch (SQLException | RuntimeException e) {
            try {
                execute("ROLLBACK");
            } catch (SQLException rolledBackAlready) {
                e.addSuppressed(rolledBackAlready);
            }
            throw e;
        }
    }

    /** Writes a compact copy into an empty file. */
    public void copyTo(Path file) throws SQLException {
        try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, uri(file));
            vacuum.execute();
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    /** The first value that a question to SQLite yields, as text. */
    public String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            String text = found.next() ? found.getString(1) : null;
            return text == null ? "" : text;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
