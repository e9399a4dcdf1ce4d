package app.shoelace.terminal;

import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.Secret;
import app.shoelace.pack.Pack;
import app.shoelace.pack.PackReader;
import app.shoelace.summary.Period;
import app.shoelace.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command line: which command, with what, and what it ended with. */
public final class Commands {

    /** The window, which this package does not know. */
    @FunctionalInterface
    public interface Window {
        /** Shows it until the person closes it. */
        Shown show(Setting setting);
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

    /** What was given: options stand before the command or behind it. */
    private record Given(ParseResult root) {
        ParseResult command() {
            return root.hasSubcommand() ? root.subcommand() : root;
        }

        boolean has(String option) {
            return root.hasMatchedOption(option) || command().hasMatchedOption(option);
        }

        <T> T value(String option, T otherwise) {
            return command().matchedOptionValue(option, root.matchedOptionValue(option, otherwise));
        }

        Everywhere everywhere() {
            return new Everywhere(
                    everywhere("--journal"),
                    everywhere("--passphrase-file"),
                    everywhere("--lang"),
                    everywhere("--pack"));
        }

        private <T> Optional<T> everywhere(String option) {
            return Optional.ofNullable(command().matchedOptionValue(option, root.matchedOptionValue(option, null)));
        }
    }

    /** The journal that a command line shows the window on, where that can be seen at a glance. */
    public Optional<Path> windowOn(String... arguments) {
        return Everywhere.alone(arguments).map(this::journal);
    }

    private Path journal(Everywhere given) {
        return given.journal().orElse(standardJournal).toAbsolutePath();
    }

    /** Runs one command line and returns its exit code. */
    public int run(String... arguments) {
        Messages messages = Messages.in(language);
        try {
            Optional<Everywhere> alone = Everywhere.alone(arguments);
            if (alone.isPresent()) {
                return run(alone.get(), this::window);
            }
            CommandLine line = new CommandLine(spec(messages));
            ParseResult parsed = line.parseArgs(arguments);
            var given = new Given(parsed);
            if (given.has("--help")) {
                given.command().commandSpec().commandLine().usage(streams.out());
                return Exit.DONE;
            }
            if (given.has("--version")) {
                streams.out().println(("shoelace " + version).strip());
                return Exit.DONE;
            }
            return run(given.everywhere(), setting -> run(given, setting));
        } catch (CommandLine.ParameterException e) {
            streams.err().println(messages.text("cli.usage", sentence(e)));
            return Exit.WRONG_USE;
        } catch (IOException | RuntimeException | LinkageError e) {
            return defect(messages, e);
        }
    }

    @FunctionalInterface
    private interface Command {
        int run(Setting setting) throws IOException;
    }

