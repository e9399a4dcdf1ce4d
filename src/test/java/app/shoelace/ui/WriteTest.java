package app.shoelace.ui;

import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Note;
import app.shoelace.checkin.Topic;
import app.shoelace.journal.JournalFile;
import app.shoelace.pack.SignId;
import app.shoelace.ui.HeadlessFx.Room;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A note in the window: saved as it is typed, and nothing of it changed unasked. */
@ExtendWith(HeadlessFx.class)
class WriteTest {

    @Test
    void aNoteIsTwoStepsFromTodayAndSavedAsItIsTyped(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder)).push(say("today.write")).type("one line");
        assertThat(hands.reads(say("check-in.saved"))).isTrue();
        hands.close();
        assertThat(notes(hands.desk())).extracting(Note::text).containsExactly("one line");
    }

    @Test
    void aNoteWithoutAWordIsNotKept(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(Desk.in(folder)).push(say("today.write")).type("x");
        hands.press(KeyCode.BACK_SPACE).push(say("note.done"));
        hands.close();
        assertThat(notes(hands.desk())).isEmpty();
    }

    @Test
    void whatANoteIsAboutStaysWhereThisPackDoesNotKnowIt(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder);
        Optional<Topic> elsewhere = Optional.of(new Topic.OfSign(new SignId("of-another-pack")));
        var note = new Note(new UUID(0x7000, 1L << 63), Desk.TODAY, "kept", elsewhere, false, List.of());
        try (var journal = JournalFile.openOrCreate(desk.journal(), desk.clock())) {
            journal.keep(note);
        }
        Hands hands = room.open(desk).chord(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.ENTER);
        assertThat(hands.reads(say("note.title"))).isTrue();
        hands.push(say("note.done"));
        hands.close();
        assertThat(notes(desk)).containsExactly(note);
    }

    private static List<Note> notes(Desk desk) throws Exception {
        try (var journal = JournalFile.open(desk.journal(), desk.clock())) {
            return journal.notes();
        }
    }
}
