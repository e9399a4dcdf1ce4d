package app.shoelace.terminal;

import app.shoelace.summary.Period;
import app.shoelace.text.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * A command line that names a command, or asks about one, as picocli reads it. Whoever only shows the window never comes
 * here: picocli's classes are of a form too old for the cache of a packaged app.
 */
sealed interface ParsedLine {
    /** It is no command line of ours; what is wrong with it is a sentence. */
    record Wrong(String what) implements ParsedLine {}

    /** It asks for what can be said. */
    record Usage(CommandLine of) implements ParsedLine {
        void print(PrintStream out) {
            // colours are control sequences, which never leave for the terminal
            of.usage(out, CommandLine.Help.Ansi.OFF);
        }
    }

    /** It asks for the version. */
    record Version() implements ParsedLine {}

    /** Shows the window; what it ended with. */
    @FunctionalInterface
    interface Window {
        int show() throws IOException;
    }

    /** It names a command: options stand before the command or behind it. */
    record Named(ParseResult root) implements ParsedLine {
        private ParseResult command() {
            return root.hasSubcommand() ? root.subcommand() : root;
        }

        private boolean has(String option) {
            return root.hasMatchedOption(option) || command().hasMatchedOption(option);
        }

        private <T> T value(String option, T otherwise) {
            return command().matchedOptionValue(option, root.matchedOptionValue(option, otherwise));
        }

        /** What it says of the options that every command takes. */
        GlobalOptions everywhere() {
            return new GlobalOptions(
                    option("--journal"), option("--passphrase-file"), option("--lang"), option("--pack"));
        }

        private <T> Optional<T> option(String option) {
            return Optional.ofNullable(command().matchedOptionValue(option, root.matchedOptionValue(option, null)));
        }

        /**
         * Runs it.
         *
         * @param window shows the window, where no command is named
         * @return the exit code
         */
        int run(Streams streams, CommandContext setting, Window window) throws IOException {
            var reading = new ReadingCommands(streams, setting);
            var writing = new WritingCommands(streams, setting);
            return switch (command().commandSpec().name()) {
                case "list" -> reading.list(has("--json"));
                case "show" -> reading.show(command().matchedPositionalValue(0, ""), has("--json"));
                case "trends" -> reading.trends(has("--json"));
                case "summary" -> summary(command(), reading);
                case "check" -> reading.check();
                case "seal" -> new SealCommands(streams, setting).seal();
                case "unseal" -> new SealCommands(streams, setting).unseal();
                case "backup", "restore", "export", "import", "delete-everything" ->
                    keep(command(), new KeepCommands(streams, setting));
                case "demo" -> writing.demo(value("--years", 1));
                case "check-in" ->
                    has("--answers")
                            ? writing.checkIn(value("--answers", Path.of("")))
                            : writing.checkIn(Optional.ofNullable(command().matchedOptionValue("--date", null)));
                case "note", "item", "origin" -> WriteSpec.run(command(), new WriteCommands(streams, setting));
                case "ask", "offer", "ledger" -> PracticeSpec.run(command(), new PracticeCommands(streams, setting));
                default -> window.show();
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
    }

    /** Reads a command line. */
    static ParsedLine parse(Messages messages, String... arguments) {
        try {
            var named = new Named(new CommandLine(Specs.all(messages))
                    .registerConverter(LocalDate.class, text -> day(text, messages))
                    .parseArgs(arguments));
            if (named.has("--help")) {
                return new Usage(named.command().commandSpec().commandLine());
            }
            return named.has("--version") ? new Version() : named;
        } catch (ParameterException e) {
            return new Wrong(sentence(e));
        }
    }

    private static LocalDate day(String text, Messages messages) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(messages.text("cli.wrong-day", text));
        }
    }

    private static String sentence(ParameterException e) {
        String said = e.getMessage();
        return said == null ? "" : said.endsWith(".") ? said : said + ".";
    }
}
