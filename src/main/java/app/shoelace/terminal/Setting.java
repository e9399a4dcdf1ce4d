package app.shoelace.terminal;

import app.shoelace.checkin.Uuid7;
import app.shoelace.pack.Pack;
import app.shoelace.text.Messages;
import java.nio.file.Path;
import java.time.Clock;

/** What the command line settled: which journal, which pack, which words; and what every command needs besides. */
public record Setting(Path journal, Pack pack, Messages messages, Clock clock, Uuid7 ids) {}
