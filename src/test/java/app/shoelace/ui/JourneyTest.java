package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.Desk.PACK;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.OriginNote;
import app.shoelace.checkin.Topic;
import app.shoelace.checkin.Verdict;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.pack.HowTrue;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.shell.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whole ways through the window, by keyboard alone, on a real journal. */
@ExtendWith(HeadlessFx.class)
class JourneyTest {

    @Test
    void tenAnswersByKeyboardAloneAreReadBackAndListed(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER);
        assertThat(hands.screen()).isEqualTo(new Screen.CheckIn());
        for (int sign = 0; sign < 10; sign++) {
            assertThat(hands.reads(PACK.signs().get(sign).question())).isTrue();
            hands.press(sign % 2 == 0 ? KeyCode.DIGIT4 : KeyCode.DIGIT2);
            assertThat(hands.reads(say("check-in.saved"))).isTrue();
            hands.press(KeyCode.ENTER);
        }
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads(say("reading.title"))).isTrue();
        assertThat(hands.reads(say("overall.sentence", 5, 10, ""))).isTrue();
        hands.press(KeyCode.ESCAPE);
        assertThat(hands.reads(say("check-in.lace", 10, 10))).isTrue();
        assertThat(hands.focused()).isInstanceOf(ListView.class);
        hands.press(KeyCode.ENTER);
        assertThat(hands.screen()).isInstanceOf(Screen.Reading.class);
        hands.close();
        CheckIn kept = onlyCheckIn(hands.desk());
        for (int sign = 0; sign < 10; sign++) {
            assertThat(kept.said().answer(PACK.signs().get(sign).id()))
                    .isEqualTo(new Answer.Rated(sign % 2 == 0 ? 3 : 1));
        }
    }

    @Test
    void everythingCanBeLeftBlank(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER);
        for (int sign = 0; sign < 11; sign++) {
            hands.press(KeyCode.ENTER);
        }
        assertThat(hands.reads(say("overall.not-enough"))).isTrue();
        assertThat(hands.reads(pack("rules.left-blank.text"))).isTrue();
        hands.press(KeyCode.ESCAPE);
        assertThat(hands.reads(say("check-in.lace", 0, 10))).isTrue();
        hands.close();
        assertThat(onlyCheckIn(hands.desk()).said().answers().values()).containsOnly(Answer.SKIPPED);
    }

    @Test
    void aHeavyDayIsAnsweredWithAPlaceToStop(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER);
        for (int sign = 0; sign < 10; sign++) {
            hands.press(KeyCode.DIGIT5, KeyCode.ENTER);
        }
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads(pack("rules.a-lot-today.text"))).isTrue();
        assertThat(hands.texts().stream().filter(say("reading.why")::equals)).hasSize(3);
        assertThat(hands.reads(say("overall.sentence", 10, 10, ""))).isTrue();
    }

    /** The tick stays where it was set; the next time the page is opened the text is with all that was noticed. */
    @Test
    void aSafetyTextThatThePersonKnowsIsPutAwayAndCanBeTakenBack(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER);
        for (int sign = 0; sign < 10; sign++) {
            hands.press(KeyCode.DIGIT5, KeyCode.ENTER);
        }
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads(say("reading.known.what"))).isFalse();
        hands.push(say("reading.known"));
        assertThat(hands.reads(say("reading.known.what"))).isTrue();
        hands.pictures("reading-known");
        hands.press(KeyCode.ESCAPE, KeyCode.ENTER);
        assertThat(hands.screen()).isInstanceOf(Screen.Reading.class);
        assertThat(hands.reads(pack("rules.health-carried-alone.text"))).isFalse();
        hands.push(say("reading.all"));
        assertThat(hands.reads(pack("rules.health-carried-alone.text"))).isTrue();
        hands.close();
        assertThat(onlyCheckIn(hands.desk()).said().known())
                .containsExactly(PACK.rules().getFirst().id());
    }

    @Test
    void arrowsMoveOnTheScaleAndLettersLeaveASign(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        hands.press(KeyCode.N, KeyCode.ENTER, KeyCode.R, KeyCode.ENTER, KeyCode.DIGIT3, KeyCode.ESCAPE);
        assertThat(hands.reads(say("check-in.sign", 3, 10, ""))).isTrue();
        hands.close();
        Draft draft = draft(hands.desk());
        assertThat(PACK.signs().stream().limit(4).map(sign -> draft.said().answer(sign.id())))
                .containsExactly(new Answer.Rated(1), Answer.NOT_APPLICABLE, Answer.SKIPPED, new Answer.Rated(2));
    }

    @Test
    void aWayToLeaveASignStaysChosenWhenItIsPressedAgain(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.ENTER);
        String notApplicable = PACK.scale().notApplicable();
        for (int press = 0; press < 2; press++) {
            hands.push(notApplicable);
            assertThat(isChosen(hands, notApplicable)).isTrue();
        }
        hands.close();
        assertThat(draft(hands.desk()).said().answer(PACK.signs().getFirst().id()))
                .isEqualTo(Answer.NOT_APPLICABLE);
    }

    @Test
    void whatAMomentDidIsTakenBackByASecondPress(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.ENTER, KeyCode.DIGIT4);
        hands.push(say("check-in.moment", pack("texts.moment"))).push(pack("texts.effect.helped"));
        assertThat(isChosen(hands, pack("texts.effect.helped"))).isTrue();
        hands.push(pack("texts.effect.helped"));
        assertThat(isChosen(hands, pack("texts.effect.helped"))).isFalse();
        hands.close();
        assertThat(draft(hands.desk()).said().effects()).isEmpty();
    }

    private static boolean isChosen(Hands hands, String words) {
        return onFx(() -> hands.all(node -> node instanceof ToggleButton chip && words.equals(chip.getText())).stream()
                .map(ToggleButton.class::cast)
                .anyMatch(ToggleButton::isSelected));
    }

    @Test
    void aCheckInIsTakenUpWhereItWasLeft(Room room, @TempDir Path folder) {
        Desk desk = Desk.in(folder);
        Hands first = room.open(desk);
        first.press(KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT3);
        first.push(say("check-in.moment", pack("texts.moment"))).type("the keys");
        first.close();
        Hands second = room.open(desk);
        assertThat(second.screen()).isEqualTo(new Screen.CheckIn());
        assertThat(second.reads(say("check-in.sign", 3, 10, ""))).isTrue();
        assertThat(second.reads("the keys")).isTrue();
        assertThat(accessibleTexts(second)).contains(say("check-in.lace", 3, 10));
    }

    @Test
    void whatIsShownAsSavedIsOnDiskAtThatMoment(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder.resolve("at work")));
        hands.press(KeyCode.ENTER, KeyCode.DIGIT4);
        hands.push(say("check-in.moment", pack("texts.moment"))).type("rain");
        assertThat(hands.reads(say("check-in.saved"))).isTrue();
        Path copy = folder.resolve("copy.db");
        Files.copy(hands.desk().journal(), copy);
        try (JournalFile found = JournalFile.open(copy, hands.desk().clock())) {
            assertThat(found.draft().orElseThrow().said().moments()).containsValue("rain");
        }
    }

    @Test
    void lettersInAMomentAreLettersAndEscapeLeadsBackToTheScale(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER, KeyCode.DIGIT4);
        hands.push(say("check-in.moment", pack("texts.moment")));
        assertThat(hands.focused()).isInstanceOf(TextArea.class);
        hands.type("nor rain").press(KeyCode.DIGIT5);
        hands.press(KeyCode.ESCAPE, KeyCode.DIGIT2);
        hands.close();
        Draft draft = draft(hands.desk());
        assertThat(draft.said().moments()).containsValue("nor rain5");
        assertThat(draft.said().answers().values()).containsExactly(new Answer.Rated(1));
    }

    @Test
    void whatCannotBeSavedStaysOnScreenAndIsSavedLater(Room room, @TempDir Path folder) throws Exception {
        Path place = Files.createDirectory(folder.resolve("stick"));
        Hands hands = room.open(Desk.in(place));
        hands.press(KeyCode.ENTER, KeyCode.DIGIT4);
        hands.push(say("check-in.moment", pack("texts.moment"))).type("before");
        Path away = folder.resolve("pulled out");
        Files.move(place, away);
        hands.type(" and after");
        assertThat(hands.reads("before and after")).isTrue();
        assertThat(hands.reads(say("check-in.not-saved"))).isTrue();
        assertThat(hands.reads(piece("trouble.gone"))).isTrue();
        hands.pictures("check-in-not-saved");
        hands.askToClose();
        assertThat(hands.isOpen()).isTrue();
        assertThat(hands.reads(say("closing.told"))).isTrue();
        hands.push(say("closing.stay"));
        Files.move(away, place);
        hands.push(say("app.again"));
        assertThat(hands.reads(say("check-in.not-saved"))).isFalse();
        assertThat(hands.reads(piece("trouble.gone"))).isFalse();
        hands.close();
        assertThat(draft(hands.desk()).said().moments()).containsValue("before and after");
    }

    @Test
    void startingOverCanBeUndone(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.DIGIT5);
        hands.push(say("check-in.later")).push(say("today.over"));
        assertThat(hands.reads(say("today.start"))).isTrue();
        hands.pictures("today-cleared");
        hands.push(say("app.undo"));
        assertThat(hands.reads(say("today.continue"))).isTrue();
        hands.push(say("today.over")).push(say("app.undo")).push(say("today.over"));
        hands.push(say("today.start")).press(KeyCode.DIGIT1);
        hands.close();
        assertThat(draft(hands.desk()).said().answers().values()).containsExactly(new Answer.Rated(0));
    }

    @Test
    void allTenCanBeAnsweredOnOnePage(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER);
        hands.push(say("check-in.all"));
        for (int sign = 0; sign < 10; sign++) {
            hands.press(KeyCode.DIGIT3, KeyCode.ENTER);
        }
        hands.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(hands.screen()).isInstanceOf(Screen.Reading.class);
        hands.close();
        assertThat(onlyCheckIn(hands.desk()).said().answers().values()).containsOnly(new Answer.Rated(2));
    }

    @Test
    void whatThePersonSaysToTheReadingIsKept(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.ENTER);
        for (int sign = 1; sign < 11; sign++) {
            hands.press(KeyCode.ENTER);
        }
        hands.push(say("reading.fit.not")).push(pack("texts.bring"));
        hands.focusField(say("reading.closing")).type("enough");
        hands.close();
        CheckIn kept = onlyCheckIn(hands.desk());
        assertThat(kept.said().verdicts()).hasSize(1).containsValue(Verdict.DOES_NOT_FIT);
        assertThat(kept.said().bring())
                .hasOnlyElementsOfType(Topic.OfInsight.class)
                .hasSize(1);
        assertThat(kept.said().closing()).isEqualTo("enough");
    }

    @Test
    void anOriginPageIsOpenedOnlyIfThePersonWishesAndIsKept(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER);
        for (int sign = 0; sign < 10; sign++) {
            hands.press(KeyCode.ENTER);
        }
        hands.push(say("check-in.end.origins"));
        hands.push(PACK.sentence(PACK.origins().getLast().id()));
        hands.push(pack("origins.body.ticks.hot-face")).push(pack("texts.felt.a-little"));
        hands.push(say("origin.done")).push(say("origins.leave")).push(say("check-in.show"));
        hands.close();
        CheckIn kept = onlyCheckIn(hands.desk());
        assertThat(kept.said().origins()).isEmpty();
        List<OriginNote> notes = inJournal(hands.desk(), journal -> journal.origins());
        assertThat(notes).hasSize(1).allSatisfy(note -> {
            assertThat(note.ticks()).hasSize(1);
            assertThat(note.felt()).isEqualTo(HowTrue.A_LITTLE);
        });
    }

    @Test
    void theSecondCheckInTellsWhatMoved(Room room, @TempDir Path folder) {
        Desk later = Desk.in(folder);
        Clock before = Clock.offset(later.clock(), Duration.ofDays(-21));
        answerAll(room.open(later.at(before)), KeyCode.DIGIT4).close();
        Hands hands = answerAll(room.open(later), KeyCode.DIGIT2);
        assertThat(hands.reads(say("shift.since", "Monday 2 November 2026"))).isTrue();
        assertThat(hands.reads(piece("shift.less"))).isTrue();
        hands.pictures("reading-moved");
    }

    @Test
    void aCheckInBegunYesterdayAndFinishedTodayIsOfToday(Room room, @TempDir Path folder) {
        Desk today = Desk.in(folder);
        Clock before = Clock.offset(today.clock(), Duration.ofDays(-1));
        Hands first = room.open(today.at(before));
        first.press(KeyCode.ENTER, KeyCode.DIGIT4);
        first.close();
        Hands hands = room.open(today);
        hands.push(say("check-in.later"));
        assertThat(hands.reads(say("today.begun", "Sunday 22 November 2026"))).isTrue();
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        for (int page = 0; page < 11; page++) {
            hands.press(KeyCode.ENTER);
        }
        hands.chord(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(hands.reads("Monday 23 November 2026")).isTrue();
        assertThat(hands.reads(say("journal.late"))).isFalse();
    }

    @Test
    void aFileThatIsNoJournalIsToldAndTriedAgain(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder);
        Files.writeString(desk.journal(), "a letter to a friend, rather longer than the head of a database file is");
        Hands hands = room.open(desk);
        assertThat(hands.reads(piece("trouble.not-a-journal"))).isTrue();
        hands.pictures("not-opened");
        Files.move(desk.journal(), folder.resolve("letter.txt"));
        hands.push(say("app.again"));
        assertThat(hands.reads(say("today.start"))).isTrue();
    }

    private static Hands answerAll(Hands hands, KeyCode key) {
        hands.press(KeyCode.ENTER);
        for (int sign = 0; sign < 10; sign++) {
            hands.press(key, KeyCode.ENTER);
        }
        return hands.press(KeyCode.ENTER);
    }

    private static List<String> accessibleTexts(Hands hands) {
        return HeadlessFx.onFx(() -> hands.all(node -> node.getAccessibleText() != null).stream()
                .map(node -> node.getAccessibleText())
                .toList());
    }

    private static CheckIn onlyCheckIn(Desk desk) throws CannotOpen, NotSaved {
        return inJournal(desk, journal -> {
            assertThat(journal.checkIns()).hasSize(1);
            return journal.checkIns().getFirst();
        });
    }

    private static Draft draft(Desk desk) throws CannotOpen, NotSaved {
        return inJournal(desk, journal -> journal.draft().orElseThrow());
    }

    private static <T> T inJournal(Desk desk, Function<JournalFile, T> look) throws CannotOpen, NotSaved {
        try (JournalFile journal = JournalFile.open(desk.journal(), desk.clock())) {
            return look.apply(journal);
        }
    }
}
