package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.demo.Demo;
import app.shoelace.journal.JournalFile;
import app.shoelace.settings.Settings;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.shell.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The first minutes with the app. */
@ExtendWith(HeadlessFx.class)
class FirstStartTest {
    private static final int MOST_OTHER_PRESSES = 14;

    @Test
    void fromTheFirstPageToASavedCheckInByKeyboardAlone(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder).firstStart());
        var others = new AtomicInteger();
        var answers = new AtomicInteger();
        onFx(() -> {
            hands.scene().addEventFilter(KeyEvent.KEY_PRESSED, press -> {
                switch (press.getCode()) {
                    case ENTER -> {}
                    case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, N, R -> answers.incrementAndGet();
                    default -> others.incrementAndGet();
                }
            });
            return 0;
        });
        assertThat(hands.reads(say("welcome.page", 1, 3))).isTrue();
        assertThat(hands.desk().journal()).doesNotExist();

        hands.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(hands.reads(say("welcome.page", 3, 3))).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(hands.screen()).isEqualTo(new Screen.Today());
        hands.press(KeyCode.ENTER);
        for (int sign = 0; sign < 10; sign++) {
            hands.press(KeyCode.DIGIT3, KeyCode.ENTER);
        }
        hands.press(KeyCode.ENTER);

        assertThat(hands.screen()).isInstanceOf(Screen.Reading.class);
        assertThat(answers).hasValue(10);
        assertThat(others.get()).isLessThanOrEqualTo(MOST_OTHER_PRESSES);
        hands.close();
        try (JournalFile journal =
                JournalFile.open(hands.desk().journal(), hands.desk().clock())) {
            assertThat(journal.checkIns()).hasSize(1);
        }
        assertThat(hands.desk().settingsFile().load().settings().started()).isTrue();
        assertThat(room.open(hands.desk()).screen()).isEqualTo(new Screen.Today());
    }

    @Test
    void anImpatientSecondPressOpensTheJournalOnce(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).firstStart()).press(KeyCode.ENTER, KeyCode.ENTER);

        onFx(() -> {
            var robot = new Robot();
            robot.keyType(KeyCode.ENTER);
            robot.keyType(KeyCode.ENTER);
            return 0;
        });
        hands.settle();

        assertThat(hands.screen()).isEqualTo(new Screen.Today());
        assertThat(hands.reads(say("not-opened.title"))).isFalse();
    }

    @Test
    void whoeverHasAJournalSeesNoFirstPages(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).firstStart();
        JournalFile.create(desk.journal(), desk.clock()).close();

        assertThat(room.open(desk).screen()).isEqualTo(new Screen.Today());
    }

    @Test
    void theThreePagesSayWhatMatters(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).firstStart());
        assertThat(hands.reads(pack("texts.read.does-not"))).isTrue();
        assertThat(hands.reads(say("welcome.leave"))).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(accessible(hands)).contains(hands.desk().journal().toString());
        assertThat(hands.reads(say("welcome.passphrase.what"))).isTrue();
        assertThat(hands.reads(say("settings.place.what"))).isTrue();
        hands.push(say("welcome.back"));
        assertThat(hands.reads(say("welcome.page", 1, 3))).isTrue();
    }

    @Test
    void whatIsChosenOnTheThirdPageHoldsAtOnceAndIsKept(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).firstStart()).press(KeyCode.ENTER, KeyCode.ENTER);

        hands.push(say("settings.theme.dark")).push(say("settings.text.percent", 150));

        String style = onFx(() -> hands.scene().getRoot().getStyle());
        assertThat(style).contains("24");
        assertThat(onFx(() -> hands.scene().getStylesheets().getFirst())).contains("tokens-dark");
        hands.close();
        Settings kept = hands.desk().settingsFile().load().settings();
        assertThat(kept).isEqualTo(Settings.FIRST.with(Settings.Shade.DARK).withText(150));
        // there is no journal yet, so the pages come again
        assertThat(room.open(hands.desk()).reads(say("welcome.page", 1, 3))).isTrue();
    }

    @Test
    void aJournalMadeUpOnTheTerminalIsMarkedToo(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder);
        try (var journal = JournalFile.create(desk.journal(), desk.clock())) {
            journal.keepSetting(Demo.MADE_UP, "");
            journal.keepAll(Demo.checkIns(Desk.PACK, 1, Desk.TODAY));
        }
        Hands hands = room.open(desk);
        for (String place : new String[] {say("rail.journal"), say("rail.patterns"), say("rail.today")}) {
            hands.push(place);
            assertThat(hands.reads(say("made-up.bar"))).as(place).isTrue();
        }
        assertThat(hands.reads(say("made-up.back"))).isFalse();
    }

    @Test
    void madeUpCheckInsAreMarkedOnEveryScreenAndNeverMixedUp(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder).firstStart());
        hands.push(say("welcome.around"));
        for (String place : new String[] {
            say("rail.today"),
            say("rail.check-in"),
            say("rail.journal"),
            say("rail.patterns"),
            say("rail.support"),
            say("rail.settings")
        }) {
            hands.push(place);
            assertThat(hands.reads(say("made-up.bar"))).as(place).isTrue();
        }
        hands.push(say("rail.check-in")).press(KeyCode.DIGIT5, KeyCode.ENTER);
        assertThat(hands.desk().scratch()).isNotEmptyDirectory();

        hands.push(say("made-up.back"));

        assertThat(hands.reads(say("welcome.page", 1, 3))).isTrue();
        assertThat(hands.reads(say("made-up.bar"))).isFalse();
        assertThat(hands.desk().scratch()).isEmptyDirectory();
        assertThat(hands.desk().journal()).doesNotExist();
        hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).push(say("rail.journal"));
        assertThat(hands.reads(say("journal.empty.title"))).isTrue();
        hands.close();
        try (JournalFile journal =
                JournalFile.open(hands.desk().journal(), hands.desk().clock())) {
            assertThat(journal.checkIns()).isEmpty();
            assertThat(journal.draft()).isEmpty();
        }
    }

    @Test
    void madeUpCheckInsAreTakenAwayWhenTheWindowCloses(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).firstStart());
        hands.push(say("welcome.around")).close();

        assertThat(hands.desk().scratch()).isEmptyDirectory();
        assertThat(hands.desk().journal()).doesNotExist();
    }

    @Test
    void settingsThatCannotBeReadAreToldOnceAndStopNothing(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder);
        JournalFile.create(desk.journal(), desk.clock()).close();
        Files.createDirectories(desk.settingsFile().path().getParent());
        Files.writeString(desk.settingsFile().path(), "{");

        Hands hands = room.open(desk);

        assertThat(hands.reads(piece("choices.broken"))).isTrue();
        hands.picture("settings-broken");
        assertThat(hands.screen()).isEqualTo(new Screen.Today());
        hands.push(say("app.dismiss")).close();
        assertThat(room.open(desk).reads(piece("choices.broken"))).isFalse();
    }

    @Test
    void aSettingThatCannotBeKeptIsTold(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder);
        Hands hands = room.open(desk).chord(KeyCode.CONTROL, KeyCode.COMMA);
        Files.writeString(desk.settingsFile().path().getParent(), "a file where the folder would be");

        hands.push(say("settings.theme.dark"));

        assertThat(hands.reads(piece("choices.not-written"))).isTrue();
        hands.picture("settings-not-kept");
    }

    private static java.util.List<String> accessible(Hands hands) {
        return onFx(() -> hands.all(node -> node.getAccessibleText() != null).stream()
                .map(javafx.scene.Node::getAccessibleText)
                .toList());
    }
}
