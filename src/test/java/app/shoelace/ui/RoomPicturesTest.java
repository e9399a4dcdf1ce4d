package app.shoelace.ui;

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
        hands.push("Back");
        hands.push("What is hyper-independence?");
        album.look(hands, "read-outside");
        hands.push("Back");
        hands.press(KeyCode.ENTER);
        album.look(hands, "welcome-where");
        hands.press(KeyCode.ENTER);
        album.look(hands, "welcome-look");
        hands.push("Back").push("Back").push("Look around with made-up check-ins");
        assertThat(hands.reads("Made-up check-ins")).isTrue();
        album.look(hands, "made-up-today");
        hands.push("Journal");
        album.look(hands, "made-up-journal");
        hands.push("Back to the start");
        hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        hands.push("Settings");
        album.look(hands, "settings");
        hands.push("Choose another key").press(KeyCode.A);
        album.look(hands, "settings-key");
        hands.press(KeyCode.F1);
        album.look(hands, "support");
        hands.push("Breathing, if you want it");
        album.look(hands, "support-breathing");
        hands.push("Put in my own");
        album.look(hands, "support-edit");
        hands.push("What is hyper-independence?");
        album.look(hands, "read");
        hands.press(KeyCode.F9);
        album.look(hands, "hidden");
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads("What is hyper-independence?")).isTrue();
        hands.close();
        Files.writeString(hands.desk().journal(), "something else");
        Hands again = room.open(hands.desk());
        album.look(again, "not-opened");
        assertThat(again.reads("is not a Shoelace journal")).isTrue();
        album.assertWhole();
    }

    @Test
    void theTabKeyComesByEveryControlAndRound(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).firstStart());
        Walk.comesRound(hands);
        hands.press(KeyCode.F1);
        Walk.comesRound(hands);
        hands.push("Put in my own");
        Walk.comesRound(hands);
        hands.push("Back").push("What is hyper-independence?");
        Walk.comesRound(hands);
        hands.push("Back").push("Next");
        Walk.comesRound(hands);
        hands.push("Next");
        Walk.comesRound(hands);
        hands.push("Start").push("Settings");
        Walk.comesRound(hands);
        hands.push("Support");
        Walk.comesRound(hands);
    }
}
