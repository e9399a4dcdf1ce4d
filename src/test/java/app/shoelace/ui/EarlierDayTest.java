package app.shoelace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.journal.JournalFile;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.shell.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A check-in entered for an earlier day. */
@ExtendWith(HeadlessFx.class)
class EarlierDayTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void bothDaysAreKeptAndShown(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER).push("For an earlier day");
        assertThat(hands.screen()).isEqualTo(new Screen.EarlierDay());
        assertThat(hands.focused()).isInstanceOf(TextField.class);
        hands.pictures("earlier-empty");
        hands.type("1 nov 2026");
        assertThat(hands.reads("That is Sunday 1 November 2026.")).isTrue();
        hands.pictures("earlier");
        hands.press(KeyCode.ENTER);
        assertThat(hands.screen()).isEqualTo(new Screen.CheckIn());
        assertThat(hands.reads("up to 1 Nov 2026")).isTrue();
        hands.press(KeyCode.DIGIT4);
        hands.pictures("check-in-earlier");
        finish(hands, 11);
        assertThat(hands.reads("Sunday 1 November 2026, entered on Monday 23 November 2026"))
                .isTrue();
        hands.press(KeyCode.ESCAPE);
        assertThat(hands.reads("Entered later")).isTrue();
        hands.close();
        CheckIn kept = checkIns(hands.desk()).getFirst();
        assertThat(kept.date()).isEqualTo(FIRST);
        assertThat(kept.entered()).isEqualTo(Desk.TODAY);
        assertThat(kept.late()).isTrue();
    }

    @Test
    void aDayThatDoesNotFitIsToldAndChangesNothing(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER).push("For an earlier day").press(KeyCode.ENTER);
        assertThat(hands.reads("No day stands here yet.")).isTrue();
        hands.type("24 nov 2026").press(KeyCode.ENTER);
        assertThat(hands.reads("Tuesday 24 November 2026 is still to come, and nothing was changed."))
                .isTrue();
        assertThat(hands.focused()).isInstanceOf(TextField.class);
        hands.pictures("earlier-wrong");
        hands.type(" or so");
        assertThat(hands.reads("is still to come")).isFalse();
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads("“24 nov 2026 or so” could not be read as a day"))
                .isTrue();
        hands.push("Back");
        assertThat(hands.screen()).isEqualTo(new Screen.CheckIn());
        assertThat(hands.reads("up to")).isFalse();
        hands.push("Finish later");
        assertThat(hands.reads("Start a check-in")).isTrue();
    }

    @Test
    void theOneUnderWayWaitsAndComesBackAfterIt(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER, KeyCode.DIGIT5, KeyCode.ENTER, KeyCode.DIGIT5, KeyCode.ENTER);
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT3).push("Enter one for an earlier day");
        assertThat(hands.reads("There is one under way, for Monday 23 November 2026"))
                .isTrue();
        hands.pictures("earlier-under-way");
        hands.type("2026 ").press(KeyCode.HOME).type("1 nov ").press(KeyCode.ENTER);
        assertThat(hands.reads("1 of 10 ·")).isTrue();
        assertThat(drafts(hands.desk(), folder)).isEqualTo(FIRST);
        finish(hands, 11);
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(hands.reads("Continue where you left off")).isTrue();
        assertThat(hands.reads("This one is for")).isFalse();
        hands.push("Continue where you left off");
        assertThat(hands.reads("3 of 10 ·")).isTrue();
        finish(hands, 9);
        hands.close();
        List<CheckIn> kept = checkIns(hands.desk());
        assertThat(kept).extracting(CheckIn::date).containsExactly(FIRST, Desk.TODAY);
        assertThat(kept.getLast().said().step(Desk.PACK.signs().getFirst().id()))
                .contains(4);
    }

    @Test
    void theOneUnderWayCanBeTheOneForThatDay(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER, KeyCode.DIGIT5).push("For an earlier day");
        hands.type("1 nov 2026").push("That one is for this day").push("Go on");
        assertThat(hands.reads("1 of 10 ·")).isTrue();
        assertThat(hands.reads("up to 1 Nov 2026")).isTrue();
        hands.push("Finish later");
        assertThat(hands.reads("This one is for Sunday 1 November 2026.")).isTrue();
        hands.pictures("today-earlier");
        hands.close();
        Draft kept = draft(hands.desk()).orElseThrow();
        assertThat(kept.date()).isEqualTo(FIRST);
        assertThat(kept.said().answers().values()).containsExactly(new Answer.Rated(4));
    }

    @Test
    void finishingLaterAndStartingOverWorkWithIt(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder);
        Hands first = room.open(desk);
        first.press(KeyCode.ENTER, KeyCode.DIGIT2);
        first.chord(KeyCode.CONTROL, KeyCode.DIGIT3).push("Enter one for an earlier day");
        first.type("1 nov 2026").press(KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.DIGIT5);
        first.close();

        Hands hands = room.open(desk);
        assertThat(hands.reads("2 of 10 ·")).isTrue();
        assertThat(hands.reads("up to 1 Nov 2026")).isTrue();
        hands.push("Finish later").push("Start over");
        assertThat(hands.reads("This one is for")).isFalse();
        assertThat(hands.reads("Continue where you left off")).isTrue();
        hands.push("Undo");
        assertThat(hands.reads("This one is for Sunday 1 November 2026.")).isTrue();
        hands.push("Continue where you left off").push("Back").push("For another day");
        hands.type("23 nov 2026").push("That one is for this day").push("Go on");
        assertThat(hands.reads("up to")).isFalse();
        hands.push("Finish later").push("Start over").push("Start over");
        assertThat(hands.reads("Start a check-in")).isTrue();
        hands.close();
        assertThat(draft(desk)).isEmpty();
    }

    private static void finish(Hands hands, int pages) {
        for (int page = 0; page < pages; page++) {
            hands.press(KeyCode.ENTER);
        }
        assertThat(hands.screen()).isInstanceOf(Screen.Reading.class);
    }

    private static List<CheckIn> checkIns(Desk desk) throws Exception {
        try (JournalFile journal = JournalFile.open(desk.journal(), desk.clock())) {
            return journal.checkIns();
        }
    }

    private static Optional<Draft> draft(Desk desk) throws Exception {
        try (JournalFile journal = JournalFile.open(desk.journal(), desk.clock())) {
            return journal.draft();
        }
    }

    // the window has the journal open, so a copy is looked into
    private static LocalDate drafts(Desk desk, Path folder) throws Exception {
        Path copy = Files.copy(
                desk.journal(), Files.createDirectory(folder.resolve("copy")).resolve("journal.db"));
        try (JournalFile journal = JournalFile.open(copy, desk.clock())) {
            return journal.draft().orElseThrow().date();
        }
    }
}
