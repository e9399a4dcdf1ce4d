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
        CommandSpec backup = Specs.command("backup", messages.text("cli.backup.about"))
                .addOption(Specs.option("--to", Path.class, "FILE", messages.text("cli.backup.to")));
        CommandSpec restore = Specs.command("restore", messages.text("cli.restore.about"))
                .addArgGroup(ArgGroupSpec.builder()
                        .exclusive(true)
                        .multiplicity("1")
                        .addArg(file(messages.text("cli.restore.file")))
                        .addArg(Specs.option("--salvage", boolean.class, "", messages.text("cli.restore.salvage")))
                        .build());
        CommandSpec export = Specs.command("export", messages.text("cli.export.about"))
                .addOption(Specs.described("--out", Path.class, "FILE", messages.text("cli.export.out"))
                        .required(true)
                        .build());
        CommandSpec add = Specs.command("import", messages.text("cli.import.about"))
                .addPositional(file(messages.text("cli.import.file")))
                .addOption(Specs.option("--dry-run", boolean.class, "", messages.text("cli.import.dry-run")));
        CommandSpec erase = Specs.command("delete-everything", messages.text("cli.erase.about"))
                .addOption(Specs.option("--yes", boolean.class, "", messages.text("cli.erase.option")));
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
