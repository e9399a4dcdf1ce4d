package app.shoelace.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * One step from a form of the file to the next. Each step leaves a view {@code form} that holds its own number, so that
 * {@code user_version} has a witness: a number in the header that the view does not repeat is damage, not a newer file.
 *
 * @param to the form that the step leads to; steps stand in order, without gaps, from 1
 */
public record Migration(int to, Work work) {

    /** What a step does, inside the one transaction of all steps. */
    public interface Work {
        void on(Connection connection) throws SQLException;
    }

    /** The {@code application_id} of a journal: the letters SHOE. */
    public static final int APPLICATION_ID = 0x53484F45;

    static final String RECORD = """
            CREATE TABLE record(
              id TEXT PRIMARY KEY,
              kind TEXT NOT NULL,
              revision INTEGER NOT NULL,
              body ANY NOT NULL,
              digest BLOB NOT NULL
            ) STRICT, WITHOUT ROWID""";

    private static final String WRAP = """
            CREATE TABLE wrap(
              name TEXT PRIMARY KEY,
              body BLOB NOT NULL,
              digest BLOB NOT NULL
            ) STRICT, WITHOUT ROWID""";

    // a body that is not JSON, as in a damaged row, yields nothing, so that the views always read to their end;
    // what lies in the bin is in none of them
    private static final String CHECK_IN = view("check_in", "check-in", """
              json_extract(body, '$.date') AS date,
              json_extract(body, '$.entered') AS entered,
              json_extract(body, '$.pack') AS pack,
              json_extract(body, '$.edition') AS edition,
              json_extract(body, '$.language') AS language,
              json_extract(body, '$.closing') AS closing""");

    private static final String ANSWER = """
            CREATE VIEW answer AS
            SELECT entry.id AS check_in,
              said.key AS sign,
              CASE said.type WHEN 'integer' THEN 'rated' ELSE said.atom END AS state,
              CASE said.type WHEN 'integer' THEN said.atom END AS step,
              json_extract(entry.body, '$.notes."' || said.key || '"') AS moment,
              json_extract(entry.body, '$.effects."' || said.key || '"') AS effect
            FROM (SELECT id, CASE WHEN json_valid(body) THEN body ELSE '{}' END AS body
              FROM record WHERE kind = 'check-in') AS entry,
              json_each(entry.body, '$.answers') AS said
            WHERE said.key IS NOT NULL AND json_extract(entry.body, '$.binned') IS NULL""";

    private static final String ASK = view("ask", "ask", """
              json_extract(body, '$.date') AS date,
              json_extract(body, '$.what') AS what,
              json_extract(body, '$.whom') AS whom,
              json_extract(body, '$.rung') AS rung,
              json_extract(body, '$.guess') AS guess,
              json_extract(body, '$.dread') AS dread,
              json_extract(body, '$.otherwise') AS otherwise,
              json_extract(body, '$.dropped') AS dropped,
              json_extract(body, '$.went') AS went,
              json_extract(body, '$.outcome') AS outcome,
              json_extract(body, '$.body') AS body,
              json_extract(body, '$.later') AS later,
              json_extract(body, '$.keep') AS keep""");

    private static final String OFFER = view("offer", "offer", """
              json_extract(body, '$.date') AS date,
              json_extract(body, '$.taken') AS taken,
              json_extract(body, '$.words') AS words""");

    private static final String EVENT = view("event", "event", """
              json_extract(body, '$.date') AS date,
              json_extract(body, '$.kind') AS kind,
              json_extract(body, '$.name') AS name""");

    private static String view(String name, String kind, String columns) {
        return "CREATE VIEW " + name + " AS\nSELECT id,\n" + columns + "\n"
                + "FROM (SELECT id, CASE WHEN json_valid(body) THEN body END AS body FROM record WHERE kind = '" + kind
                + "')\nWHERE date IS NOT NULL AND json_extract(body, '$.binned') IS NULL";
    }

    /**
     * All steps, in order. The table is made after the views: SQLite checks only half, and says so to nobody, where the
     * schema that it reads ends in a view (its list then begins with a root page 0, the mark of a check of one table).
     */
    public static final List<Migration> ALL = List.of(new Migration(
            1,
            statements("CREATE VIEW form AS SELECT 1 AS number", CHECK_IN, ANSWER, ASK, OFFER, EVENT, RECORD, WRAP)));

    /** A step made of plain statements. */
    public static Work statements(String... sql) {
        return connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String each : sql) {
                    statement.execute(each);
                }
            }
        };
    }

    /** What makes sure, before it counts, that nothing was lost on the way. */
    public interface Proof {
        void check() throws SQLException, CannotOpen;
    }

    /** Takes a file from one form to the last of these steps, all or nothing. */
    static void run(List<Migration> steps, int from, Connection connection, Proof proof)
            throws SQLException, CannotOpen {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                for (Migration step : steps) {
                    if (step.to() > from) {
                        step.work().on(connection);
                        statement.execute("PRAGMA user_version = " + step.to());
                    }
                }
                proof.check();
                statement.execute("COMMIT");
            } catch (SQLException | CannotOpen | RuntimeException e) {
                statement.execute("ROLLBACK");
                throw e;
            }
        }
    }
}
