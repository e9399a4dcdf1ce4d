package app.shoelace.terminal;

import app.shoelace.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** What each command takes. */
final class Specs {
    private Specs() {}

    /** All commands, below the one that shows the window. */
    static CommandSpec all(Messages messages) {
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
        WriteSpec.commands(messages).forEach(command -> root.addSubcommand(command.name(), command));
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
}
