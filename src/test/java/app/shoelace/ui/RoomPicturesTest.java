package app.shoelace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.look.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture of every room around the check-in, in every look, in {@code target/screens}. */
@ExtendWith(HeadlessFx.class)
class RoomPicturesTest {

    private final List<String> faults = new ArrayList<>();

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
        look(hands, "welcome-what");
        hands.press(KeyCode.F1);
        look(hands, "support-outside");
        hands.push("Back");
        hands.push("What is hyper-independence?");
        look(hands, "read-outside");
        hands.push("Back");
        hands.press(KeyCode.ENTER);
        look(hands, "welcome-where");
        hands.press(KeyCode.ENTER);
        look(hands, "welcome-look");
        hands.push("Back").push("Back").push("Look around with made-up check-ins");
        assertThat(hands.reads("Made-up check-ins")).isTrue();
        look(hands, "made-up-today");
        hands.push("Journal");
        look(hands, "made-up-journal");
        hands.push("Back to the start");
        hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        hands.push("Settings");
        look(hands, "settings");
        hands.push("Choose another key").press(KeyCode.A);
        look(hands, "settings-key");
        hands.press(KeyCode.F1);
        look(hands, "support");
        hands.push("Breathing, if you want it");
        look(hands, "support-breathing");
        hands.push("Put in my own");
        look(hands, "support-edit");
        hands.push("What is hyper-independence?");
        look(hands, "read");
        hands.press(KeyCode.F9);
        look(hands, "hidden");
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads("What is hyper-independence?")).isTrue();
        hands.close();
        Files.writeString(hands.desk().journal(), "something else");
        Hands again = room.open(hands.desk());
        look(again, "not-opened");
        assertThat(again.reads("is not a Shoelace journal")).isTrue();
        assertThat(faults).isEmpty();
    }

    @Test
    void theTabKeyComesByEveryControlAndRound(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).firstStart());
        comesRound(hands);
        hands.press(KeyCode.F1);
        comesRound(hands);
        hands.push("Put in my own");
        comesRound(hands);
        hands.push("Back").push("What is hyper-independence?");
        comesRound(hands);
        hands.push("Back").push("Next");
        comesRound(hands);
        hands.push("Next");
        comesRound(hands);
        hands.push("Start").push("Settings");
        comesRound(hands);
        hands.push("Support");
        comesRound(hands);
    }

    private static void comesRound(Hands hands) {
        List<Node> stops = HeadlessFx.onFx(
                () -> hands.all(node -> node.isFocusTraversable() && Hands.shown(node) && !node.isDisabled()));
        var reached = new HashSet<Node>();
        for (int tab = 0; tab < stops.size() + 2; tab++) {
            reached.add(hands.press(KeyCode.TAB).focused());
        }
        assertThat(reached).containsAll(stops);
    }

    private void look(Hands hands, String name) {
        hands.picture(name);
        for (String fault : Walk.faults(hands)) {
            faults.add(name + ": " + fault);
        }
    }
}
