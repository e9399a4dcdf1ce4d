package app.shoelace.terminal;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Runs command lines in this process on one journal, with what a person would type and read. */
final class Typed {
    /** Monday 23 November 2026, in the evening. */
    static final Clock EVENING = Clock.fixed(Instant.parse("2026-11-23T19:30:00Z"), ZoneOffset.UTC);

    private final Path journal;
    private Clock clock = EVENING;
    private long seed = 7;

    Typed(Path journal) {
        this.journal = journal;
    }

    /** The exit code, and what stood on the two streams. */
    record Outcome(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        String lastLine() {
            return lines().getLast();
        }
    }

    Typed on(String instant) {
        clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return this;
    }

    /** Runs with that on standard input, then its end. */
    Outcome typing(String input, String... arguments) {
        return typing(input, Optional.empty(), arguments);
    }

    /** Runs at a terminal: what is not to be seen is typed there, in turn; then that on standard input. */
    Outcome unseen(List<String> unseen, String input, String... arguments) {
        var typed = new ArrayDeque<>(unseen);
        return typing(
                input,
                Optional.of(
                        _ -> typed.isEmpty() ? new char[0] : typed.removeFirst().toCharArray()),
                arguments);
    }

    private Outcome typing(String input, Optional<Streams.Unseen> unseen, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams = new Streams(
                new BufferedReader(new StringReader(input)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                unseen);
        int exit = new Commands(
                        streams,
                        clock,
                        new SplittableRandom(seed++),
                        journal,
                        journal.resolveSibling("settings.json"),
                        "en",
                        "test",
                        _ -> Commands.Shown.NO_DISPLAY)
                .run(arguments);
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Outcome run(String... arguments) {
        return typing("", arguments);
    }
}
