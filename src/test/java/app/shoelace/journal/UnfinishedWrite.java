package app.shoelace.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

/** Leaves a journal as a process leaves it that is killed in the midst of a write: changed, with the way back beside it. */
public final class UnfinishedWrite {
    private UnfinishedWrite() {}

    public static void leave(Path file) throws Exception {
        Path rollback = file.resolveSibling(file.getFileName() + "-journal");
        Path torn = Files.createTempFile("torn", ".db");
        Path way = Files.createTempFile("torn", ".way");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 1");
            statement.execute("PRAGMA cache_spill = 1");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("UPDATE record SET body = 'torn', kind = 'torn'");
            statement.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)"
                    + " INSERT INTO record SELECT 'x' || i, 'torn', 1, hex(randomblob(900)), x'' FROM n");
            // in the midst of the transaction, as the disk has it
            Files.write(torn, Files.readAllBytes(file));
            Files.write(way, Files.readAllBytes(rollback));
            statement.execute("ROLLBACK");
        }
        Files.move(torn, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.move(way, rollback, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
