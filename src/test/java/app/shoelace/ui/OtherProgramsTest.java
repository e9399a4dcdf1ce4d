package app.shoelace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.JournalFile;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.shell.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the window says of a journal that another program deleted or replaced. */
@ExtendWith(HeadlessFx.class)
class OtherProgramsTest {

    @Test
    void aJournalThatIsGoneIsToldWithWhatIsLeftOfIt(Room room, @TempDir Path folder) throws Exception {
        Desk desk = gone(folder);
        Hands hands = room.open(desk);
        assertThat(hands.reads(Desk.MESSAGES.text("not-opened.title"))).isTrue();
        hands.pictures("not-opened-gone");
        hands.push(Desk.MESSAGES.text("settings.backups.restore"));
        assertThat(hands.reads(Desk.MESSAGES.text("keep.restore.title"))).isTrue();
        assertThat(desk.journal()).doesNotExist();
    }

    @Test
    void besideTheCopiesOfOneThatIsGoneANewJournalCanBegin(Room room, @TempDir Path folder) throws Exception {
        Desk desk = gone(folder);
        Hands hands = room.open(desk).push(Desk.MESSAGES.text("unlock.anew"));
        hands.settle();
        assertThat(hands.screen()).isEqualTo(new Screen.Today());
        assertThat(desk.journal()).exists();
        assertThat(Objects.requireNonNull(folderOf(desk).toFile().list())).anyMatch(name -> name.contains("-aside-"));
    }

    @Test
    void aJournalThatAnotherComputerReplacedMeanwhileHoldsBoth(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder);
        Hands hands = room.open(desk);
        Path theirs = folder.resolve("theirs.db");
        Files.copy(desk.journal(), theirs);
        List<CheckIn> there = Weeks.of(1, 7).checkIns();
        try (var other = JournalFile.open(theirs, desk.clock())) {
            other.keepAll(there);
        }
        hands.press(KeyCode.ENTER, KeyCode.DIGIT3);
        hands.settle();
        Files.move(theirs, desk.journal(), StandardCopyOption.REPLACE_EXISTING);
        hands.press(KeyCode.DIGIT4);
        hands.settle();
        assertThat(hands.reads(
                        Desk.MESSAGES.text("trouble.joined", desk.journal().toRealPath())))
                .isTrue();
        hands.close();
        try (var journal = JournalFile.open(desk.journal(), desk.clock())) {
            assertThat(journal.checkIns()).isEqualTo(there);
            assertThat(journal.draft()).isPresent();
        }
    }

    private static Desk gone(Path folder) throws Exception {
        // the second write makes the backup
        Desk desk = Desk.in(folder)
                .holding(Weeks.of(2, 7).checkIns())
                .holding(Weeks.of(2, 7).checkIns());
        Files.delete(desk.journal());
        return desk;
    }

    private static Path folderOf(Desk desk) {
        return Objects.requireNonNull(desk.journal().getParent());
    }
}
