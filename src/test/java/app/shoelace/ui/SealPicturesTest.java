package app.shoelace.ui;

import static app.shoelace.ui.SealingTest.code;
import static app.shoelace.ui.SealingTest.fill;
import static app.shoelace.ui.SealingTest.typeBack;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.Sealed;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.look.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture of every state of sealing and locking, in every look, in {@code target/screens}. */
@ExtendWith(HeadlessFx.class)
class SealPicturesTest {
    private static final String FIELD = "Passphrase or recovery code";

    private final List<String> faults = new ArrayList<>();

    private void look(Hands hands, String name) {
        hands.picture("seal-" + name);
        Walk.faults(hands).forEach(fault -> faults.add(name + ": " + fault));
    }

    @ParameterizedTest(name = "{0}, text at {1}, window {2} by {3}")
    @CsvSource({
        "LIGHT, 1.0, 1120, 760", "DARK, 1.0, 1120, 760", "LIGHT, 1.5, 1120, 760",
        "DARK, 2.0, 1120, 760", "LIGHT, 1.0, 720, 560", "DARK, 2.0, 720, 560"
    })
    void everyStateIsWhole(Theme theme, double size, double width, double height, Room room, @TempDir Path folder)
            throws Exception {
        Desk desk = Desk.in(folder).looking(theme, size).sized(width, height).holding(Entries.weeks(3));
        Hands hands = room.open(desk).push("Lock");
        look(hands, "lock-none");
        hands.push("Settings");
        look(hands, "settings-open");
        hands.push("Set a passphrase");
        fill(fill(hands, "New passphrase", "short"), "The same again", "other").push("Go on to the recovery code");
        look(hands, "ask");
        fill(fill(hands, "New passphrase", Sealed.FIRST), "The same again", Sealed.FIRST)
                .push("Go on to the recovery code");
        String code = code(hands);
        look(hands, "code");
        hands.push("I wrote it down").push("Seal the journal");
        look(hands, "back");
        typeBack(hands, code).push("Seal the journal");
        look(hands, "done");
        hands.push("Back to Settings");
        look(hands, "settings-sealed");
        hands.push("Change the passphrase");
        look(hands, "passphrase");
        hands.push("Leave it as it is").push("Get a new recovery code");
        look(hands, "new-code");
        hands.push("Leave it as it is").push("Take the passphrase away");
        look(hands, "unseal");
        hands.chord(KeyCode.CONTROL, KeyCode.L);
        look(hands, "locked");
        fill(hands, FIELD, "not this").press(KeyCode.ENTER);
        fill(hands, FIELD, "nor this").press(KeyCode.ENTER);
        fill(hands, FIELD, "nor that").press(KeyCode.ENTER);
        look(hands, "wrong");
        hands.push("I forgot the passphrase").push("Begin a new journal");
        look(hands, "forgotten");
        hands.close();
        Hands again = room.open(desk);
        fill(again, FIELD, code).press(KeyCode.ENTER);
        look(again, "recovered");
        assertThat(faults).isEmpty();
    }

    @Test
    void theFirstPagesAskWhetherThereIsToBeAPassphrase(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).firstStart()).press(KeyCode.ENTER);
        hands.push("Set one right after this");
        look(hands, "welcome");
        assertThat(faults).isEmpty();
    }
}
