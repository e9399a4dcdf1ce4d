package app.shoelace.terminal;

import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.seal.Secret;
import app.shoelace.pack.Pack;
import app.shoelace.pack.read.PackReader;
import app.shoelace.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** The command line: which command, with what, and what it ended with. */
public final class Commands {

    /** The window, which this package does not know. */
    @FunctionalInterface
    public interface Window {
        /** Shows it until the person closes it. */
        Shown show(CommandContext setting);
    }

    /** What became of a window. */
    public enum Shown {
        CLOSED,
        /** Nothing was done: there is no display. */
        NO_DISPLAY,
        /** Nothing was done: there is a display, and no GTK to draw on it. */
        NO_GTK,
        /** Another window has the journal open, and came to the front. */
        ELSEWHERE
    }

    /** There is a display, and the window could not be shown on it; the journal is let go of. */
    public static final class NotShown extends RuntimeException {
        private static final long serialVersionUID = 1;

        public NotShown(Throwable cause) {
            super(cause);
        }
    }

    private final Streams streams;
    private final Clock clock;
    private final Uuid7 ids;
    private final Path standardJournal;
    private final Path settings;
    private final String language;
    private final String version;
    private final Window window;

    /**
     * @param standardJournal the journal where none is named
     * @param settings where the window keeps what the person settled
     * @param language the IETF tag where none is named
     */
    public Commands(
            Streams streams,
            Clock clock,
            RandomGenerator random,
            Path standardJournal,
            Path settings,
            String language,
            String version,
            Window window) {
        this.streams = streams;
        this.clock = clock;
        this.ids = new Uuid7(clock, random);
        this.standardJournal = standardJournal;
        this.settings = settings;
        this.language = language;
        this.version = version;
        this.window = window;
    }

    /**
     * The journal that a command line shows the window on, where that can be seen at a glance.
     *
     * @param standardJournal the journal where none is named
     */
    public static Optional<Path> windowOn(Path standardJournal, String... arguments) {
        return GlobalOptions.alone(arguments)
                .map(given -> given.journal().orElse(standardJournal).toAbsolutePath());
    }

    /** Runs one command line and returns its exit code. */
    public int run(String... arguments) {
        Messages messages = Messages.in(language);
        try {
            Optional<GlobalOptions> alone = GlobalOptions.alone(arguments);
            if (alone.isPresent()) {
                return run(alone.get(), this::window);
            }
            return switch (ParsedLine.parse(messages, arguments)) {
                case ParsedLine.Wrong(var what) -> {
                    streams.err().println(messages.text("cli.usage", what));
                    yield Exit.WRONG_USE;
                }
                case ParsedLine.Usage usage -> {
                    usage.print(streams.out());
                    yield Exit.DONE;
                }
                case ParsedLine.Version _ -> {
                    streams.out().println(("shoelace " + version).strip());
                    yield Exit.DONE;
                }
                case ParsedLine.Named named ->
                    run(named.everywhere(), setting -> named.run(streams, setting, () -> window(setting)));
            };
        } catch (IOException | RuntimeException | LinkageError e) {
            return defect(messages, e);
        }
    }

    @FunctionalInterface
    private interface Command {
        int run(CommandContext setting) throws IOException;
    }

    private int run(GlobalOptions given, Command command) throws IOException {
        String tag = given.language().orElse(language);
        Messages messages = Messages.in(tag);
        if (given.pack().isEmpty()) {
            return run(given, PackReader.bundled(tag), PackReader::bundled, messages, command);
        }
        return switch (PackReader.read(given.pack().get(), tag)) {
            case PackReader.Read(var pack) -> run(given, pack, _ -> pack, messages, command);
            case PackReader.Faulty faulty -> {
                faulty.told(messages).forEach(streams.err()::println);
                yield Exit.INPUT_REFUSED;
            }
        };
    }

    private int run(GlobalOptions given, Pack pack, Function<String, Pack> packIn, Messages messages, Command command)
            throws IOException {
        Optional<Passphrase> passphrase = given.passphraseFile().isPresent()
                ? Passphrase.from(given.passphraseFile().get(), streams, messages)
                : Optional.of(Passphrase.asked(streams, messages));
        if (passphrase.isEmpty()) {
            return Exit.INPUT_REFUSED;
        }
        try (Secret _ = passphrase.get().given()) {
            return command.run(new CommandContext(
                    given.journal().orElse(standardJournal).toAbsolutePath(),
                    pack,
                    messages,
                    given.language().isPresent(),
                    packIn,
                    clock,
                    ids,
                    settings,
                    passphrase.get()));
        }
    }

    private int window(CommandContext setting) throws IOException {
        var writing = new WritingCommands(streams, setting);
        return switch (window.show(setting)) {
            case CLOSED -> Exit.DONE;
            case ELSEWHERE -> {
                streams.out().println(setting.messages().text("cli.elsewhere"));
                yield Exit.DONE;
            }
            case NO_DISPLAY -> {
                streams.out().println(setting.messages().text("cli.no-display"));
                yield writing.checkIn(Optional.empty());
            }
            case NO_GTK -> {
                streams.out().println(setting.messages().text("cli.no-gtk"));
                yield writing.checkIn(Optional.empty());
            }
        };
    }

    /** Names the place of a defect of ours without the message, which may hold the person's words. */
    private int defect(Messages messages, Throwable e) {
        streams.err().println(messages.text(e instanceof NotShown ? "cli.not-shown" : "cli.defect"));
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            streams.err().println(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                streams.err().println("    " + frame);
            }
        }
        return Exit.DEFECT;
    }
}
