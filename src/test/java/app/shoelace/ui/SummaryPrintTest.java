package app.shoelace.ui;

import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.summary.Paper;
import app.shoelace.summary.print.Printing;
import app.shoelace.summary.print.Printing.Job;
import app.shoelace.summary.print.Printing.Outcome;
import app.shoelace.summary.render.PdfFile;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.shell.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person hands the page to a printer, and is told what became of that. */
@ExtendWith(HeadlessFx.class)
class SummaryPrintTest {

    private static Hands at(Room room, Path folder, Printing printers) {
        return room.open(Desk.in(folder).holding(Entries.weeks(3)).beside(printers))
                .chord(KeyCode.CONTROL, KeyCode.DIGIT6);
    }

    @Test
    void withTheKeyboardAloneTheSavedPageGoesToThePrinter(Room room, @TempDir Path folder) throws IOException {
        var printers = new Printers(List.of("Desk", "Attic"), job -> new Outcome.Handed(job.printer()));
        Hands hands = at(room, folder, printers);
        Files.createDirectories(hands.desk().saved());
        hands.push(say("summary.screen.save")).push(say("summary.screen.print"));
        hands.press(KeyCode.DOWN);
        tabTo(hands, say("summary.print.hand")).press(KeyCode.ENTER);

        assertThat(hands.reads(say("summary.print.handed", "Attic"))).isTrue();
        assertThat(hands.reads("rinted")).isFalse();
        assertThat(printers.jobs()).containsExactly(new Job("Attic", say("summary.print.job"), 1, 1, 999, Paper.A4));
        assertThat(printers.files().getFirst())
                .isEqualTo(Files.readAllBytes(
                        hands.desk().saved().resolve(say("summary.screen.file", "2026-11-23") + ".pdf")));
        tabTo(hands, say("summary.print.close")).press(KeyCode.ENTER);
        assertThat(((Labeled) hands.focused()).getText()).isEqualTo(say("summary.screen.print"));
        assertThat(hands.reads(say("summary.page", 1, 1))).isTrue();
    }

    private static Hands tabTo(Hands hands, String words) {
        for (int tab = 0; tab < 40; tab++) {
            if (hands.focused() instanceof Labeled labeled && words.equals(labeled.getText())) {
                return hands;
            }
            hands.press(KeyCode.TAB);
        }
        throw new AssertionError("the Tab key does not come by '" + words + "'");
    }

    @Test
    void pagesCopiesAndPaperAreThePersons(Room room, @TempDir Path folder) {
        var printers = new Printers(List.of("Desk"), job -> new Outcome.Handed(job.printer()));
        Hands hands =
                at(room, folder, printers).push(say("summary.screen.print")).push(say("summary.print.pages.some"));
        replace(hands, say("summary.print.copies"), KeyCode.DIGIT3);
        replace(hands, say("summary.print.to"), KeyCode.DIGIT2);
        hands.push(say("summary.screen.paper.letter")).push(say("summary.print.hand"));

        assertThat(printers.jobs()).containsExactly(new Job("Desk", say("summary.print.job"), 3, 1, 2, Paper.LETTER));
        replace(hands, say("summary.print.copies"), KeyCode.DIGIT0);
        assertThat(hands.reads(say("summary.print.number", 99))).isTrue();
        hands.push(say("summary.print.hand"));
        assertThat(printers.jobs()).hasSize(1);
    }

    private static void replace(Hands hands, String field, KeyCode digit) {
        hands.focusField(field).chord(KeyCode.CONTROL, KeyCode.A).press(digit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STOPPED | summary.print.stopped",
                "REFUSES | summary.print.refuses",
                "GONE | summary.print.gone",
                "NO_COMMAND | summary.print.no-command",
                "WAITS | summary.print.waits",
                "FAILED | summary.print.failed"
            })
    void whateverGoesWrongIsToldAndThePageCanBeSaved(String how, String told, Room room, @TempDir Path folder)
            throws IOException {
        Outcome outcome = switch (how) {
            case "STOPPED" -> new Outcome.Stopped("Desk");
            case "REFUSES" -> new Outcome.Refuses("Desk");
            case "GONE" -> new Outcome.Gone("Desk");
            case "NO_COMMAND" -> new Outcome.NoCommand("/usr/bin/lpr");
            case "WAITS" -> new Outcome.Waits("Desk");
            default -> new Outcome.Failed("Desk", "error=1");
        };
        Hands hands =
                at(room, folder, new Printers(List.of("Desk"), _ -> outcome)).push(say("summary.screen.print"));
        Files.createDirectories(hands.desk().saved());
        hands.push(say("summary.print.hand"));

        assertThat(hands.reads(say(told, how.equals("NO_COMMAND") ? "/usr/bin/lpr" : "Desk")))
                .isTrue();
        hands.push(say("summary.print.save"));
        assertThat(hands.reads(piece("summary.saved"))).isTrue();
        assertThat(hands.desk().saved().resolve(say("summary.screen.file", "2026-11-23") + ".pdf"))
                .exists();
    }

    @Test
    void withoutAPrinterThatIsSaidAndThePageCanBeSaved(Room room, @TempDir Path folder) throws IOException {
        Hands hands = at(room, folder, new Printers(List.of(), job -> new Outcome.Gone(job.printer())));
        Files.createDirectories(hands.desk().saved());
        hands.push(say("summary.screen.print"));

        assertThat(hands.reads(say("summary.print.none"))).isTrue();
        hands.push(say("summary.print.save"));
        assertThat(hands.desk().saved().resolve(say("summary.screen.file", "2026-11-23") + ".pdf"))
                .exists();
    }

    @Test
    void theBlankFormIsSavedAndPrintedEvenFromAnEmptyJournal(Room room, @TempDir Path folder) throws IOException {
        var printers = new Printers(List.of("Desk"), job -> new Outcome.Handed(job.printer()));
        Hands hands = room.open(Desk.in(folder).beside(printers)).chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        Path form = Files.createDirectories(hands.desk().saved()).resolve(say("summary.screen.file.form") + ".pdf");
        hands.push(say("summary.form.save"));

        assertThat(hands.reads(piece("summary.form.saved"))).isTrue();
        hands.push(say("summary.form.print")).push(say("summary.print.hand"));
        assertThat(printers.files().getFirst()).isEqualTo(Files.readAllBytes(form));
        assertThat(new PdfFile(printers.files().getFirst()).pages()).isEqualTo(1);
        hands.push(say("summary.print.close")).push(say("summary.form.enter"));
        assertThat(hands.screen()).isEqualTo(new Screen.EarlierDay());
    }
}
