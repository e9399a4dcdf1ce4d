package app.shoelace.ui.seal;

import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.text.Messages;
import app.shoelace.ui.work.ErrorMessage;
import app.shoelace.ui.work.FileChoice;
import app.shoelace.ui.work.Outlets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;

/** The recovery code as a text file, to be printed or laid on a stick. */
final class CodeFile {
    private CodeFile() {}

    /** Asks where it is to go and puts it there; {@code told} hears what became of it. */
    static void save(Window owner, RecoveryCode code, Messages messages, Outlets outlets, Consumer<String> told) {
        var kind = new FileChoice.Kind(messages.text("seal.file.kind"), ".txt");
        String text = messages.text("seal.file.text", code.text()).replace("\n", System.lineSeparator());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        outlets.files()
                .forSaving(owner, messages.text("seal.file.name") + kind.ending(), List.of(kind))
                .ifPresent(chosen -> outlets.aside()
                        .run(
                                () -> outlets.save(chosen, bytes),
                                outcome -> told.accept(outcome.told(messages)),
                                thrown -> told.accept(
                                        ErrorMessage.of(thrown, messages).told())));
    }
}
