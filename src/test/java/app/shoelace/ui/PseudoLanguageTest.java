package app.shoelace.ui;

import app.shoelace.text.PseudoLanguage;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.look.Theme;
import app.shoelace.ui.work.Language;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen in a language that is longer than English: no word is cut off, nothing lies over anything else. */
@ExtendWith(HeadlessFx.class)
class PseudoLanguageTest {
    private final Album album = new Album("pseudo-");

    @ParameterizedTest(name = "text at {0}, window {1} by {2}")
    @CsvSource({"1.0, 1120, 760", "1.0, 720, 560", "2.0, 1120, 760", "2.0, 720, 560"})
    void noWordIsCut(double size, double width, double height, Room room, @TempDir Path folder) throws IOException {
        Language tongue = Language.of(PseudoLanguage.messages(), PseudoLanguage.pack(folder));
        Hands hands = room.open(Desk.in(folder.resolve("desk"))
                .firstStart()
                .looking(Theme.LIGHT, size)
                .sized(width, height)
                .speaking(tongue));
        String read = tongue.pack().text("read.title");
        look(hands, "welcome-what");
        hands.push(read);
        look(hands, "read-outside");
        hands.push(tongue.messages().text("read-page.back")).press(KeyCode.F1);
        look(hands, "support-outside");
        hands.push(tongue.messages().text("read-page.back"))
                .push(tongue.messages().text("welcome.around"));
        look(hands, "made-up-today");
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        look(hands, "made-up-journal");
        hands.press(KeyCode.ENTER);
        look(hands, "made-up-reading");
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT4);
        look(hands, "made-up-patterns");
        hands.push(tongue.messages().text("patterns.as-table"));
        look(hands, "made-up-patterns-table");
        hands.push(tongue.messages().text("made-up.back")).press(KeyCode.ENTER);
        look(hands, "welcome-where");
        hands.press(KeyCode.ENTER);
        look(hands, "welcome-look");
        hands.press(KeyCode.ENTER);
        look(hands, "today-empty");
        hands.press(KeyCode.ENTER);
        look(hands, "check-in-first");
        hands.push(tongue.messages().text("check-in.earlier")).press(KeyCode.ENTER);
        look(hands, "earlier-wrong");
        hands.push(tongue.messages().text("earlier.back"));
        hands.press(KeyCode.DIGIT4)
                .push(tongue.messages().text("check-in.moment", tongue.pack().text("moment")));
        look(hands, "check-in-moment");
        hands.push(tongue.messages().text("check-in.all"));
        look(hands, "check-in-list");
        hands.press(KeyCode.F1);
        look(hands, "support");
        hands.push(tongue.pack().text("help.breathing")).push(tongue.messages().text("support.edit"));
        look(hands, "support-edit");
        hands.chord(KeyCode.CONTROL, KeyCode.COMMA);
        look(hands, "settings");
        hands.push(tongue.messages().text("settings.hide.change")).press(KeyCode.DIGIT1);
        look(hands, "settings-key");
        album.assertWhole();
    }

    private void look(Hands hands, String name) {
        album.look(hands, Math.round(hands.desk().width()) + "-" + name);
    }
}
