package app.shoelace.ui;

import static app.shoelace.ui.Desk.PACK;
import static app.shoelace.ui.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.JournalFile;
import app.shoelace.journal.entry.Binned;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Outcome;
import app.shoelace.practice.Ask.Status;
import app.shoelace.practice.Offer;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.control.chart.GuessPicture;
import app.shoelace.ui.shell.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Small asks and offers in the window, by keyboard, on a real journal. */
@ExtendWith(HeadlessFx.class)
class PracticeTest {
    private static final KeyCode PRACTICE = KeyCode.DIGIT5;

    @Test
    void anAskGoesFromPlanToOutcomeByKeyboardAlone(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder)).chord(KeyCode.CONTROL, PRACTICE);
        assertThat(hands.screen()).isEqualTo(new Screen.Practice());
        hands.press(KeyCode.ENTER)
                .type("a lift home")
                .press(KeyCode.TAB)
                .type("dana")
                .press(KeyCode.TAB);
        hands.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.TAB);
        hands.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.TAB);
        hands.type("the bus").press(KeyCode.TAB, KeyCode.ENTER);
        assertThat(hands.reads("Saved. It waits here")).isTrue();
        assertThat(hands.reads("“a lift home”")).isTrue();

        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(hands.reads("“a lift home”")).isTrue();
        hands.press(KeyCode.TAB);
        while (!hands.focusedWords().equals("Note how it went")) {
            hands.press(KeyCode.TAB);
        }
        hands.press(KeyCode.ENTER);
        assertThat(hands.screen()).isEqualTo(new Screen.Practice());
        hands.press(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.TAB);
        hands.press(KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB).type("it was fine");
        hands.press(KeyCode.TAB, KeyCode.ENTER);
        assertThat(hands.reads("Saved. What happened is counted below.")).isTrue();
        assertThat(hands.reads("1 ask was made: 0 yes, 1 partly, 0 no.")).isTrue();
        hands.close();

        Ask kept = asks(hands.desk()).getFirst();
        assertThat(kept.what()).isEqualTo("a lift home");
        assertThat(kept.whom()).isEqualTo("dana");
        assertThat(kept.otherwise()).isEqualTo("the bus");
        assertThat(kept.guess()).isEqualTo(30);
        assertThat(kept.dread()).isEqualTo(2);
        assertThat(kept.course()).isEqualTo(new Status.Went(TODAY, Outcome.PARTLY, 0, Status.UNSAID, "it was fine"));
    }

    @Test
    void anOfferIsTwoKeyPresses(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder)).chord(KeyCode.CONTROL, PRACTICE);
        hands.press(KeyCode.O, KeyCode.DIGIT3);
        assertThat(hands.reads("Saved: I said no by habit.")).isTrue();
        hands.focusField("What it was (only if you want)").type("the boxes");
        hands.press(KeyCode.ESCAPE);
        hands.push("Plan one").type("o");
        hands.push("Not now").press(KeyCode.O, KeyCode.DIGIT1);
        assertThat(hands.reads("Saved: I took it.")).isTrue();
        hands.push("Undo");
        hands.close();
        List<Offer> offers = in(hands.desk(), JournalFile::offers);
        assertThat(offers).hasSize(1);
        assertThat(offers.getFirst().taken()).isEqualTo(Offer.Taken.NO_BY_HABIT);
        assertThat(offers.getFirst().words()).isEqualTo("the boxes");
    }

    @Test
    void aHalfTypedPlanIsThereTomorrow(Room room, @TempDir Path folder) throws Exception {
        Hands first = room.open(Desk.in(folder)).chord(KeyCode.CONTROL, PRACTICE);
        first.press(KeyCode.ENTER).type("half a tho").press(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
        first.push("Today").push("Practice");
        assertThat(first.reads("half a tho")).isTrue();
        first.close();
        Hands second = room.open(first.desk()).chord(KeyCode.CONTROL, PRACTICE);
        second.push("Go on with your plan");
        assertThat(second.reads("half a tho")).isTrue();
        second.push("Keep this ask");
        assertThat(second.reads("Still to say: ")).isTrue();
        second.push("3").push("Keep this ask");
        assertThat(second.reads("Saved.")).isTrue();
        second.close();
        assertThat(asks(second.desk()).getFirst().guess()).isZero();
    }

    @Test
    void whatIsDroppedOrDeletedCanBeHadBack(Room room, @TempDir Path folder) throws Exception {
        Hands hands = open(room, folder, new Asks().open().went(2, Outcome.NO));
        hands.push("Lay it aside");
        assertThat(hands.reads("Laid aside, and saved. Nothing else comes of it."))
                .isTrue();
        assertThat(hands.focusedWords()).isEqualTo("Undo");
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads("Planned on Thursday 19 November 2026 · D.")).isTrue();
        hands.push("Delete");
        assertThat(hands.reads("Planned on Thursday")).isFalse();
        hands.push("Undo");
        assertThat(hands.reads("Planned on Thursday")).isTrue();
        hands.push("Delete");
        hands.close();
        assertThat(asks(hands.desk())).hasSize(2);
        List<Binned> bin = in(hands.desk(), JournalFile::bin);
        assertThat(bin).hasSize(1);
    }

    @Test
    void anAskIsPlannedAgainAndOneStepDownInTheOwnOrder(Room room, @TempDir Path folder) throws Exception {
        Hands hands = open(room, folder, new Asks().open());
        hands.push("Pick from the small steps");
        assertThat(hands.screen()).isEqualTo(new Screen.Ladder());
        // "Share one task" comes to stand before "Ask for a check": the fifth step is moved down
        pushNamed(hands, "Move down: " + PACK.ladder().get(4));
        hands.close();
        Hands again = room.open(hands.desk()).chord(KeyCode.CONTROL, PRACTICE);
        again.push("A smaller one");
        assertThat(again.reads("From the small steps: " + PACK.ladder().get(5))).isTrue();
        assertThat(again.reads("Ask Dana to look over the budget sheet before Friday."))
                .isTrue();
        again.push("Clear it").push("Undo");
        assertThat(again.reads("From the small steps: " + PACK.ladder().get(5))).isTrue();
    }

    @Test
    void aBodyThatMindsALotGetsAQuietWordAndAWayOn(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder)).chord(KeyCode.CONTROL, PRACTICE);
        hands.press(KeyCode.ENTER).type("x").push("20").push("6");
        assertThat(hands.reads("Your body minds this a lot.")).isFalse();
        hands.push("7");
        assertThat(hands.reads("Your body minds this a lot.")).isTrue();
        hands.push("Keep this ask");
        hands.close();
        assertThat(asks(hands.desk()).getFirst().dread()).isEqualTo(7);
    }

    @Test
    void thePictureIsWalkedAndSaysEachAsk(Room room, @TempDir Path folder) {
        Hands hands = open(room, folder, new Asks().went(6, Outcome.NO, Outcome.YES, Outcome.DID_NOT_ASK));
        Node picture = HeadlessFx.onFx(() -> {
            Node found = hands.all(GuessPicture.class::isInstance).getFirst();
            found.requestFocus();
            return found;
        });
        hands.press(KeyCode.HOME);
        assertThat(picture.getAccessibleText()).contains("8 Nov 2026.", "What happened: no.");
        hands.press(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(picture.getAccessibleText()).contains("14 Nov 2026.", "What happened: did not ask.");
        assertThat(hands.reads("What happened: did not ask.")).isTrue();
        hands.press(KeyCode.TAB);
        assertThat(picture.getAccessibleText()).startsWith("4 asks were made: 2 yes, 0 partly, 2 no.");
    }

    @Test
    void whatCannotBeSavedIsNotCalledSaved(Room room, @TempDir Path folder) throws Exception {
        Path place = Files.createDirectory(folder.resolve("stick"));
        Hands hands = open(room, place, new Asks().open());
        Path away = folder.resolve("pulled out");
        Files.move(place, away);
        hands.push("Lay it aside");
        assertThat(hands.reads("Laid aside, and saved.")).isFalse();
        assertThat(hands.reads("was moved or replaced, so this last step is not kept"))
                .isTrue();
        assertThat(hands.reads("Planned on Thursday")).isTrue();
        Files.move(away, place);
        hands.push("Try again");
        assertThat(hands.reads("Laid aside, and saved.")).isTrue();
    }

    @Test
    void anAskMadeShowsInTheNextCheckIn(Room room, @TempDir Path folder) {
        Desk desk = Desk.in(folder).holding(Entries.weeks(2).subList(0, 1));
        Hands hands = open(room, folder, new Asks().went(1, Outcome.NO));
        assertThat(desk.journal()).exists();
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        for (int page = 0; page < 11; page++) {
            hands.press(KeyCode.ENTER);
        }
        assertThat(hands.reads("You asked. That was the step. The answer was theirs."))
                .isTrue();
    }

    @Test
    void oneSentenceIsSaidOnceAfterEightCheckIns(Room room, @TempDir Path folder) {
        String sentence = "This has stayed between you and the app. It can stay so.";
        Hands seven = room.open(Desk.in(folder.resolve("seven")).holding(Entries.weeks(7)));
        assertThat(seven.reads(sentence)).isFalse();
        Hands eight = room.open(Desk.in(folder.resolve("eight")).holding(Entries.weeks(8)));
        assertThat(eight.reads(sentence)).isTrue();
        eight.pictures("today-between");
        assertThat(Walk.faults(eight)).isEmpty();
        eight.push("Close this");
        assertThat(eight.reads(sentence)).isFalse();
        eight.close();
        assertThat(room.open(eight.desk()).reads(sentence)).isFalse();
    }

    @Test
    void theTabKeyComesByEveryControlAndRound(Room room, @TempDir Path folder) {
        Hands hands = open(room, folder, new Asks().open().went(3, Outcome.NO).offers(2));
        hands.push("Plan one");
        Walk.comesRound(hands);
        hands.push("Note how it went");
        Walk.comesRound(hands);
    }

    private static Hands open(Room room, Path folder, Asks asks) {
        return room.open(Desk.in(folder).holdingEntries(asks.entries())).chord(KeyCode.CONTROL, PRACTICE);
    }

    private static void pushNamed(Hands hands, String name) {
        HeadlessFx.onFx(() -> {
            hands.all(node -> name.equals(node.getAccessibleText())).getFirst().requestFocus();
            return 0;
        });
        hands.press(KeyCode.ENTER);
    }

    private static List<Ask> asks(Desk desk) throws CannotOpen {
        return in(desk, JournalFile::asks);
    }

    private static <T> T in(Desk desk, Function<JournalFile, T> look) throws CannotOpen {
        try (JournalFile journal = JournalFile.open(desk.journal(), desk.clock())) {
            return look.apply(journal);
        }
    }
}
