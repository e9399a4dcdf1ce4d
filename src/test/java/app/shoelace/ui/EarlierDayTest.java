package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
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
        hands.press(KeyCode.ENTER).push(say("check-in.earlier"));
        assertThat(hands.screen()).isEqualTo(new Screen.EarlierDay());
        assertThat(hands.focused()).isInstanceOf(TextField.class);
        hands.pictures("earlier-empty");
        hands.type("1 nov 2026");
        assertThat(hands.reads(say("day.is", "Sunday 1 November 2026"))).isTrue();
        hands.pictures("earlier");
        hands.press(KeyCode.ENTER);
        assertThat(hands.screen()).isEqualTo(new Screen.CheckIn());
        assertThat(hands.reads(say("check-in.up-to", pack("texts.opening"), "1 Nov 2026")))
                .isTrue();
        hands.press(KeyCode.DIGIT4);
        hands.pictures("check-in-earlier");
        finish(hands, 11);
        assertThat(hands.reads(say("reading.day.late", "Sunday 1 November 2026", "Monday 23 November 2026")))
                .isTrue();
        hands.press(KeyCode.ESCAPE);
        assertThat(hands.reads(say("journal.late"))).isTrue();
        hands.close();
        CheckIn kept = checkIns(hands.desk()).getFirst();
        assertThat(kept.date()).isEqualTo(FIRST);
        assertThat(kept.entered()).isEqualTo(Desk.TODAY);
        assertThat(kept.late()).isTrue();
    }

    @Test
    void aDayThatDoesNotFitIsToldAndChangesNothing(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER).push(say("check-in.earlier")).press(KeyCode.ENTER);
        assertThat(hands.reads(piece("day.empty"))).isTrue();
        hands.type("24 nov 2026").press(KeyCode.ENTER);
        assertThat(hands.reads(say("day.late", "Tuesday 24 November 2026", "Monday 23 November 2026")))
                .isTrue();
        assertThat(hands.focused()).isInstanceOf(TextField.class);
        hands.pictures("earlier-wrong");
        hands.type(" or so");
        assertThat(hands.reads(piece("day.late"))).isFalse();
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads(piece("day.unclear"))).isTrue();
        hands.push(say("earlier.back"));
        assertThat(hands.screen()).isEqualTo(new Screen.CheckIn());
        assertThat(hands.reads(piece("check-in.up-to"))).isFalse();
        hands.push(say("check-in.later"));
        assertThat(hands.reads(say("today.start"))).isTrue();
    }

    @Test
    void theOneUnderWayWaitsAndComesBackAfterIt(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder));
        hands.press(KeyCode.ENTER, KeyCode.DIGIT5, KeyCode.ENTER, KeyCode.DIGIT5, KeyCode.ENTER);
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT3).push(say("journal.earlier"));
        assertThat(hands.reads(say("earlier.under-way", "Monday 23 November 2026")))
                .isTrue();
        hands.pictures("earlier-under-way");
        hands.type("2026 ").press(KeyCode.HOME).type("1 nov ").press(KeyCode.ENTER);
        assertThat(hands.reads(say("check-in.sign", 1, 10, ""))).isTrue();
        assertThat(drafts(hands.desk(), folder)).isEqualTo(FIRST);
        finish(hands, 11);
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(hands.reads(say("today.continue"))).isTrue();
        assertThat(hands.reads(piece("today.for"))).isFalse();
        hands.push(say("today.continue"));
        assertThat(hands.reads(say("check-in.sign", 3, 10, ""))).isTrue();
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
        hands.press(KeyCode.ENTER, KeyCode.DIGIT5).push(say("check-in.earlier"));
        hands.type("1 nov 2026").push(say("earlier.this")).push(say("earlier.go"));
        assertThat(hands.reads(say("check-in.sign", 1, 10, ""))).isTrue();
        assertThat(hands.reads(say("check-in.up-to", pack("texts.opening"), "1 Nov 2026")))
                .isTrue();
        hands.push(say("check-in.later"));
        assertThat(hands.reads(say("today.for", "Sunday 1 November 2026"))).isTrue();
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
        first.chord(KeyCode.CONTROL, KeyCode.DIGIT3).push(say("journal.earlier"));
        first.type("1 nov 2026").press(KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.DIGIT5);
        first.close();

        Hands hands = room.open(desk);
        assertThat(hands.reads(say("check-in.sign", 2, 10, ""))).isTrue();
        assertThat(hands.reads(say("check-in.up-to", pack("texts.opening"), "1 Nov 2026")))
                .isTrue();
        hands.push(say("check-in.later")).push(say("today.over"));
        assertThat(hands.reads(piece("today.for"))).isFalse();
        assertThat(hands.reads(say("today.continue"))).isTrue();
        hands.push(say("app.undo"));
        assertThat(hands.reads(say("today.for", "Sunday 1 November 2026"))).isTrue();
        hands.push(say("today.continue")).push(say("check-in.back")).push(say("check-in.other-day"));
        hands.type("23 nov 2026").push(say("earlier.this")).push(say("earlier.go"));
        assertThat(hands.reads(piece("check-in.up-to"))).isFalse();
        hands.push(say("check-in.later")).push(say("today.over")).push(say("today.over"));
        assertThat(hands.reads(say("today.start"))).isTrue();
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
