package app.shoelace.ui.hide;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys can hide the window. */
class HideKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"F9", "F2", "F12", "Pause", "Shift+Ctrl+H"})
    void aKeyThatNothingElseNeedsIsFoundAgainByItsName(String name) {
        assertThat(HideKey.named(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "1", "F1", "Enter", "Esc", "Tab", "Ctrl+1", "Ctrl+Shift+Z", "Shift+F9", "Alt+F4", "?"})
    void anyOtherNameStandsForTheUsualKey(String name) {
        assertThat(HideKey.named(name).name()).isEqualTo("F9");
    }

    @ParameterizedTest
    @CsvSource({"F7, false, false, F7", "H, true, true, Shift+Ctrl+H"})
    void aPressIsTaken(KeyCode code, boolean shift, boolean control, String name) {
        assertThat(HideKey.pressed(press(code, shift, control)))
                .get()
                .extracting(HideKey::name)
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "F1, false, false",
        "N, false, false",
        "DIGIT3, false, false",
        "DIGIT3, false, true",
        "ENTER, false, false",
        "SPACE, false, false",
        "H, false, true",
        "Z, true, true",
        "F9, true, false",
        "CONTROL, false, true",
        "UNDEFINED, false, false"
    })
    void aPressThatTheAppNeedsIsNot(KeyCode code, boolean shift, boolean control) {
        assertThat(HideKey.pressed(press(code, shift, control))).isEmpty();
    }

    @Test
    void itMatchesThatPressAlone() {
        var key = HideKey.named("F9").keys();
        assertThat(key.match(press(KeyCode.F9, false, false))).isTrue();
        assertThat(key.match(press(KeyCode.F9, false, true))).isFalse();
        assertThat(key.match(press(KeyCode.F8, false, false))).isFalse();
    }

    private static KeyEvent press(KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }
}
