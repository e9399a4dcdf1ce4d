package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.settings.Settings;
import app.shoelace.ui.HeadlessFx.Room;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A window that nobody was at for a while hides by itself. */
@ExtendWith(HeadlessFx.class)
class IdleTest {

    private final ByHand clock = new ByHand();

    @Test
    void afterFiveMinutesAllIsBlankAndNothingIsLost(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).at(clock));
        hands.press(KeyCode.ENTER, KeyCode.DIGIT4);
        hands.push(say("check-in.moment", pack("texts.moment"))).type("he called");
        pass(hands, Duration.ofSeconds(299));
        assertThat(hands.reads("he called")).isTrue();

        pass(hands, Duration.ofSeconds(1));

        assertThat(hands.texts()).containsExactly(say("hide.back"));
        hands.press(KeyCode.ENTER);
        assertThat(hands.focused()).isInstanceOf(TextArea.class);
        assertThat(hands.reads("he called")).isTrue();
    }

    @Test
    void aKeyOrTheMouseBeginsTheTimeAnew(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).at(clock));
        pass(hands, Duration.ofMinutes(4));
        hands.press(KeyCode.TAB);
        pass(hands, Duration.ofMinutes(4));
        onFx(() -> {
            var robot = new Robot();
            robot.mouseMove(
                    hands.scene().getWindow().getX() + 200,
                    hands.scene().getWindow().getY() + 200);
            robot.mouseMove(
                    hands.scene().getWindow().getX() + 210,
                    hands.scene().getWindow().getY() + 210);
            return 0;
        });
        hands.settle();
        pass(hands, Duration.ofMinutes(4));
        assertThat(hands.reads(say("today.start"))).isTrue();

        pass(hands, Duration.ofMinutes(1));

        assertThat(hands.texts()).containsExactly(say("hide.back"));
    }

    @Test
    void aClockThatWasPutBackHidesNothingAndNeverTooLate(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).at(clock));
        pass(hands, Duration.ofHours(-3));
        pass(hands, Duration.ofMinutes(4));
        assertThat(hands.reads(say("today.start"))).isTrue();

        pass(hands, Duration.ofMinutes(1));

        assertThat(hands.texts()).containsExactly(say("hide.back"));
    }

    @Test
    void theTimeIsChosenInSettingsAndKept(Room room, @TempDir Path folder) {
        Desk desk = Desk.in(folder).at(clock);
        Hands first = room.open(desk);
        first.push(say("rail.settings")).push(say("settings.idle.never"));
        pass(first, Duration.ofDays(1));
        assertThat(first.reads(say("settings.idle"))).isTrue();
        first.close();

        Hands hands = room.open(desk);
        pass(hands, Duration.ofDays(1));
        assertThat(hands.reads(say("today.start"))).isTrue();
        hands.push(say("rail.settings")).push(say("settings.idle.one", 1));
        pass(hands, Duration.ofMinutes(1));
        assertThat(hands.texts()).containsExactly(say("hide.back"));
        assertThat(desk.settingsFile().load().settings().idleMinutes()).isEqualTo(1);
    }

    @Test
    void theFirstPagesHoldNothingToHide(Room room, @TempDir Path folder) {
        Hands hands =
                room.open(Desk.in(folder).firstStart().with(Settings.FIRST).at(clock));

        pass(hands, Duration.ofHours(1));

        assertThat(hands.reads(say("welcome.leave"))).isTrue();
    }

    private void pass(Hands hands, Duration time) {
        clock.pass(time);
        hands.lookAtTheClock();
    }
}
