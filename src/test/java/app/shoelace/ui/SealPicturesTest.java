package app.shoelace.ui;

import static app.shoelace.text.Texts.say;
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
    private static final String FIELD = say("unlock.field");

    private final Album album = new Album("seal-");

    @ParameterizedTest(name = "{0}, text at {1}, window {2} by {3}")
    @CsvSource({
        "LIGHT, 1.0, 1120, 760", "DARK, 1.0, 1120, 760", "LIGHT, 1.5, 1120, 760",
        "DARK, 2.0, 1120, 760", "LIGHT, 1.0, 720, 560", "DARK, 2.0, 720, 560"
    })
    void everyStateIsWhole(Theme theme, double size, double width, double height, Room room, @TempDir Path folder)
            throws Exception {
        Desk desk = Desk.in(folder).looking(theme, size).sized(width, height).holding(Entries.weeks(3));
        Hands hands = room.open(desk).push(say("rail.lock"));
        album.look(hands, "lock-none");
        hands.push(say("rail.settings"));
        album.look(hands, "settings-open");
        hands.push(say("seal.set"));
        fill(fill(hands, say("seal.new"), "short"), say("seal.again"), "other").push(say("seal.seal.go"));
        album.look(hands, "ask");
        fill(fill(hands, say("seal.new"), Sealed.FIRST), say("seal.again"), Sealed.FIRST)
                .push(say("seal.seal.go"));
        String code = code(hands);
        album.look(hands, "code");
        hands.push(say("seal.code.have")).push(say("seal.seal.finish"));
        album.look(hands, "back");
        typeBack(hands, code).push(say("seal.seal.finish"));
        album.look(hands, "done");
        hands.push(say("seal.done"));
        album.look(hands, "settings-sealed");
        hands.push(say("settings.seal.passphrase"));
        album.look(hands, "passphrase");
        hands.push(say("seal.leave")).push(say("settings.seal.code"));
        album.look(hands, "new-code");
        hands.push(say("seal.leave")).push(say("settings.seal.unseal"));
        album.look(hands, "unseal");
        hands.chord(KeyCode.CONTROL, KeyCode.L);
        album.look(hands, "locked");
        fill(hands, FIELD, "not this").press(KeyCode.ENTER);
        fill(hands, FIELD, "nor this").press(KeyCode.ENTER);
        fill(hands, FIELD, "nor that").press(KeyCode.ENTER);
        album.look(hands, "wrong");
        hands.push(say("unlock.forgotten")).push(say("unlock.anew"));
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
        hands.push(say("welcome.passphrase.now"));
        album.look(hands, "welcome");
        album.assertWhole();
    }
}
