package app.shoelace.terminal;

import app.shoelace.practice.Ask;
import app.shoelace.text.FieldLimit;
import app.shoelace.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What the commands ask, offer and ledger take. */
final class PracticeSpec {
    // what takes the person's own words
    private static final List<String> WORDS = List.of("--what", "--whom", "--if-no", "--keep", "--words");

    private PracticeSpec() {}

    static List<CommandSpec> commands(Messages messages) {
        CommandSpec ask = Specs.command("ask", messages.text("cli.practice.ask"))
                .addOption(Specs.option("--what", String.class, "TEXT", messages.text("cli.practice.what")))
                .addOption(Specs.option("--whom", String.class, "TEXT", messages.text("cli.practice.whom")))
                .addOption(Specs.option("--guess", int.class, "N", messages.text("cli.practice.guess")))
                .addOption(Specs.option("--body", int.class, "N", messages.text("cli.practice.body")))
                .addOption(Specs.option("--rung", int.class, "N", messages.text("cli.practice.rung")))
                .addOption(Specs.option("--if-no", String.class, "TEXT", messages.text("cli.practice.if-no")))
                .addOption(Specs.option("--note", String.class, "ID", messages.text("cli.practice.note")))
                .addOption(Specs.option("--outcome", String.class, "WORD", messages.text("cli.practice.outcome")))
                .addOption(Specs.option("--felt", int.class, "N", messages.text("cli.practice.felt")))
                .addOption(Specs.option("--later", int.class, "N", messages.text("cli.practice.later")))
                .addOption(Specs.option("--keep", String.class, "TEXT", messages.text("cli.practice.keep")))
                .addOption(Specs.option("--drop", String.class, "ID", messages.text("cli.practice.drop")))
                .addOption(Specs.option("--json", boolean.class, "", messages.text("cli.option.json")));
        CommandSpec offer = Specs.command("offer", messages.text("cli.practice.offer"))
                .addOption(OptionSpec.builder("--taken")
                        .type(String.class)
                        .arity("1")
                        .paramLabel("WORD")
                        .description(messages.text("cli.practice.taken"))
                        .required(true)
                        .build())
                .addOption(Specs.option("--words", String.class, "TEXT", messages.text("cli.practice.words")));
        CommandSpec ledger = Specs.command("ledger", messages.text("cli.practice.ledger"))
                .addOption(Specs.option("--json", boolean.class, "", messages.text("cli.option.json")));
        return List.of(ask, offer, ledger);
    }

    /** Runs what was given, with the exit code. */
    static int run(ParseResult given, PracticeCommands commands) {
        boolean json = given.hasMatchedOption("--json");
        Optional<String> tooLong = WORDS.stream()
                .filter(option -> given.hasMatchedOption(option) && !FieldLimit.fits(text(given, option)))
                .findFirst();
        if (tooLong.isPresent()) {
            return commands.tooLong(tooLong.get());
        }
        return switch (given.commandSpec().name()) {
            case "ledger" -> commands.ledger(json);
            case "offer" -> commands.offer(text(given, "--taken"), text(given, "--words"));
            default -> ask(given, commands, json);
        };
    }

    private static int ask(ParseResult given, PracticeCommands commands, boolean json) {
        List<String> ways = List.of("--what", "--note", "--drop").stream()
                .filter(given::hasMatchedOption)
                .toList();
        if (ways.size() > 1) {
            return commands.onlyOne(ways);
        }
        String way = ways.isEmpty() ? "" : ways.getFirst();
        Optional<String> missing = needs(way).stream()
                .filter(option -> !given.hasMatchedOption(option))
                .findFirst();
        Optional<String> stray = given.matchedOptions().stream()
                .filter(option -> !option.inherited())
                .map(OptionSpec::longestName)
                .filter(option -> !takes(way).contains(option))
                .findFirst();
        if (missing.isPresent()) {
            return commands.lacks(missing.get());
        }
        if (stray.isPresent()) {
            return commands.stray(stray.get());
        }
        return switch (way) {
            case "--what" ->
                commands.plan(
                        text(given, "--what"),
                        text(given, "--whom"),
                        given.matchedOptionValue("--rung", Ask.NO_RUNG),
                        given.matchedOptionValue("--guess", 0),
                        given.matchedOptionValue("--body", 0),
                        text(given, "--if-no"));
            case "--note" ->
                commands.note(
                        text(given, "--note"),
                        text(given, "--outcome"),
                        given.matchedOptionValue("--felt", Ask.Status.UNSAID),
                        given.matchedOptionValue("--later", Ask.Status.UNSAID),
                        text(given, "--keep"));
            case "--drop" -> commands.drop(text(given, "--drop"));
            default -> commands.open(json);
        };
    }

    private static List<String> needs(String way) {
        return switch (way) {
            case "--what" -> List.of("--guess", "--body");
            case "--note" -> List.of("--outcome");
            default -> List.of();
        };
    }

    private static List<String> takes(String way) {
        return switch (way) {
            case "--what" -> List.of("--what", "--whom", "--guess", "--body", "--rung", "--if-no");
            case "--note" -> List.of("--note", "--outcome", "--felt", "--later", "--keep");
            case "--drop" -> List.of("--drop");
            default -> List.of("--json");
        };
    }

    /** The words that options take for the values of an enum: {@code did-not-ask}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> value(E[] values, String word) {
        return Arrays.stream(values).filter(each -> word(each).equals(word)).findFirst();
    }

    private static String text(ParseResult given, String option) {
        return given.matchedOptionValue(option, "").strip();
    }
}
