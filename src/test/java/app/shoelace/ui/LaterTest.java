package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.Journal;
import app.shoelace.pack.SignId;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.shell.Screen;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A person goes back to a check-in: changes it, lays another beside it, deletes it. */
@ExtendWith(HeadlessFx.class)
class LaterTest {
    private static final SignId SAYS_NO = new SignId("says-no");

    private static Weeks two() {
        Answers before = Weeks.with(Weeks.all(1), Answer.NOT_APPLICABLE, "wont-ask");
        Answers now = Weeks.with(Weeks.all(3), Answer.SKIPPED, "needy-people").withMoment(SAYS_NO, "At the door");
        return Weeks.none()
                .add(Desk.TODAY.minusWeeks(3), Desk.TODAY.minusWeeks(3), 1, before)
                .add(Desk.TODAY, Desk.TODAY, 1, now.withClosing("Enough."));
    }

    /** The newest check-in's page. */
    private static Hands at(Weeks weeks, Room room, Path folder) {
        weeks.keep(Desk.in(folder));
        return room.open(Desk.in(folder)).chord(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.ENTER);
    }

    private static List<CheckIn> kept(Hands hands, Path folder) {
        hands.close();
        return JournalTest.inJournal(folder, Journal::checkIns);
    }

    private static void write(Hands hands, String field, String words) {
        onFx(() -> {
            ((TextInputControl) hands.all(
                                    node -> node instanceof TextInputControl && field.equals(node.getAccessibleText()))
                            .getFirst())
                    .setText(words);
            return 0;
        });
        hands.settle();
    }

    @Test
    void aChangeIsKeptAtOnceBesideWhatWasSaidAtFirst(Room room, @TempDir Path folder) {
        Weeks weeks = two();
        Hands hands = at(weeks, room, folder);
        hands.push(say("reading.change")).press(KeyCode.DIGIT1);
        assertThat(hands.reads(say("check-in.saved"))).isTrue();
        hands.push(say("reading.done"));
        assertThat(hands.reads(say("reading.day.changed", "Monday 23 November 2026", "Monday 23 November 2026")))
                .isTrue();
        assertThat(hands.reads(say("reading.first"))).isTrue();
        assertThat(hands.texts())
                .containsSubsequence(
                        say("reading.first.then"), pack("scale.often"), say("reading.first.now"), pack("scale.never"));

        CheckIn before = weeks.checkIns().getLast();
        CheckIn after = kept(hands, folder).getLast();
        assertThat(after.said()).isEqualTo(before.said().withAnswer(SAYS_NO, new Answer.Rated(0)));
        assertThat(after.first().getFirst().said()).isEqualTo(before.said());
    }

    @Test
    void whatIsChangedBackWasNeverChanged(Room room, @TempDir Path folder) {
        Weeks weeks = two();
        Hands hands = at(weeks, room, folder);
        hands.push(say("reading.change")).press(KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT2);
        write(hands, pack("texts.moment"), "Another one");
        hands.push(say("change.undo"));
        assertThat(hands.texts()).contains("At the door").doesNotContain("Another one");
        hands.press(KeyCode.ESCAPE);
        assertThat(hands.reads(say("reading.first"))).isFalse();
        assertThat(kept(hands, folder)).isEqualTo(weeks.checkIns());
    }

    @Test
    void aVerdictOrANoteIsNoChange(Room room, @TempDir Path folder) {
        Hands hands = at(two(), room, folder);
        write(hands, say("reading.closing"), "And one more thing.");
        hands.push(say("reading.fit.fits")).push(say("reading.change"));
        // what was written just before is not lost by changing an answer
        hands.press(KeyCode.DIGIT2).push(say("reading.done"));
        assertThat(hands.texts()).contains("And one more thing.");
        CheckIn after = kept(hands, folder).getLast();
        assertThat(after.said().closing()).isEqualTo("And one more thing.");
        assertThat(after.said().verdicts()).hasSize(1);
        assertThat(after.first()).hasSize(1);
    }

    @Test
    void onlyWhatWasAnsweredBothTimesIsCompared(Room room, @TempDir Path folder) {
        Hands hands = at(two(), room, folder);
        hands.push(say("reading.compare"));
        assertThat(hands.reads(say("compare.choose", "Monday 23 November 2026")))
                .isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(hands.texts())
                .containsSubsequence(
                        say("shift.more", pack("patterns.turning-help-away"), 2),
                        say("shift.more", pack("patterns.guarding"), 2),
                        say("shift.more", pack("patterns.carrying-too-much"), 2),
                        say("compare.both"),
                        say("compare.not"));
        int not = hands.texts().indexOf(say("compare.not"));
        assertThat(hands.texts().subList(not, hands.texts().size()))
                .containsSubsequence("2 Nov 2026", pack("scale.rarely"), "23 Nov 2026", pack("skipped"))
                .containsSubsequence("2 Nov 2026", pack("notApplicable"), "23 Nov 2026", pack("scale.often"));
        assertThat(hands.texts().subList(0, not)).contains("At the door");
        hands.press(KeyCode.ESCAPE);
        assertThat(hands.screen()).isInstanceOf(Screen.Reading.class);
    }

    @Test
    void otherQuestionsAreNotComparedNorChanged(Room room, @TempDir Path folder) {
        Weeks weeks = Weeks.none()
                .add(Desk.TODAY.minusWeeks(3), Desk.TODAY.minusWeeks(3), 1, Weeks.all(1))
                .add(Desk.TODAY, Desk.TODAY, 2, Weeks.all(3));
        Hands hands = at(weeks, room, folder);
        assertThat(hands.texts()).doesNotContain(say("reading.change"));
        hands.push(say("reading.compare")).press(KeyCode.ENTER);
        assertThat(hands.reads(say("compare.other-questions"))).isTrue();
        assertThat(hands.texts()).doesNotContain(say("compare.both")).contains(say("compare.not"));
    }

    @Test
    void aFirstCheckInHasNoneToBeLaidBeside(Room room, @TempDir Path folder) {
        Hands hands = at(Weeks.none().add(Desk.TODAY, Desk.TODAY, 1, Weeks.all(2)), room, folder);
        hands.push(say("reading.compare"));
        assertThat(hands.reads(say("compare.none"))).isTrue();
        hands.push(say("compare.back"));
        assertThat(hands.screen()).isInstanceOf(Screen.Reading.class);
    }

    @Test
    void aCheckInDeletedFromItsPageCanBeHadBackWithWhatWasJustWritten(Room room, @TempDir Path folder) {
        Hands hands = at(two(), room, folder);
        write(hands, say("reading.closing"), "The last words.");
        hands.push(say("reading.delete"));
        assertThat(hands.screen()).isEqualTo(new Screen.Journal());
        hands.push(say("app.undo"));
        List<CheckIn> kept = kept(hands, folder);
        assertThat(kept).hasSize(2);
        assertThat(kept.getLast().said().closing()).isEqualTo("The last words.");
    }
}
