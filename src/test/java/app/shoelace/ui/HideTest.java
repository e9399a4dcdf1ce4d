package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.awaiting;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.JournalFile;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.control.Frames;
import app.shoelace.ui.shell.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One key makes the window blank at once, wherever the person is, and nothing of what they wrote is lost. */
@ExtendWith(HeadlessFx.class)
class HideTest {

    @Test
    void inTheMiddleOfANoteAllIsBlankAtOnceAndTheNoteIsOnDisk(Room room, @TempDir Path folder) throws Exception {
        Hands hands = inANote(room.open(Desk.in(folder.resolve("desk")))).type("he called");

        pressAndDrawOnce(hands, KeyCode.F9);

        assertThat(hands.texts()).containsExactly(say("hide.back"));
        assertThat(strayPixels(hands.picture("hidden-note"), hands)).isEmpty();
        assertThat(onFx(() -> ((Stage) hands.scene().getWindow()).getTitle())).isEqualTo(say("app.name"));
        hands.type("secret").press(KeyCode.SPACE);
        assertThat(hands.texts()).containsExactly(say("hide.back"));
        Path copy = folder.resolve("copy.db");
        Files.copy(hands.desk().journal(), copy);
        try (JournalFile found = JournalFile.open(copy, hands.desk().clock())) {
            assertThat(found.draft().orElseThrow().said().moments()).containsValue("he called");
        }
        hands.press(KeyCode.ENTER);
        assertThat(hands.focused()).isInstanceOf(TextArea.class);
        hands.type(" back");
        assertThat(hands.reads("he called back")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"F9", "F1", "ESCAPE", "SPACE", "TAB", "A", "DIGIT1", "DELETE", "DOWN"})
    void noOtherKeyShowsItAgain(KeyCode key, Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.F9);

        hands.press(key).chord(KeyCode.CONTROL, KeyCode.DIGIT3);

        assertThat(hands.texts()).containsExactly(say("hide.back"));
        hands.press(KeyCode.ENTER);
        assertThat(hands.screen()).isEqualTo(new Screen.Today());
    }

    @Test
    void aClickBesideTheButtonShowsNothingAndOneOnItDoes(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.F9);

        click(hands, 30, 100);
        assertThat(hands.texts()).containsExactly(say("hide.back"));

        Bounds back =
                onFx(() -> backButton(hands).localToScene(backButton(hands).getLayoutBounds()));
        click(hands, back.getCenterX(), back.getCenterY());
        assertThat(hands.reads(say("today.start"))).isTrue();
    }

    @Test
    void itWorksOnTheFirstPagesOnHelpAndWhereTheJournalDoesNotOpen(Room room, @TempDir Path folder) throws Exception {
        Hands first = room.open(Desk.in(folder.resolve("new")).firstStart());
        assertThat(first.press(KeyCode.F9).texts()).containsExactly(say("hide.back"));
        first.press(KeyCode.ENTER, KeyCode.F1, KeyCode.F9);
        assertThat(first.texts()).containsExactly(say("hide.back"));
        first.drop();
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("journal.db"), "something else, longer than the head of a database file");
        Hands again = room.open(Desk.in(other));
        assertThat(again.reads(piece("trouble.not-a-journal"))).isTrue();
        assertThat(again.press(KeyCode.F9).texts()).containsExactly(say("hide.back"));
        assertThat(again.press(KeyCode.ENTER).reads(piece("trouble.not-a-journal")))
                .isTrue();
    }

    @Test
    void aListThatHangsOpenIsHiddenToo(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.F1);
        onFx(() -> {
            ComboBox<?> country =
                    (ComboBox<?>) hands.all(ComboBox.class::isInstance).getFirst();
            country.requestFocus();
            country.show();
            return 0;
        });
        hands.settle();
        assertThat(windows()).hasSize(2);

        hands.press(KeyCode.F9);

        assertThat(windows()).containsExactly(onFx(() -> hands.scene().getWindow()));
        assertThat(hands.texts()).containsExactly(say("hide.back"));
    }

    @Test
    void aDialogIsHiddenAndComesBack(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder));
        Stage dialog = onFx(() -> dialog(hands));
        hands.settle();

        hands.press(KeyCode.F9);
        assertThat(onFx(dialog::isShowing)).isFalse();

        hands.press(KeyCode.ENTER);
        assertThat(onFx(dialog::isShowing)).isTrue();
        onFx(() -> {
            dialog.close();
            return 0;
        });
    }

    @Test
    void whatOpensWhileAllIsHiddenIsHiddenToo(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.F9);
        Stage dialog = onFx(() -> dialog(hands));
        hands.settle();
        assertThat(onFx(dialog::isShowing)).isFalse();

        hands.press(KeyCode.ENTER);
        assertThat(onFx(dialog::isShowing)).isTrue();
        onFx(() -> {
            dialog.close();
            return 0;
        });
    }

    private static Stage dialog(Hands hands) {
        var stage = new Stage();
        stage.initOwner(hands.scene().getWindow());
        stage.setScene(new Scene(new Button("Really")));
        stage.show();
        stage.requestFocus();
        return stage;
    }

    @Test
    void anotherKeyCanBeChosenAndIsKept(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).chord(KeyCode.CONTROL, KeyCode.COMMA);
        hands.push(say("settings.hide.change"));

        hands.press(KeyCode.DIGIT5);
        assertThat(hands.reads(say("settings.hide.taken"))).isTrue();
        hands.press(KeyCode.F8);
        assertThat(hands.reads(say("settings.hide.now", "F8"))).isTrue();

        assertThat(hands.press(KeyCode.F9).reads(say("rail.settings"))).isTrue();
        assertThat(hands.press(KeyCode.F8).texts()).containsExactly(say("hide.back"));
        hands.press(KeyCode.ENTER).close();
        Hands again = room.open(hands.desk());
        assertThat(again.press(KeyCode.F8).texts()).containsExactly(say("hide.back"));
    }

    private static Hands inANote(Hands hands) {
        hands.press(KeyCode.ENTER, KeyCode.DIGIT4);
        return hands.push(say("check-in.moment", pack("texts.moment")));
    }

    /** The key goes down, and one single picture is drawn. */
    private static void pressAndDrawOnce(Hands hands, KeyCode key) {
        awaiting(then -> {
            new Robot().keyType(key);
            Frames.afterLayout(hands.scene(), then);
        });
    }

    private static void click(Hands hands, double x, double y) {
        onFx(() -> {
            Node root = hands.scene().getRoot();
            var at = root.localToScreen(x, y);
            var robot = new Robot();
            robot.mouseMove(at);
            robot.mouseClick(javafx.scene.input.MouseButton.PRIMARY);
            return 0;
        });
        hands.settle();
    }

    private static Button backButton(Hands hands) {
        return (Button)
                hands.all(node -> node instanceof Button && Hands.shown(node)).getFirst();
    }

    private static List<Window> windows() {
        return onFx(() -> List.copyOf(Window.getWindows()));
    }

    /** Where something else than the plain canvas can be seen, beside the one button. */
    private static List<String> strayPixels(Image image, Hands hands) {
        Bounds back =
                onFx(() -> backButton(hands).localToScene(backButton(hands).getBoundsInLocal()));
        var stray = new ArrayList<String>();
        int canvas = image.getPixelReader().getArgb(2, 2);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (image.getPixelReader().getArgb(x, y) != canvas && !back.contains(x, y)) {
                    stray.add(x + "," + y);
                }
            }
        }
        return stray;
    }
}
