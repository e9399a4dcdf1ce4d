package app.shoelace.terminal;

import app.shoelace.checkin.Uuid7;
import app.shoelace.pack.Pack;
import app.shoelace.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/**
 * What the command line settled: which journal, which pack, which words; and what every command needs besides.
 *
 * @param languageNamed whether the person named the language on the command line
 * @param packIn the same pack in the language of that IETF tag, as near as there is
 */
public record Setting(
        Path journal,
        Pack pack,
        Messages messages,
        boolean languageNamed,
        Function<String, Pack> packIn,
        Clock clock,
        Uuid7 ids) {}
