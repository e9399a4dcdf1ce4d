package app.shoelace.ui;

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
        hands.push("Save …").push("Print …");
        hands.press(KeyCode.DOWN);
        tabTo(hands, "Hand it to the printer").press(KeyCode.ENTER);

        assertThat(hands.reads("The printer Attic has it now.")).isTrue();
        assertThat(hands.reads("rinted")).isFalse();
        assertThat(printers.jobs()).containsExactly(new Job("Attic", "page", 1, 1, 999, Paper.A4));
        assertThat(printers.files().getFirst())
                .isEqualTo(Files.readAllBytes(hands.desk().saved().resolve("page-2026-11-23.pdf")));
        tabTo(hands, "Back").press(KeyCode.ENTER);
        assertThat(((Labeled) hands.focused()).getText()).isEqualTo("Print …");
        assertThat(hands.reads("Page 1 of 1")).isTrue();
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
        Hands hands = at(room, folder, printers).push("Print …").push("From page to page");
        replace(hands, "Copies", KeyCode.DIGIT3);
        replace(hands, "To page", KeyCode.DIGIT2);
        hands.push("US Letter").push("Hand it to the printer");

        assertThat(printers.jobs()).containsExactly(new Job("Desk", "page", 3, 1, 2, Paper.LETTER));
        replace(hands, "Copies", KeyCode.DIGIT0);
        assertThat(hands.reads("A whole number from 1 to 99 is needed here.")).isTrue();
        hands.push("Hand it to the printer");
        assertThat(printers.jobs()).hasSize(1);
    }

    private static void replace(Hands hands, String field, KeyCode digit) {
        hands.focusField(field).chord(KeyCode.CONTROL, KeyCode.A).press(digit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STOPPED | The printer Desk is stopped, so nothing was sent to it.",
                "REFUSES | The printer Desk takes no pages now",
                "GONE | The printer Desk is not there any more",
                "NO_COMMAND | This computer lacks the command /usr/bin/lpr",
                "WAITS | took it but was stopped, so the page waits there",
                "FAILED | The printer Desk did not take it"
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
                at(room, folder, new Printers(List.of("Desk"), _ -> outcome)).push("Print …");
        Files.createDirectories(hands.desk().saved());
        hands.push("Hand it to the printer");

        assertThat(hands.reads(told)).isTrue();
        hands.push("Save as a file");
        assertThat(hands.reads("Saved ")).isTrue();
        assertThat(hands.desk().saved().resolve("page-2026-11-23.pdf")).exists();
    }

    @Test
    void withoutAPrinterThatIsSaidAndThePageCanBeSaved(Room room, @TempDir Path folder) throws IOException {
        Hands hands = at(room, folder, new Printers(List.of(), job -> new Outcome.Gone(job.printer())));
        Files.createDirectories(hands.desk().saved());
        hands.push("Print …");

        assertThat(hands.reads("No printer is known to this computer")).isTrue();
        hands.push("Save as a file");
        assertThat(hands.desk().saved().resolve("page-2026-11-23.pdf")).exists();
    }

    @Test
    void theBlankFormIsSavedAndPrintedEvenFromAnEmptyJournal(Room room, @TempDir Path folder) throws IOException {
        var printers = new Printers(List.of("Desk"), job -> new Outcome.Handed(job.printer()));
        Hands hands = room.open(Desk.in(folder).beside(printers)).chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        Path form = Files.createDirectories(hands.desk().saved()).resolve("form.pdf");
        hands.push("Save the form …");

        assertThat(hands.reads("The form is blank.")).isTrue();
        hands.push("Print the form …").push("Hand it to the printer");
        assertThat(printers.files().getFirst()).isEqualTo(Files.readAllBytes(form));
        assertThat(new PdfFile(printers.files().getFirst()).pages()).isEqualTo(1);
        hands.push("Back").push("Enter answers from paper");
        assertThat(hands.screen()).isEqualTo(new Screen.EarlierDay());
    }
}
