package app.shoelace.ui;

import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.text.PseudoLanguage;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.shell.Screen;
import app.shoelace.ui.work.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The choice of a language. */
@ExtendWith(HeadlessFx.class)
class LanguageTest {

    @Test
    void whereThereIsOneLanguageSettingsSaySo(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).push(say("rail.settings"));

        assertThat(hands.reads(say("settings.language.only", "English"))).isTrue();
    }

    @Test
    void anotherLanguageHoldsAtOnceAndForNextTimeAndLosesNothing(Room room, @TempDir Path folder) throws IOException {
        Language other = Language.of(PseudoLanguage.messages(), PseudoLanguage.pack(folder.resolve("pack")));
        Desk desk = Desk.in(folder.resolve("desk"));
        Parts parts = speaking(desk, other);
        Hands hands = room.open(desk, parts).press(KeyCode.ENTER, KeyCode.DIGIT4);
        assertThat(hands.reads(say("check-in.sign", 1, 10, ""))).isTrue();
        hands.push(say("rail.settings"));
        assertThat(hands.reads(piece("settings.language.only"))).isFalse();

        hands.push("latviešu");

        assertThat(hands.screen()).isEqualTo(new Screen.Settings());
        assertThat(hands.reads(other.messages().text("settings.title"))).isTrue();
        assertThat(hands.reads(say("settings.text"))).isFalse();
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(hands.reads(other.pack().signs().getFirst().question())).isTrue();
        hands.close();
        Hands again = room.open(desk, parts);
        assertThat(again.reads(other.pack().signs().getFirst().question())).isTrue();
        again.push(other.messages().text("rail.settings")).push("English");
        assertThat(again.reads(say("settings.text"))).isTrue();
    }

    private static Parts speaking(Desk desk, Language other) {
        Parts one = desk.parts();
        return new Parts(
                tag -> tag.equals("lv") ? other : desk.tongue(),
                () -> List.of("en", "lv"),
                one.country(),
                one.journal(),
                one.opening(),
                one.firstStart(),
                one.elsewhere(),
                one.settings(),
                one.scratch(),
                one.files(),
                one.printing(),
                one.timer(),
                one.clock(),
                one.ids());
    }
}
