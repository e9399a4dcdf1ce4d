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

/** Pictures of few and of many check-ins, with gaps and late entries, in every look. */
@ExtendWith(HeadlessFx.class)
class PatternsPicturesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 7, LIGHT, 1.0", "1, 7, LIGHT, 1.0", "3, 7, DARK, 1.0", "8, 14, LIGHT, 1.0", "8, 14, DARK, 1.5",
        "12, 7, DARK, 1.0", "12, 7, LIGHT, 2.0", "60, 7, LIGHT, 1.0", "60, 7, DARK, 1.0", "3650, 1, LIGHT, 1.0"
    })
    void fewAndMany(int count, int apart, Theme theme, double size, Room room, @TempDir Path folder) {
        Desk desk = Desk.in(folder).looking(theme, size).sized(1120, 2400);
        Weeks.of(count, apart).keep(desk);
        Hands hands = room.open(desk);
        hands.picture("today-after-" + count);

        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT4);

        hands.picture("patterns-" + count);
        assertThat(hands.reads("Over the weeks")).isTrue();
        if (count > 0) {
            hands.push("All");
            hands.picture("patterns-all-" + count);
            hands.push("As a table");
            hands.picture("patterns-table-" + count);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1.0", "DARK, 2.0"})
    void gapsLateEntriesAndNewQuestions(Theme theme, double size, Room room, @TempDir Path folder) {
        Desk desk = Desk.in(folder).looking(theme, size).sized(1120, 2400);
        Weeks.of(40, 9).without(290, 220).late(5).older(150).keep(desk);
        Hands hands = room.open(desk);
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT4).push("Year");
        hands.press(KeyCode.SHIFT, KeyCode.HOME);

        hands.picture("patterns-gaps");

        assertThat(hands.reads("Over the weeks")).isTrue();
    }
}
