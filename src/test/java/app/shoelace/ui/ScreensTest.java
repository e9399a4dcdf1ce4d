package app.shoelace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.look.Theme;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture of every screen in every look, in {@code target/screens}; whoever changes a screen looks at them. */
@ExtendWith(HeadlessFx.class)
class ScreensTest {

    @ParameterizedTest
    @CsvSource({"LIGHT, 1.0", "DARK, 1.0", "LIGHT, 1.5", "DARK, 1.5", "LIGHT, 2.0", "DARK, 2.0"})
    void everyScreenIsDrawn(Theme theme, double size, Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).looking(theme, size));
        hands.picture("today-empty");
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        hands.picture("journal-empty");
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        hands.picture("check-in-first");
        hands.press(KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.ENTER);
        hands.press(KeyCode.DIGIT3);
        hands.push("A moment this showed up (only if you want)");
        hands.type("my sister called twice about the move and i let it ring");
        hands.picture("check-in");
        assertThat(hands.reads("Saved")).isTrue();
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        hands.picture("today");
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        hands.push("All on one page");
        hands.picture("check-in-list");
        hands.push("One at a time");
        hands.press(KeyCode.ENTER, KeyCode.R, KeyCode.ENTER, KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.ENTER);
        hands.press(KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.N, KeyCode.ENTER, KeyCode.DIGIT5);
        hands.picture("check-in-last");
        hands.press(KeyCode.ENTER);
        hands.picture("check-in-end");
        hands.push("Look at where it may come from");
        hands.picture("origin-first");
        hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        hands.picture("origin-body");
        hands.press(KeyCode.ENTER);
        hands.picture("reading");
        hands.press(KeyCode.ENTER);
        hands.picture("journal");
    }
}
