package app.shoelace.ui;

import static app.shoelace.text.Texts.say;

import app.shoelace.summary.print.Printing.Outcome;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.look.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture of the page's screen in every state and look, in {@code target/screens}. */
@ExtendWith(HeadlessFx.class)
class SummaryPicturesTest {

    private final Album album = new Album("");

    @ParameterizedTest(name = "{0}, text at {1}, window {2} by {3}")
    @CsvSource({
        "LIGHT, 1.0, 1120, 760", "DARK, 1.0, 1120, 760", "LIGHT, 1.5, 1120, 760",
        "DARK, 1.5, 1120, 760", "LIGHT, 2.0, 1120, 760", "DARK, 2.0, 1120, 760",
        "LIGHT, 1.0, 720, 560", "DARK, 2.0, 720, 560"
    })
    void everyStateIsWhole(Theme theme, double size, double width, double height, Room room, @TempDir Path folder) {
        Desk desk = Desk.in(folder).looking(theme, size).sized(width, height);
        Hands first = room.open(desk).chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        album.look(first, "summary-empty");
        first.close();
        Hands hands = room.open(desk.holding(Entries.weeks(12))).chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        album.look(hands, "summary");
        hands.push(say("summary.screen.each"));
        album.look(hands, "summary-unfolded");
        hands.push(say("summary.screen.days.own"));
        album.look(hands, "summary-days");
        hands.push(say("summary.screen.copy"));
        album.look(hands, "summary-copied");
        hands.push(say("summary.screen.save"));
        album.look(hands, "summary-not-saved");
        hands.push(say("summary.screen.print"));
        album.look(hands, "summary-print-none");
        hands.close();
        var printers = new Printers(List.of("Desk"), job -> new Outcome.Failed(job.printer(), "error=1 lpr: unknown"));
        Hands beside = room.open(desk.beside(printers)).chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        beside.push(say("summary.screen.print")).push(say("summary.print.pages.some"));
        album.look(beside, "summary-print");
        beside.push(say("summary.print.hand"));
        album.look(beside, "summary-print-failed");
        album.assertWhole();
    }
}
