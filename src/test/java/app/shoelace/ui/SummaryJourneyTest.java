package app.shoelace.ui;

import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Event;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.shell.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A person makes the page that they bring along. */
@ExtendWith(HeadlessFx.class)
class SummaryJourneyTest {
    private static final String MOMENT = "Dana asked if she could take half of it";

    private static Hands at(Room room, Desk desk) {
        return room.open(desk).chord(KeyCode.CONTROL, KeyCode.DIGIT6);
    }

    /** Tabs on until the control with these words has the focus. */
    private static Hands tabTo(Hands hands, String words) {
        for (int tab = 0; tab < 80; tab++) {
            if (hands.focused() instanceof Labeled labeled && words.equals(labeled.getText())) {
                return hands;
            }
            hands.press(KeyCode.TAB);
        }
        throw new AssertionError("the Tab key does not come by '" + words + "'");
    }

    private static String page(Hands hands) {
        return onFx(() -> hands.all(node -> node.getStyleClass().contains("sheet"))
                .getFirst()
                .getAccessibleText());
    }

    private static int[] picture(Hands hands) {
        return onFx(() -> {
            var image = ((ImageView) hands.all(ImageView.class::isInstance).getFirst()).getImage();
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = image.getPixelReader().getArgb(i % width, i / width);
            }
            return pixels;
        });
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void withTheKeyboardAloneThePageIsTickedSeenAndSaved(Room room, @TempDir Path folder) throws IOException {
        Desk desk = Desk.in(folder).holding(Entries.weeks(12));
        Files.createDirectories(desk.saved());
        Hands hands = at(room, desk);
        assertThat(hands.screen()).isEqualTo(new Screen.Summary());
        assertThat(page(hands)).contains("Page 1 of 1", "The ten signs").doesNotContain(MOMENT);
        int[] before = picture(hands);

        tabTo(hands, "In my own words").press(KeyCode.SPACE);

        assertThat(page(hands)).contains("Page 1 of 2", MOMENT);
        assertThat(picture(hands)).isNotEqualTo(before);
        tabTo(hands, "Save …").press(KeyCode.ENTER);
        Path saved = desk.saved().resolve("page-2026-11-23.pdf");
        assertThat(hands.reads("Saved " + saved)).isTrue();
        assertThat(text(saved)).contains("Self-reflection summary", "12 check-ins", MOMENT);
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenAskedTo(Room room, @TempDir Path folder) throws IOException {
        Desk desk = Desk.in(folder).holding(Entries.weeks(2));
        Path there = Files.createDirectories(desk.saved()).resolve("page-2026-11-23.pdf");
        Files.writeString(there, "something of mine");
        Hands hands = at(room, desk).push("Save …");

        assertThat(hands.reads("There is a file")).isTrue();
        assertThat(there).hasContent("something of mine");
        hands.push("Replace it");
        assertThat(hands.reads("Saved ")).isTrue();
        assertThat(text(there)).contains("Self-reflection summary");
        try (var files = Files.list(desk.saved())) {
            assertThat(files).containsExactly(there);
        }
    }

    @Test
    void pagesAreTurnedAndEnlargedWithKeys(Room room, @TempDir Path folder) {
        Hands hands = at(room, Desk.in(folder).holding(Entries.weeks(12))).push("Me");
        onFx(() -> {
            hands.all(node -> node.getStyleClass().contains("sheet")).getFirst().requestFocus();
            return 0;
        });
        int[] first = picture(hands);

        hands.press(KeyCode.PAGE_DOWN);

        assertThat(hands.reads("Page 2 of 2")).isTrue();
        assertThat(picture(hands)).isNotEqualTo(first);
        hands.press(KeyCode.PAGE_DOWN);
        assertThat(hands.reads("Page 2 of 2")).isTrue();
        hands.press(KeyCode.PAGE_UP);
        assertThat(picture(hands)).isEqualTo(first);
        hands.press(KeyCode.EQUALS);
        assertThat(picture(hands).length).isGreaterThan(first.length);
    }

    @Test
    void anEmptyJournalLeadsToAFirstCheckIn(Room room, @TempDir Path folder) {
        Hands hands = at(room, Desk.in(folder));

        assertThat(hands.reads("Nothing here yet")).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(hands.screen()).isEqualTo(new Screen.CheckIn());
    }

    @Test
    void daysWithoutACheckInSaySoAndLeadBack(Room room, @TempDir Path folder) {
        Hands hands = at(room, Desk.in(folder).holding(Entries.weeks(3))).push("From day to day");
        hands.focusField("From").chord(KeyCode.CONTROL, KeyCode.A);
        hands.type("nonsense");
        assertThat(hands.reads("This is no day yet")).isTrue();
        assertThat(page(hands)).contains("3 check-ins");
        write(hands, "From", "2026-11-20");
        assertThat(hands.reads("This is no day yet")).isFalse();
        assertThat(page(hands)).contains("1 check-in ");
        write(hands, "To", "2026-11-21");
        assertThat(hands.reads("There is no check-in in these days.")).isTrue();
        write(hands, "To", "2026-11-19");
        assertThat(hands.reads("The first day comes after the last one")).isTrue();

        hands.push("Take all days");

        assertThat(page(hands)).contains("3 check-ins");
    }

    private static void write(Hands hands, String field, String text) {
        hands.focusField(field);
        onFx(() -> {
            ((TextField) hands.scene().getFocusOwner()).setText(text);
            return 0;
        });
        hands.settle();
    }

    @Test
    void anInsightWaitsForWhatItTellsOf(Room room, @TempDir Path folder) {
        Hands hands = at(room, Desk.in(folder).holding(Entries.weeks(1)));
        assertThat(page(hands)).contains("hard health problem mostly alone");

        tick(hands, "The ten signs");
        unfold(hands, 2);

        assertThat(page(hands)).doesNotContain("hard health problem mostly alone");
        assertThat(hands.reads("This comes in once these are ticked too")).isTrue();
    }

    private static void tick(Hands hands, String words) {
        tabTo(hands, words).press(KeyCode.SPACE);
    }

    private static void unfold(Hands hands, int number) {
        onFx(() -> {
            List<Node> folds = hands.all(
                    node -> node instanceof ButtonBase button && "Choose one by one".equals(button.getText()));
            ((ButtonBase) folds.get(number)).fire();
            return 0;
        });
        hands.settle();
    }

    @Test
    void noMoreThanTwoQuestionsComeAlong(Room room, @TempDir Path folder) {
        Hands hands = at(room, Desk.in(folder).holding(Entries.weeks(1)));
        String slow = "How will we notice we’re going too fast?";
        String help = "What would help I could accept look like?";
        tick(hands, slow);
        tick(hands, help);

        assertThat(page(hands)).contains(slow, help);
        assertThat(onFx(() -> hands.all(node -> node instanceof Labeled label
                                && "What does my body do when help is near?".equals(label.getText()))
                        .getFirst()
                        .isDisabled()))
                .isTrue();
    }

    @Test
    void whatWasPickedComesBackTheNextTime(Room room, @TempDir Path folder) throws IOException {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        Hands hands = at(room, desk).push("Me").push("3 months");
        hands.focusField("What I want help with today").type("the move");
        hands.focusField("My initials, if I want").type("ab");
        tick(hands, "What would help I could accept look like?");
        hands.close();

        Hands again = at(room, desk);

        assertThat(page(again)).contains("“the move”", "From ab", MOMENT, "What would help I could accept look like?");
        assertThat(onFx(() -> again.all(node -> node instanceof ToggleButton chip && chip.isSelected()).stream()
                        .map(node -> ((ToggleButton) node).getText())
                        .toList()))
                .contains("Me", "3 months");
        // they are words of the person's: in the journal, not in the settings
        if (Files.exists(desk.settingsFile().path())) {
            assertThat(desk.settingsFile().path()).content().doesNotContain("the move");
        }
    }

    @Test
    void sinceTheLastAppointmentBeginsOnItsDayAndWhatWasMarkedIsSeenOnlyWhenTicked(Room room, @TempDir Path folder) {
        Desk desk = Desk.in(folder)
                .holding(Entries.weeks(8))
                .marking(List.of(
                        new Event(new UUID(0x7001, 0x8001), Desk.TODAY.minusDays(20), Event.Kind.APPOINTMENT, ""),
                        new Event(new UUID(0x7001, 0x8002), Desk.TODAY.minusDays(13), Event.Kind.EVENT, "moved house"),
                        new Event(new UUID(0x7001, 0x8003), Desk.TODAY.plusDays(3), Event.Kind.APPOINTMENT, "")));
        Hands hands = at(room, desk).push("Since my last appointment");

        assertThat(page(hands)).contains("3 check-ins").doesNotContain("moved house");
        tick(hands, "Days I marked, and appointments");
        assertThat(page(hands)).contains("10 Nov 2026 moved house");
        hands.push("All");
        assertThat(page(hands)).contains("3 Nov 2026 appointment; 10 Nov 2026 moved house");
    }
}
