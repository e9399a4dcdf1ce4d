package app.shoelace.terminal;

import app.shoelace.text.Messages;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** How the commands of {@link KeepCommands} are given. */
final class KeepSpecs {
    private KeepSpecs() {}

    static List<CommandSpec> all(Messages messages) {
        CommandSpec backup = Commands.command("backup", messages.text("cli.backup.about"))
                .addOption(Commands.option("--to", Path.class, "FILE", messages.text("cli.backup.to")));
        CommandSpec restore = Commands.command("restore", messages.text("cli.restore.about"))
                .addArgGroup(ArgGroupSpec.builder()
                        .exclusive(true)
                        .multiplicity("1")
                        .addArg(file(messages.text("cli.restore.file")))
                        .addArg(Commands.option("--salvage", boolean.class, "", messages.text("cli.restore.salvage")))
                        .build());
        CommandSpec export = Commands.command("export", messages.text("cli.export.about"))
                .addOption(Commands.described("--out", Path.class, "FILE", messages.text("cli.export.out"))
                        .required(true)
                        .build());
        CommandSpec add = Commands.command("import", messages.text("cli.import.about"))
                .addPositional(file(messages.text("cli.import.file")))
                .addOption(Commands.option("--dry-run", boolean.class, "", messages.text("cli.import.dry-run")));
        CommandSpec erase = Commands.command("delete-everything", messages.text("cli.erase.about"))
                .addOption(Commands.option("--yes", boolean.class, "", messages.text("cli.erase.option")));
        return List.of(backup, restore, export, add, erase);
    }

    private static PositionalParamSpec file(String about) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .type(Path.class)
                .paramLabel("FILE")
                .description(about)
                .build();
    }
}
