package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.onFx;
import static app.shoelace.ui.ScrollTest.tabTo;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.OriginNote;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.Sealed;
import app.shoelace.pack.HowTrue;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.shell.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What one who has no mouse would stumble on: where the keyboard is shows, and each key does what it seems to. */
@ExtendWith(HeadlessFx.class)
class KeyboardTest {

    @Test
    void aHeldEnterGoesOnByOnePageAndDoesNotFinish(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.ENTER);
        assertThat(hands.reads(
                        say("check-in.sign", 1, 10, Desk.PACK.signs().get(0).label())))
                .isTrue();
        hands.hold(KeyCode.ENTER, 30);
        assertThat(hands.reads(
                        say("check-in.sign", 2, 10, Desk.PACK.signs().get(1).label())))
                .isTrue();
        hands.hold(KeyCode.ENTER, 30);
        assertThat(hands.reads(
                        say("check-in.sign", 3, 10, Desk.PACK.signs().get(2).label())))
                .isTrue();
    }

    @Test
    void enterOnAWordThatCanBeChosenChoosesIt(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.TAB);
        assertThat(hands.focusedWords()).isEqualTo(pack("notApplicable"));
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads(say("check-in.sign", 1, 10, ""))).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads(say("check-in.sign", 2, 10, "")))
                .as("on what is chosen, Enter goes on")
                .isTrue();
        hands.press(KeyCode.DIGIT5).push(say("check-in.moment", pack("texts.moment")));
        hands.press(KeyCode.TAB, KeyCode.RIGHT);
        assertThat(hands.focusedWords()).isEqualTo(pack("texts.effect.cost"));
        hands.press(KeyCode.ENTER, KeyCode.ENTER);
        for (int page = 2; page < 10; page++) {
            hands.press(KeyCode.ENTER);
        }
        hands.push(say("check-in.end.origins"));
        hands.push(Desk.PACK.sentence(Desk.PACK.origins().getLast().id()));
        tabTo(hands, pack("origins.body.ticks.anger")).press(KeyCode.ENTER);
        tabTo(hands, pack("texts.felt.not-at-all")).press(KeyCode.RIGHT, KeyCode.ENTER);
        hands.close();
        Answers said = said(hands.desk());
        assertThat(said.answer(Desk.PACK.signs().get(0).id())).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(said.effects())
                .containsOnly(Map.entry(Desk.PACK.signs().get(1).id(), Effect.COST));
        assertThat(origins(hands.desk())).hasSize(1).allSatisfy(note -> {
            assertThat(note.ticks()).hasSize(1);
            assertThat(note.felt()).isEqualTo(HowTrue.A_LITTLE);
        });
    }

    @Test
    void theEndOfThePageIsNotTheEndOfTheScale(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.ENTER).push(say("check-in.all"));
        hands.press(KeyCode.DIGIT2, KeyCode.END);
        assertThat(hands.sees(Desk.PACK.signs().getLast().question())).isTrue();
        hands.press(KeyCode.HOME);
        assertThat(hands.sees(
                        say("check-in.sign", 1, 10, Desk.PACK.signs().getFirst().label())))
                .isTrue();
        hands.close();
        assertThat(said(hands.desk()).answers().values()).containsOnly(new Answer.Rated(1));
    }

    @Test
    void theFocusShowsAcrossTheDoor(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(2));
        Sealed.seal(desk.journal(), desk.clock(), Sealed.FIRST);
        Hands hands = SealingTest.fill(room.open(desk), say("unlock.field"), Sealed.FIRST);
        hands.press(KeyCode.ENTER);
        assertThat(hands.focusedWords()).isEqualTo(say("today.start"));
        assertThat(ringed(hands)).isTrue();
    }

    @Test
    void theFocusShowsAboveAMadeUpJournalToo(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).firstStart());
        tabTo(hands, say("welcome.around")).press(KeyCode.ENTER);
        assertThat(ringed(hands)).isTrue();
        tabTo(hands, say("made-up.back"));
        assertThat(ringed(hands)).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(hands.focusedWords()).isEqualTo(say("welcome.next"));
        assertThat(ringed(hands)).isTrue();
    }

    @Test
    void whatStandsAboveThePageComesBeforeIt(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).holding(Entries.weeks(3)))
                .chord(KeyCode.CONTROL, KeyCode.DIGIT3)
                .press(KeyCode.DELETE);
        assertThat(hands.focused()).isInstanceOf(ListView.class);
        for (int tab = 0; tab < 4; tab++) {
            hands.chord(KeyCode.SHIFT, KeyCode.TAB);
        }
        assertThat(hands.focusedWords()).isEqualTo(say("app.dismiss"));
        hands.chord(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(hands.focusedWords()).isEqualTo(say("app.undo"));
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads(say("journal.count.many", 3))).isTrue();
    }

    @Test
    void escapeLeadsBackFromEachPageBelowAnother(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).holding(Entries.weeks(2)));
        hands.press(KeyCode.F1).push(pack("texts.read.title")).press(KeyCode.ESCAPE);
        assertThat(hands.screen()).isEqualTo(new Screen.Support());
        hands.push(say("rail.practice")).push(say("practice.pick")).press(KeyCode.ESCAPE);
        assertThat(hands.screen()).isEqualTo(new Screen.Practice());
        hands.push(say("rail.journal")).push(say("journal.earlier")).press(KeyCode.ESCAPE);
        assertThat(hands.screen()).isEqualTo(new Screen.Journal());
        for (String way : new String[] {
            say("settings.backups.restore"), say("keep.add.title"), say("keep.erase.title"), say("seal.set")
        }) {
            hands.push(say("rail.settings")).push(way).press(KeyCode.ESCAPE);
            assertThat(hands.screen()).as(way).isEqualTo(new Screen.Settings());
        }
        hands.push(say("rail.summary")).push(say("summary.screen.print")).press(KeyCode.ESCAPE);
        assertThat(hands.focusedWords()).isEqualTo(say("summary.screen.print"));
    }

    @Test
    void aNumberThatIsAskedForCanBeTyped(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder)).chord(KeyCode.CONTROL, KeyCode.DIGIT5);
        hands.push(say("practice.plan"))
                .type("half of it")
                .press(KeyCode.TAB, KeyCode.TAB, KeyCode.DIGIT3, KeyCode.DIGIT0);
        assertThat(hands.focusedWords()).isEqualTo("30");
        hands.press(KeyCode.TAB, KeyCode.DIGIT1, KeyCode.DIGIT0);
        assertThat(hands.focusedWords()).isEqualTo("10");
        hands.press(KeyCode.DIGIT4);
        assertThat(hands.focusedWords()).isEqualTo("4");
        hands.push(say("practice.plan.keep"));
        assertThat(hands.reads(say("practice.guessed", 30, 4))).isTrue();
    }

    @Test
    void turningPagesEndsWithTheWayBack(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).holding(Entries.weeks(9))).chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        hands.push(say("summary.words")).push(say("summary.pick.result"));
        assertThat(hands.reads(say("summary.page", 1, 2))).isTrue();
        tabTo(hands, say("summary.screen.on")).press(KeyCode.ENTER);
        assertThat(hands.reads(say("summary.page", 2, 2))).isTrue();
        assertThat(hands.focusedWords()).isEqualTo(say("summary.screen.back"));
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads(say("summary.page", 1, 2))).isTrue();
        assertThat(hands.focusedWords()).isEqualTo(say("summary.screen.on"));
    }

    @Test
    void whatWasTypedAndTakenBackIsNoChange(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).holding(Entries.weeks(1)))
                .chord(KeyCode.CONTROL, KeyCode.DIGIT3)
                .press(KeyCode.ENTER);
        hands.push(say("reading.change")).push(say("change.origins"));
        assertThat(hands.texts().stream().filter(Desk.PACK.text("origins.calm")::equals))
                .as("said once")
                .hasSize(1);
        String field = Desk.PACK.origins().getFirst().followUp();
        hands.focusField(field).press(KeyCode.ENTER).press(KeyCode.A, KeyCode.BACK_SPACE);
        hands.push(say("change.done"));
        assertThat(hands.reads(say("sides.unsaid"))).isFalse();
    }

    /** Whether a line runs round what has the focus. */
    private static boolean ringed(Hands hands) {
        return onFx(() -> hands.scene().getFocusOwner() instanceof Region region
                && region.getBorder() != null
                && region.getBorder().getStrokes().stream()
                        .anyMatch(stroke -> stroke.getTopStroke() instanceof Color color && color.getOpacity() > 0));
    }

    private static List<OriginNote> origins(Desk desk) throws Exception {
        try (JournalFile journal = JournalFile.open(desk.journal(), desk.clock())) {
            return journal.origins();
        }
    }

    private static Answers said(Desk desk) throws Exception {
        try (JournalFile journal = JournalFile.open(desk.journal(), desk.clock())) {
            return journal.draft().orElseThrow().said();
        }
    }
}
