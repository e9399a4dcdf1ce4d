package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.text.FieldLimit;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.look.Theme;
import java.nio.file.Path;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the person writes can be read by the person. */
@ExtendWith(HeadlessFx.class)
class OwnWordsTest {
    private static final String SENTENCE = "My sister called twice about the move and I let it ring. ";

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "2, 1.5", "3, 1", "5, 1.25", "8, 1", "8, 1.5", "6, 2"})
    void aLongMomentIsSeenWhole(int sentences, double size, Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).looking(Theme.LIGHT, size)).press(KeyCode.ENTER, KeyCode.DIGIT4);
        hands.push(say("check-in.moment", pack("texts.moment")));
        double before = height(hands);
        write(hands, SENTENCE.repeat(sentences));
        assertThat(scrolls(hands)).isFalse();
        write(hands, "");
        assertThat(height(hands)).isEqualTo(before);
    }

    @Test
    void aDiaryScrollsWithinItsField(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.ENTER, KeyCode.DIGIT4);
        hands.push(say("check-in.moment", pack("texts.moment")));
        write(hands, SENTENCE.repeat(60));
        assertThat(height(hands)).isLessThan(400);
        assertThat(scrolls(hands)).isTrue();
    }

    @Test
    void ofAPasteOfFiveMillionLettersWhatFitsIsSavedAndTheFieldSaysWhatIsLeftOut(Room room, @TempDir Path folder) {
        Hands hands = atMoment(room, folder);
        String start = "a".repeat(FieldLimit.BYTES - 1) + "b";
        onFx(() -> {
            area(hands).replaceSelection(start + "The day\nafter. " + "z".repeat(5_000_000));
            return 0;
        });
        hands.settle();
        assertThat(onFx(() -> area(hands).getText())).isEqualTo(start);
        assertThat(hands.texts()).contains(say("field.full", "The day after. " + "z".repeat(25)));
        assertThat(onFx(() -> area(hands).getAccessibleHelp())).contains("The day after.");
        hands.picture("field-full");
        hands.press(KeyCode.Q);
        assertThat(onFx(() -> area(hands).getText())).isEqualTo(start);
        assertThat(hands.texts()).contains(say("field.full", "q"), say("check-in.saved"));
        hands.press(KeyCode.BACK_SPACE);
        assertThat(onFx(() -> area(hands).getText())).isEqualTo(start.substring(0, start.length() - 1));
        assertThat(hands.texts()).doesNotContain(say("field.full", "q"));
        hands.close();
        Hands later = room.open(Desk.in(folder));
        assertThat(later.texts()).contains(start.substring(0, start.length() - 1));
    }

    @Test
    void inTheMiddleOfATextAsMuchIsTakenAsThereIsRoomFor(Room room, @TempDir Path folder) {
        Hands hands = atMoment(room, folder);
        write(hands, "a".repeat(FieldLimit.BYTES - 5));
        onFx(() -> {
            area(hands).selectRange(3, 4);
            area(hands).replaceSelection("1234567🥾");
            return 0;
        });
        hands.settle();
        assertThat(onFx(() -> area(hands).getText())).isEqualTo("aaa123456" + "a".repeat(FieldLimit.BYTES - 9));
        assertThat(onFx(() -> area(hands).getCaretPosition())).isEqualTo(9);
        assertThat(hands.texts()).contains(say("field.full", "7🥾"));
    }

    private static Hands atMoment(Room room, Path folder) {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.ENTER, KeyCode.DIGIT4);
        return hands.push(say("check-in.moment", pack("texts.moment")));
    }

    private static void write(Hands hands, String text) {
        onFx(() -> {
            area(hands).setText(text);
            return 0;
        });
        hands.settle();
    }

    private static boolean scrolls(Hands hands) {
        return onFx(() -> area(hands).lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .anyMatch(bar -> bar.isVisible()));
    }

    private static double height(Hands hands) {
        return onFx(() -> area(hands).getHeight());
    }

    private static TextArea area(Hands hands) {
        return (TextArea) hands.all(TextArea.class::isInstance).getFirst();
    }
}
