package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
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
        assertThat(hands.reads(say("practice.done.planned"))).isTrue();
        assertThat(hands.reads("“a lift home”")).isTrue();

        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(hands.reads("“a lift home”")).isTrue();
        hands.press(KeyCode.TAB);
        while (!hands.focusedWords().equals(say("practice.note"))) {
            hands.press(KeyCode.TAB);
        }
        hands.press(KeyCode.ENTER);
        assertThat(hands.screen()).isEqualTo(new Screen.Practice());
        hands.press(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.TAB);
        hands.press(KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB).type("it was fine");
        hands.press(KeyCode.TAB, KeyCode.ENTER);
        assertThat(hands.reads(say("practice.done.noted"))).isTrue();
        assertThat(hands.reads(say("ledger.counts", say("ledger.made.one", 1), 0, 1, 0)))
                .isTrue();
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
        assertThat(hands.reads(say("practice.done.offered", say("journal.offer.habit"))))
                .isTrue();
        hands.focusField(say("practice.offer.words")).type("the boxes");
        hands.press(KeyCode.ESCAPE);
        hands.push(say("practice.plan")).type("o");
        hands.push(say("practice.later")).press(KeyCode.O, KeyCode.DIGIT1);
        assertThat(hands.reads(say("practice.done.offered", say("journal.offer.took"))))
                .isTrue();
        hands.push(say("app.undo"));
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
        first.push(say("rail.today")).push(say("rail.practice"));
        assertThat(first.reads("half a tho")).isTrue();
        first.close();
        Hands second = room.open(first.desk()).chord(KeyCode.CONTROL, PRACTICE);
        second.push(say("practice.plan.on"));
        assertThat(second.reads("half a tho")).isTrue();
        second.push(say("practice.plan.keep"));
        assertThat(second.reads(piece("practice.lacking"))).isTrue();
        second.push("3").push(say("practice.plan.keep"));
        assertThat(second.reads(say("practice.done.planned"))).isTrue();
        second.close();
        assertThat(asks(second.desk()).getFirst().guess()).isZero();
    }

    @Test
    void whatIsDroppedOrDeletedCanBeHadBack(Room room, @TempDir Path folder) throws Exception {
        Hands hands = open(room, folder, new Asks().open().went(2, Outcome.NO));
        hands.push(say("practice.drop"));
        assertThat(hands.reads(say("practice.done.dropped"))).isTrue();
        assertThat(hands.focusedWords()).isEqualTo(say("app.undo"));
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads(say("practice.planned.whom", "Thursday 19 November 2026", "D.")))
                .isTrue();
        hands.push(say("practice.delete"));
        assertThat(hands.reads(piece("practice.planned"))).isFalse();
        hands.push(say("app.undo"));
        assertThat(hands.reads(piece("practice.planned"))).isTrue();
        hands.push(say("practice.delete"));
        hands.close();
        assertThat(asks(hands.desk())).hasSize(2);
        List<Binned> bin = in(hands.desk(), JournalFile::bin);
        assertThat(bin).hasSize(1);
    }

    @Test
    void anAskIsPlannedAgainAndOneStepDownInTheOwnOrder(Room room, @TempDir Path folder) throws Exception {
        Hands hands = open(room, folder, new Asks().open());
        hands.push(say("practice.pick"));
        assertThat(hands.screen()).isEqualTo(new Screen.Ladder());
        // "Share one task" comes to stand before "Ask for a check": the fifth step is moved down
        pushNamed(hands, say("practice.ladder.down") + ": " + PACK.ladder().get(4));
        hands.close();
        Hands again = room.open(hands.desk()).chord(KeyCode.CONTROL, PRACTICE);
        again.push(say("practice.smaller"));
        assertThat(again.reads(say("practice.rung", PACK.ladder().get(5)))).isTrue();
        assertThat(again.reads("Ask Dana to look over the budget sheet before Friday."))
                .isTrue();
        again.push(say("practice.plan.clear")).push(say("app.undo"));
        assertThat(again.reads(say("practice.rung", PACK.ladder().get(5)))).isTrue();
    }

    @Test
    void aBodyThatMindsALotGetsAQuietWordAndAWayOn(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder)).chord(KeyCode.CONTROL, PRACTICE);
        hands.press(KeyCode.ENTER).type("x").push("20").push("6");
        assertThat(hands.reads(say("practice.much"))).isFalse();
        hands.push("7");
        assertThat(hands.reads(say("practice.much"))).isTrue();
        hands.push(say("practice.plan.keep"));
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
        assertThat(picture.getAccessibleText())
                .contains("8 Nov 2026", pack("texts.practice.happened") + ": " + pack("texts.practice.happened.no"));
        hands.press(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(picture.getAccessibleText())
                .contains(
                        "14 Nov 2026",
                        pack("texts.practice.happened") + ": " + pack("texts.practice.happened.did-not-ask"));
        assertThat(hands.reads(pack("texts.practice.happened") + ": " + pack("texts.practice.happened.did-not-ask")))
                .isTrue();
        hands.press(KeyCode.TAB);
        assertThat(picture.getAccessibleText()).startsWith(say("ledger.counts", say("ledger.made.many", 4), 2, 0, 2));
    }

    @Test
    void whatCannotBeSavedIsNotCalledSaved(Room room, @TempDir Path folder) throws Exception {
        Path place = Files.createDirectory(folder.resolve("stick"));
        Hands hands = open(room, place, new Asks().open());
        Path away = folder.resolve("pulled out");
        Files.move(place, away);
        hands.push(say("practice.drop"));
        assertThat(hands.reads(say("practice.done.dropped"))).isFalse();
        assertThat(hands.reads(piece("trouble.gone"))).isTrue();
        assertThat(hands.reads(piece("practice.planned"))).isTrue();
        Files.move(away, place);
        hands.push(say("app.again"));
        assertThat(hands.reads(say("practice.done.dropped"))).isTrue();
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
        assertThat(hands.reads(pack("rules.asked-anyway.text"))).isTrue();
    }

    @Test
    void oneSentenceIsSaidOnceAfterEightCheckIns(Room room, @TempDir Path folder) {
        String sentence = say("today.between");
        Hands seven = room.open(Desk.in(folder.resolve("seven")).holding(Entries.weeks(7)));
        assertThat(seven.reads(sentence)).isFalse();
        Hands eight = room.open(Desk.in(folder.resolve("eight")).holding(Entries.weeks(8)));
        assertThat(eight.reads(sentence)).isTrue();
        eight.pictures("today-between");
        assertThat(Walk.faults(eight)).isEmpty();
        eight.push(say("app.dismiss"));
        assertThat(eight.reads(sentence)).isFalse();
        eight.close();
        assertThat(room.open(eight.desk()).reads(sentence)).isFalse();
    }

    @Test
    void theTabKeyComesByEveryControlAndRound(Room room, @TempDir Path folder) {
        Hands hands = open(room, folder, new Asks().open().went(3, Outcome.NO).offers(2));
        hands.push(say("practice.plan"));
        Walk.comesRound(hands);
        hands.push(say("practice.note"));
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
