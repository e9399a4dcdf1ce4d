package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.look.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture of every room around the check-in, in every look, in {@code target/screens}. */
@ExtendWith(HeadlessFx.class)
class RoomPicturesTest {

    private final Album album = new Album("");

    @ParameterizedTest(name = "{0}, text at {1}, window {2} by {3}")
    @CsvSource({
        "LIGHT, 1.0, 1120, 760", "DARK, 1.0, 1120, 760", "LIGHT, 1.5, 1120, 760",
        "DARK, 1.5, 1120, 760", "LIGHT, 2.0, 1120, 760", "DARK, 2.0, 1120, 760",
        "LIGHT, 1.0, 720, 560", "DARK, 2.0, 720, 560"
    })
    void everyRoomIsWhole(Theme theme, double size, double width, double height, Room room, @TempDir Path folder)
            throws IOException {
        Hands hands =
                room.open(Desk.in(folder).firstStart().looking(theme, size).sized(width, height));
        album.look(hands, "welcome-what");
        hands.press(KeyCode.F1);
        album.look(hands, "support-outside");
        hands.push(say("welcome.back"));
        hands.push(pack("texts.read.title"));
        album.look(hands, "read-outside");
        hands.push(say("welcome.back"));
        hands.press(KeyCode.ENTER);
        album.look(hands, "welcome-where");
        hands.press(KeyCode.ENTER);
        album.look(hands, "welcome-look");
        hands.push(say("welcome.back")).push(say("welcome.back")).push(say("welcome.around"));
        assertThat(hands.reads(say("made-up.bar"))).isTrue();
        album.look(hands, "made-up-today");
        hands.push(say("rail.journal"));
        album.look(hands, "made-up-journal");
        hands.push(say("made-up.back"));
        hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        hands.push(say("rail.settings"));
        album.look(hands, "settings");
        hands.push(say("settings.hide.change")).press(KeyCode.A);
        album.look(hands, "settings-key");
        hands.press(KeyCode.F1);
        album.look(hands, "support");
        hands.push(pack("texts.help.breathing"));
        album.look(hands, "support-breathing");
        hands.push(say("support.edit"));
        album.look(hands, "support-edit");
        hands.push(pack("texts.read.title"));
        album.look(hands, "read");
        hands.press(KeyCode.F9);
        album.look(hands, "hidden");
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads(pack("texts.read.title"))).isTrue();
        hands.close();
        Files.writeString(hands.desk().journal(), "quite other words");
        Hands again = room.open(hands.desk());
        album.look(again, "not-opened");
        assertThat(again.reads(piece("trouble.not-a-journal"))).isTrue();
        album.assertWhole();
    }

    @Test
    void theTabKeyComesByEveryControlAndRound(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).firstStart());
        Walk.comesRound(hands);
        hands.press(KeyCode.F1);
        Walk.comesRound(hands);
        hands.push(say("support.edit"));
        Walk.comesRound(hands);
        hands.push(say("welcome.back")).push(pack("texts.read.title"));
        Walk.comesRound(hands);
        hands.push(say("welcome.back")).push(say("welcome.next"));
        Walk.comesRound(hands);
        hands.push(say("welcome.next"));
        Walk.comesRound(hands);
        hands.push(say("welcome.start")).push(say("rail.settings"));
        Walk.comesRound(hands);
        hands.push(say("rail.support"));
        Walk.comesRound(hands);
    }
}
