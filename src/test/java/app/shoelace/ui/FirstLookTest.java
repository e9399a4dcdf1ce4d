package app.shoelace.ui;

import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.demo.Demo;
import app.shoelace.journal.Journal;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.Sealed;
import app.shoelace.journal.read.StartupSnapshot;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.shell.Screen;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The window stands, and can be used, while the journal is still being read. */
@ExtendWith(HeadlessFx.class)
class FirstLookTest {
    /** Lets something happen before the rest of the journal is read. */
    private record Meanwhile(JournalOpener ahead, Runnable then) implements JournalOpener {
        @Override
        public Journal open(Secret given, Consumer<StartupSnapshot> seen) throws CannotOpen {
            return ahead.open(given, look -> {
                seen.accept(look);
                then.run();
            });
        }
    }

    private static Desk full(Path folder) {
        return Desk.in(folder).holding(Demo.checkIns(Desk.PACK, 1, Desk.TODAY));
    }

    private static Hands open(Room room, Desk desk, Runnable meanwhile) {
        return room.open(desk, desk.parts(ahead -> new Meanwhile(ahead, meanwhile)));
    }

    private static void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            onFx(() -> {
                new Robot().keyType(key);
                return 0;
            });
        }
    }

    @Test
    void whatIsSaidBeforeAllIsReadIsKept(Room room, @TempDir Path folder) throws Exception {
        Desk desk = full(folder);
        Hands hands = open(room, desk, () -> type(KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.DIGIT2));

        assertThat(hands.screen()).isEqualTo(new Screen.CheckIn());
        assertThat(hands.reads(say("check-in.sign", 2, 10, ""))).isTrue();
        hands.close();
        try (var journal = JournalFile.open(desk.journal(), desk.clock())) {
            var answers = journal.draft().orElseThrow().said().answers();
            assertThat(List.of(
                            answers.get(Desk.PACK.signs().get(0).id()),
                            answers.get(Desk.PACK.signs().get(1).id())))
                    .isEqualTo(List.of(new Answer.Rated(3), new Answer.Rated(1)));
        }
    }

    @Test
    void aCheckInUnderWayIsThereBeforeAllIsRead(Room room, @TempDir Path folder) {
        Desk desk = full(folder);
        Hands first = room.open(desk);
        first.press(KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.ENTER);
        first.close();
        var read = new boolean[1];

        Hands hands =
                open(room, desk, () -> read[0] = onFx(() -> Hands.reads(theScene(), say("check-in.sign", 2, 10, ""))));

        assertThat(read[0]).isTrue();
        assertThat(hands.screen()).isEqualTo(new Screen.CheckIn());
    }

    @Test
    void whatStandsThereStaysInItsPlaceWhenTheRestComes(Room room, @TempDir Path folder) {
        var before = new Bounds[1];
        var barBefore = new double[1];

        Hands hands = open(room, full(folder).sized(Desk.ORDINARY, 600), () -> {
            before[0] = onFx(() -> startButton().localToScene(startButton().getBoundsInLocal()));
            barBefore[0] = onFx(FirstLookTest::barSeen);
        });

        assertThat(hands.reads(say("today.weeks"))).isTrue();
        assertThat(onFx(() -> startButton().localToScene(startButton().getBoundsInLocal())))
                .isEqualTo(before[0]);
        assertThat(barBefore[0]).isZero();
        assertThat(onFx(FirstLookTest::barSeen)).isEqualTo(1);
    }

    private static Node startButton() {
        return theScene().getRoot().lookupAll(".button").stream()
                .filter(node ->
                        node instanceof Button button && button.getText().equals(say("today.start")))
                .findFirst()
                .orElseThrow();
    }

    private static double barSeen() {
        return theScene().getRoot().lookup(".page > .scroll-bar:vertical").getOpacity();
    }

    @Test
    void settingsOpenedBeforeAllIsReadGetWhatHangsOnTheJournal(Room room, @TempDir Path folder) {
        Hands hands = open(
                room,
                full(folder),
                () -> onFx(() -> {
                    var robot = new Robot();
                    robot.keyPress(KeyCode.CONTROL);
                    robot.keyType(KeyCode.COMMA);
                    robot.keyRelease(KeyCode.CONTROL);
                    return 0;
                }));

        assertThat(hands.screen()).isEqualTo(new Screen.Settings());
        assertThat(hands.reads(Desk.MESSAGES.text("settings.backups"))).isTrue();
    }

    @Test
    void aFaultThatShowsOnlyWhenAllIsReadIsToldOnAPageOfItsOwn(Room room, @TempDir Path folder) throws Exception {
        Desk desk = full(folder);
        damage(desk);
        var stood = new boolean[1];

        Hands hands = open(room, desk, () -> stood[0] = onFx(() -> Hands.reads(theScene(), say("today.start"))));

        assertThat(stood[0]).isTrue();
        assertThat(hands.reads(Desk.MESSAGES.text("not-opened.title"))).isTrue();
        assertThat(hands.reads(say("today.start"))).isFalse();
        assertThat(hands.all(Banner.class::isInstance)).isEmpty();
    }

    @Test
    void whatWasSaidBeforeSuchAFaultIsNotPassedOverInSilence(Room room, @TempDir Path folder) throws Exception {
        Desk desk = full(folder);
        damage(desk);

        Hands hands = open(room, desk, () -> type(KeyCode.ENTER, KeyCode.DIGIT4));

        assertThat(hands.reads(Desk.MESSAGES.text("not-opened.title"))).isTrue();
        assertThat(hands.reads(Desk.MESSAGES.text("not-opened.unsaved"))).isTrue();
    }

    private static Desk sealed(Path folder) throws Exception {
        Desk desk = full(folder);
        Sealed.seal(desk.journal(), desk.clock(), Sealed.FIRST);
        return desk;
    }

    private static void unlock(Hands hands) {
        hands.type(Sealed.FIRST).press(KeyCode.ENTER);
    }

    @Test
    void anUnlockedJournalStandsBeforeAllIsReadAndKeepsWhatIsSaid(Room room, @TempDir Path folder) throws Exception {
        Desk desk = sealed(folder);
        Hands hands = open(room, desk, () -> type(KeyCode.ENTER, KeyCode.DIGIT4));
        unlock(hands);

        assertThat(hands.screen()).isEqualTo(new Screen.CheckIn());
        hands.close();
        try (var journal = JournalFile.open(desk.journal(), desk.clock(), Sealed.by(Sealed.FIRST))) {
            assertThat(journal.draft().orElseThrow().said().answers())
                    .containsEntry(Desk.PACK.signs().getFirst().id(), new Answer.Rated(3));
        }
    }

    @Test
    void oneThatIsLockedBeforeAllIsReadIsLockedAndKeepsWhatWasSaid(Room room, @TempDir Path folder) throws Exception {
        var once = new AtomicBoolean();
        Hands hands = open(room, sealed(folder), () -> {
            if (!once.getAndSet(true)) {
                type(KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.F9);
            }
        });
        unlock(hands);

        assertThat(once).isTrue();
        assertThat(hands.press(KeyCode.ENTER).reads(Desk.MESSAGES.text("unlock.title")))
                .isTrue();
        unlock(hands);
        assertThat(hands.screen()).isEqualTo(new Screen.CheckIn());
        assertThat(hands.reads(say("check-in.sign", 1, 10, ""))).isTrue();
        assertThat(onFx(() -> hands.all(node -> node instanceof ToggleButton answer && answer.isSelected())))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whereTheProgramItselfFailsItIsToldAndTheWindowStillCloses(boolean said, Room room, @TempDir Path folder)
            throws Exception {
        Desk desk = full(folder);
        byte[] before = Files.readAllBytes(desk.journal());

        Hands hands = open(room, desk, () -> {
            if (said) {
                type(KeyCode.ENTER, KeyCode.DIGIT4);
            }
            throw new OutOfMemoryError("no room for all of it");
        });

        assertThat(hands.reads(Desk.MESSAGES.text("not-opened.title"))).isTrue();
        assertThat(hands.reads(Desk.MESSAGES.text("not-opened.unsaved"))).isEqualTo(said);
        hands.close();
        assertThat(hands.isOpen()).isFalse();
        assertThat(desk.journal()).hasBinaryContent(before);
    }

    @Test
    void whereItWasLockedStandsBeforeAllIsReadAndHoldsNothingUp(Room room, @TempDir Path folder) throws Exception {
        var answered = new AtomicInteger();
        Hands hands = open(room, sealed(folder), () -> answered.addAndGet(onFx(() -> 1)));
        unlock(hands);
        hands.push(say("rail.settings")).push(Desk.MESSAGES.text("settings.backups.restore"));
        hands.chord(KeyCode.CONTROL, KeyCode.L);
        unlock(hands);

        assertThat(answered).hasValue(2);
        assertThat(hands.screen()).isEqualTo(new Screen.Restore());
        assertThat(hands.reads(piece("keep.restore.now"))).isTrue();
    }

    /** Puts a fault into the file that shows only where all of it is read. */
    private static void damage(Desk desk) throws IOException {
        // how many pages are free, in the header of a SQLite file
        try (var file = new RandomAccessFile(desk.journal().toFile(), "rw")) {
            file.seek(39);
            file.write(7);
        }
    }

    private static Scene theScene() {
        return Window.getWindows().getFirst().getScene();
    }
}