    private int run(Everywhere given, Command command) throws IOException {
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

    private int run(Everywhere given, Pack pack, Function<String, Pack> packIn, Messages messages, Command command)
            throws IOException {
        Optional<Passphrase> passphrase = given.passphraseFile().isPresent()
                ? Passphrase.from(given.passphraseFile().get(), streams, messages)
                : Optional.of(Passphrase.asked(streams, messages));
        if (passphrase.isEmpty()) {
            return Exit.INPUT_REFUSED;
        }
        try (Secret _ = passphrase.get().given()) {
            return command.run(new Setting(
                    journal(given),
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

    private int run(Given given, Setting setting) throws IOException {
        var reading = new ReadingCommands(streams, setting);
        var writing = new WritingCommands(streams, setting);
        return switch (given.command().commandSpec().name()) {
            case "list" -> reading.list(given.has("--json"));
            case "show" -> reading.show(given.command().matchedPositionalValue(0, ""), given.has("--json"));
            case "trends" -> reading.trends(given.has("--json"));
            case "summary" -> summary(given.command(), reading);
            case "check" -> reading.check();
            case "seal" -> new SealCommands(streams, setting).seal();
            case "unseal" -> new SealCommands(streams, setting).unseal();
            case "backup", "restore", "export", "import", "delete-everything" ->
                keep(given.command(), new KeepCommands(streams, setting));
            case "demo" -> writing.demo(given.value("--years", 1));
            case "check-in" ->
                given.has("--answers")
                        ? writing.checkIn(given.value("--answers", Path.of("")))
                        : writing.checkIn(Optional.ofNullable(given.command().matchedOptionValue("--date", null)));
            case "ask", "offer", "ledger" -> PracticeSpec.run(given.command(), new PracticeCommands(streams, setting));
            default -> window(setting);
        };
    }

    private static int keep(ParseResult given, KeepCommands keeping) {
        Optional<Path> file = Optional.ofNullable(given.matchedPositionalValue(0, null));
        return switch (given.commandSpec().name()) {
            case "backup" -> keeping.backup(Optional.ofNullable(given.matchedOptionValue("--to", null)));
            case "restore" -> file.map(keeping::restore).orElseGet(keeping::mend);
            case "export" -> keeping.export(given.matchedOptionValue("--out", Path.of("")));
            case "import" -> keeping.add(file.orElse(Path.of("")), given.hasMatchedOption("--dry-run"));
            default -> keeping.deleteEverything(given.hasMatchedOption("--yes"));
        };
    }

    private static int summary(ParseResult given, ReadingCommands reading) {
        var period = new Period(
                given.matchedOptionValue("--from", Period.ALL.from()),
                given.matchedOptionValue("--to", Period.ALL.to()));
        return reading.summary(
                given.matchedOptionValue("--out", Path.of("")),
                period,
                given.matchedOptionValue("--with", List.of()),
                given.hasMatchedOption("--letter"));
    }

    private int window(Setting setting) throws IOException {
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

    private static CommandSpec spec(Messages messages) {
        CommandSpec root = command("shoelace", messages.text("cli.about"));
        root.addOption(everywhere("--journal", Path.class, "FILE", messages.text("cli.option.journal")));
        root.addOption(everywhere("--passphrase-file", Path.class, "FILE", messages.text("cli.option.passphrase")));
        root.addOption(everywhere("--lang", String.class, "TAG", messages.text("cli.option.lang")));
        root.addOption(everywhere("--pack", Path.class, "FOLDER", messages.text("cli.option.pack")));
        root.addOption(described("--help", boolean.class, "", messages.text("cli.option.help"))
                .scopeType(ScopeType.INHERIT)
                .usageHelp(true)
                .build());
        root.addOption(described("--version", boolean.class, "", messages.text("cli.option.version"))
                .scopeType(ScopeType.INHERIT)
                .versionHelp(true)
                .build());
        CommandSpec checkIn = command("check-in", messages.text("cli.check-in.about"))
                .addArgGroup(ArgGroupSpec.builder()
                        .addArg(option("--answers", Path.class, "FILE", messages.text("cli.check-in.answers")))
                        .addArg(option("--date", LocalDate.class, "DATE", messages.text("cli.check-in.date")))
                        .build());
        CommandSpec list = command("list", messages.text("cli.list.about"))
                .addOption(option("--json", boolean.class, "", messages.text("cli.option.json")));
        CommandSpec show = command("show", messages.text("cli.show.about"))
                .addOption(option("--json", boolean.class, "", messages.text("cli.option.json")))
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .paramLabel("ID")
                        .description(messages.text("cli.show.id"))
                        .build());
        CommandSpec trends = command("trends", messages.text("cli.trends.about"))
                .addOption(option("--json", boolean.class, "", messages.text("cli.option.json")));
        CommandSpec summary = command("summary", messages.text("cli.summary.about"))
                .addOption(described("--out", Path.class, "FILE", messages.text("cli.summary.out"))
                        .required(true)
                        .build())
                .addOption(option("--from", LocalDate.class, "DATE", messages.text("cli.summary.from")))
                .addOption(option("--to", LocalDate.class, "DATE", messages.text("cli.summary.to")))
                .addOption(described("--with", List.class, "NAMES", messages.text("cli.summary.with"))
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .build())
                .addOption(option("--letter", boolean.class, "", messages.text("cli.summary.letter")));
        CommandSpec demo = command("demo", messages.text("cli.demo.about"))
                .addOption(option("--years", int.class, "N", messages.text("cli.demo.years")));
        CommandSpec check = command("check", messages.text("cli.check.about"));
        CommandSpec seal = command("seal", messages.text("cli.seal.about"));
        CommandSpec unseal = command("unseal", messages.text("cli.unseal.about"));
        for (CommandSpec command :
                new CommandSpec[] {checkIn, list, show, trends, summary, demo, check, seal, unseal}) {
            root.addSubcommand(command.name(), command);
        }
        PracticeSpec.commands(messages).forEach(command -> root.addSubcommand(command.name(), command));
        KeepSpecs.all(messages).forEach(command -> root.addSubcommand(command.name(), command));
        return root;
    }

    static CommandSpec command(String name, String about) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(about);
        return spec;
    }

    static OptionSpec option(String name, Class<?> type, String label, String about) {
        return described(name, type, label, about).build();
    }

    private static OptionSpec everywhere(String name, Class<?> type, String label, String about) {
        return described(name, type, label, about).scopeType(ScopeType.INHERIT).build();
    }

    static OptionSpec.Builder described(String name, Class<?> type, String label, String about) {
        OptionSpec.Builder builder = OptionSpec.builder(name).type(type).description(about);
        return type == boolean.class ? builder.arity("0") : builder.arity("1").paramLabel(label);
    }

    private static String sentence(CommandLine.ParameterException e) {
        String said = e.getMessage();
        return said == null ? "" : said.endsWith(".") ? said : said + ".";
    }

    /** Names the place of a defect of ours without the message, which may hold the person's words. */
    private int defect(Messages messages, Throwable e) {
        streams.err().println(messages.text("cli.defect"));
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            streams.err().println(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                streams.err().println("    " + frame);
            }
        }
        return Exit.DEFECT;
    }
}
