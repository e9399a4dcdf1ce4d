package app.shoelace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.look.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture of every room around the check-in, in every look, in {@code target/screens}. */
@ExtendWith(HeadlessFx.class)
class RoomPicturesTest {

    @ParameterizedTest
    @CsvSource({"LIGHT, 1.0", "DARK, 1.0", "LIGHT, 1.5", "DARK, 1.5", "LIGHT, 2.0", "DARK, 2.0"})
    void everyRoomIsDrawn(Theme theme, double size, Room room, @TempDir Path folder) throws IOException {
        Hands hands = room.open(Desk.in(folder).firstStart().looking(theme, size));
        hands.picture("welcome-what");
        hands.press(KeyCode.F1);
        hands.picture("support-outside");
        hands.push("Back");
        hands.push("What is hyper-independence?");
        hands.picture("read-outside");
        hands.push("Back");
        hands.press(KeyCode.ENTER);
        hands.picture("welcome-where");
        hands.press(KeyCode.ENTER);
        hands.picture("welcome-look");
        hands.push("Back").push("Back").push("Look around with made-up check-ins");
        assertThat(hands.reads("Made-up check-ins")).isTrue();
        hands.picture("made-up-today");
        hands.push("Journal");
        hands.picture("made-up-journal");
        hands.push("Back to the start");
        hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        hands.push("Settings");
        hands.picture("settings");
        hands.push("Choose another key").press(KeyCode.A);
        hands.picture("settings-key");
        hands.press(KeyCode.F1);
        hands.picture("support");
        hands.push("Breathing, if you want it");
        hands.picture("support-breathing");
        hands.push("Put in my own");
        hands.picture("support-edit");
        hands.push("What is hyper-independence?");
        hands.picture("read");
        hands.press(KeyCode.F9);
        hands.picture("hidden");
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads("What is hyper-independence?")).isTrue();
        hands.close();
        Files.writeString(hands.desk().journal(), "something else");
        Hands again = room.open(hands.desk());
        again.picture("not-opened");
        assertThat(again.reads("is not a Shoelace journal")).isTrue();
    }
}
