package app.shoelace.architecture.crossed.rules;

import java.sql.Connection;

/** SQL away from the journal. */
record SpeaksSql(Connection connection) {}
