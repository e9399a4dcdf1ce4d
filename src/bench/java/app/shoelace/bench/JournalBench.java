package app.shoelace.bench;

import app.shoelace.journal.JournalFile;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Saving one answer to a journal of 3,650 check-ins, beside a bare row of the same size written by SQLite with the same
 * pragmas on the same disk; and opening such a journal, from its path to its list of check-ins. Sampled: p0.50 is the
 * median.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class JournalBench {
    private static final int CHECK_INS = 3_650;

    /** A folder in the build's own, so that the disk is the one that people have and not a file system in memory. */
    @State(Scope.Thread)
    public static class Folder {
        Path folder = Path.of("target");

        /** Makes the folder. */
        @Setup(Level.Trial)
        public void make() throws IOException {
            Files.createDirectories(Path.of("target"));
            folder = Files.createTempDirectory(Path.of("target"), "bench");
        }

        /** Takes the folder away. */
        @TearDown(Level.Trial)
        public void clear() throws IOException {
            Journals.delete(folder);
        }

        Path filled() {
            Path file = folder.resolve("journal.db");
            Journals.fill(file, CHECK_INS);
            return file;
        }
    }

    /** An open journal and a draft in it. */
    @State(Scope.Thread)
    public static class Open extends Answering {
        /** Fills and opens it; the day's backup is made here. */
        @Setup(Level.Trial)
        public void open(Folder folder) throws CannotOpen, NotSaved {
            begin(JournalFile.open(folder.filled(), Clock.systemUTC()));
        }
    }

    /** A bare table with the journal's pragmas. */
    @State(Scope.Thread)
    public static class Bare {
        private final byte[] body = new byte[600];
        private Connection connection;
        private PreparedStatement put;

        /** Makes it. */
        @Setup(Level.Trial)
        public void open(Folder folder) throws SQLException {
            connection = DriverManager.getConnection("jdbc:sqlite:" + folder.folder.resolve("bare.db"));
            try (Statement statement = connection.createStatement()) {
                for (String pragma : List.of("journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON")) {
                    statement.execute("PRAGMA " + pragma);
                }
                statement.execute("CREATE TABLE bare(id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT");
            }
            put = connection.prepareStatement("INSERT OR REPLACE INTO bare VALUES(1, ?)");
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** A journal file. */
    @State(Scope.Thread)
    public static class Closed {
        Path file = Path.of("target");

        /** Fills it. */
        @Setup(Level.Trial)
        public void fill(Folder folder) {
            file = folder.filled();
        }
    }

    /** One answer, kept. */
    @Benchmark
    public void saveAnAnswer(Open open) throws NotSaved {
        open.answer();
    }

    /** One row of that size, by SQLite alone. */
    @Benchmark
    public int saveABareRow(Bare bare) throws SQLException {
        bare.put.setBytes(1, bare.body);
        return bare.put.executeUpdate();
    }

    /** From the path to the list. */
    @Benchmark
    public int openTenYears(Closed closed) throws CannotOpen {
        try (var journal = JournalFile.open(closed.file, Clock.systemUTC())) {
            return journal.checkIns().size();
        }
    }
}
