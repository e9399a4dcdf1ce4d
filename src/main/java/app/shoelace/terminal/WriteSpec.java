package app.shoelace.terminal;

import app.shoelace.checkin.Item;
import app.shoelace.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What the commands note, item and origin take. */
final class WriteSpec {
    private WriteSpec() {}

    static List<CommandSpec> commands(Messages messages) {
        CommandSpec note = Specs.command("note", messages.text("cli.note.about"))
                .addOption(Specs.option("--date", LocalDate.class, "DATE", messages.text("cli.note.date")))
                .addOption(Specs.option("--text-file", Path.class, "FILE", messages.text("cli.note.text-file")))
                .addOption(Specs.option("--topic", String.class, "ID", messages.text("cli.note.topic")))
                .addOption(Specs.option("--bring", boolean.class, "", messages.text("cli.note.bring")))
                .addOption(Specs.option("--list", boolean.class, "", messages.text("cli.note.list")))
                .addOption(Specs.option("--json", boolean.class, "", messages.text("cli.option.json")));
        CommandSpec item = Specs.command("item", messages.text("cli.item.about"))
                .addOption(Specs.option("--easier", String.class, "TEXT", messages.text("cli.item.easier")))
                .addOption(Specs.option("--harder", String.class, "TEXT", messages.text("cli.item.harder")))
                .addOption(Specs.option("--stop", String.class, "ID", messages.text("cli.item.stop")))
                .addOption(Specs.option("--again", String.class, "ID", messages.text("cli.item.again")))
                .addOption(Specs.option("--json", boolean.class, "", messages.text("cli.option.json")));
        CommandSpec origin = Specs.command("origin", messages.text("cli.origin.about"))
                .addOption(Specs.option("--true", String.class, "WORD", messages.text("cli.origin.true")))
                .addOption(Specs.described("--ticks", List.class, "IDS", messages.text("cli.origin.ticks"))
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .build())
                .addOption(Specs.option("--opening", String.class, "TEXT", messages.text("cli.origin.opening")))
                .addOption(Specs.option("--follow-up", String.class, "TEXT", messages.text("cli.origin.follow-up")))
                .addOption(Specs.option("--bring", boolean.class, "", messages.text("cli.note.bring")))
                .addOption(Specs.option("--json", boolean.class, "", messages.text("cli.option.json")))
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .arity("0..1")
                        .type(String.class)
                        .paramLabel("ORIGIN")
                        .description(messages.text("cli.origin.id"))
                        .build());
        return List.of(note, item, origin);
    }

    /** Runs what was given, with the exit code. */
    static int run(ParseResult given, WriteCommands commands) {
        boolean json = given.hasMatchedOption("--json");
        return switch (given.commandSpec().name()) {
            case "note" -> note(given, commands, json);
            case "item" -> item(given, commands, json);
            default -> origin(given, commands, json);
        };
    }

    private static int note(ParseResult given, WriteCommands commands, boolean json) {
        if (given.hasMatchedOption("--list") || json) {
            return commands.notes(json);
        }
        return commands.note(
                Optional.ofNullable(given.matchedOptionValue("--date", null)),
                Optional.ofNullable(given.matchedOptionValue("--text-file", null)),
                Optional.ofNullable(given.matchedOptionValue("--topic", null)),
                given.hasMatchedOption("--bring"));
    }

    private static int item(ParseResult given, WriteCommands commands, boolean json) {
        List<String> ways = List.of("--easier", "--harder", "--stop", "--again").stream()
                .filter(given::hasMatchedOption)
                .toList();
        if (ways.size() > 1) {
            return commands.onlyOne(ways);
        }
        return switch (ways.isEmpty() ? "" : ways.getFirst()) {
            case "--easier" -> commands.addItem(Item.Kind.EASIER, text(given, "--easier"));
            case "--harder" -> commands.addItem(Item.Kind.HARDER, text(given, "--harder"));
            case "--stop" -> commands.stopItem(text(given, "--stop"));
            case "--again" -> commands.askItemAgain(text(given, "--again"));
            default -> commands.items(json);
        };
    }

    private static int origin(ParseResult given, WriteCommands commands, boolean json) {
        Optional<String> id = Optional.ofNullable(given.matchedPositionalValue(0, null));
        boolean says = List.of("--true", "--ticks", "--opening", "--follow-up", "--bring").stream()
                .anyMatch(given::hasMatchedOption);
        if (id.isEmpty()) {
            return says ? commands.lacks("ORIGIN") : commands.origins(json);
        }
        return says
                ? commands.sayToOrigin(
                        id.get(),
                        Optional.ofNullable(given.matchedOptionValue("--true", null)),
                        Optional.ofNullable(given.<List<String>>matchedOptionValue("--ticks", null)),
                        Optional.ofNullable(given.matchedOptionValue("--opening", null)),
                        Optional.ofNullable(given.matchedOptionValue("--follow-up", null)),
                        given.hasMatchedOption("--bring"))
                : commands.origin(id.get(), json);
    }

    private static String text(ParseResult given, String option) {
        return given.matchedOptionValue(option, "").strip();
    }
}
