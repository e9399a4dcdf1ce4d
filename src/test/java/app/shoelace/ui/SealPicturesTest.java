package app.shoelace.ui;

import static app.shoelace.ui.SealingTest.code;
import static app.shoelace.ui.SealingTest.fill;
import static app.shoelace.ui.SealingTest.typeBack;

import app.shoelace.journal.Sealed;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.look.Theme;
import java.nio.file.Path;
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

    private final Album album = new Album("seal-");

    @ParameterizedTest(name = "{0}, text at {1}, window {2} by {3}")
    @CsvSource({
        "LIGHT, 1.0, 1120, 760", "DARK, 1.0, 1120, 760", "LIGHT, 1.5, 1120, 760",
        "DARK, 2.0, 1120, 760", "LIGHT, 1.0, 720, 560", "DARK, 2.0, 720, 560"
    })
    void everyStateIsWhole(Theme theme, double size, double width, double height, Room room, @TempDir Path folder)
            throws Exception {
        Desk desk = Desk.in(folder).looking(theme, size).sized(width, height).holding(Entries.weeks(3));
        Hands hands = room.open(desk).push("Lock");
        album.look(hands, "lock-none");
        hands.push("Settings");
        album.look(hands, "settings-open");
        hands.push("Set a passphrase");
        fill(fill(hands, "New passphrase", "short"), "The same again", "other").push("Go on to the recovery code");
        album.look(hands, "ask");
        fill(fill(hands, "New passphrase", Sealed.FIRST), "The same again", Sealed.FIRST)
                .push("Go on to the recovery code");
        String code = code(hands);
        album.look(hands, "code");
        hands.push("I wrote it down").push("Seal the journal");
        album.look(hands, "back");
        typeBack(hands, code).push("Seal the journal");
        album.look(hands, "done");
        hands.push("Back to Settings");
        album.look(hands, "settings-sealed");
        hands.push("Change the passphrase");
        album.look(hands, "passphrase");
        hands.push("Leave it as it is").push("Get a new recovery code");
        album.look(hands, "new-code");
        hands.push("Leave it as it is").push("Take the passphrase away");
        album.look(hands, "unseal");
        hands.chord(KeyCode.CONTROL, KeyCode.L);
        album.look(hands, "locked");
        fill(hands, FIELD, "not this").press(KeyCode.ENTER);
        fill(hands, FIELD, "nor this").press(KeyCode.ENTER);
        fill(hands, FIELD, "nor that").press(KeyCode.ENTER);
        album.look(hands, "wrong");
        hands.push("I forgot the passphrase").push("Begin a new journal");
        album.look(hands, "forgotten");
        hands.close();
        Hands again = room.open(desk);
        fill(again, FIELD, code).press(KeyCode.ENTER);
        album.look(again, "recovered");
        album.assertWhole();
    }

    @Test
    void theFirstPagesAskWhetherThereIsToBeAPassphrase(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).firstStart()).press(KeyCode.ENTER);
        hands.push("Set one right after this");
        album.look(hands, "welcome");
        album.assertWhole();
    }
}
