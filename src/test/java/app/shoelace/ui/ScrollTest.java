package app.shoelace.ui;

import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import app.shoelace.summary.print.Printing.Outcome;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.control.Column;
import app.shoelace.ui.look.Theme;
import app.shoelace.ui.work.ErrorMessage;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page follows the keyboard, and stands still otherwise. */
@ExtendWith(HeadlessFx.class)
class ScrollTest {

    @Test
    void theTabKeyMovesThePageNoFurtherThanTheNextPart(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).chord(KeyCode.CONTROL, KeyCode.COMMA);
        tabTo(hands, "Choose another key");
        double before = scrolled(hands);
        hands.press(KeyCode.TAB);
        assertThat(hands.focusedWords()).isEqualTo("5 minutes");
        assertThat(hands.sees("Hide at once"))
                .as("the name of the card is still seen")
                .isTrue();
        assertThat(scrolled(hands) - before).isBetween(0.0, 200.0);
        hands.chord(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(hands.focusedWords()).isEqualTo("Choose another key");
        assertThat(scrolled(hands)).isLessThan(before + 200);
    }

    @Test
    void goingBackwardsAQuestionIsSeenWithItsAnswers(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.ENTER).push("All on one page");
        for (int sign = 0; sign < 6; sign++) {
            hands.press(KeyCode.DIGIT3, KeyCode.ENTER);
        }
        for (int sign = 6; sign >= 0; sign--) {
            while (!hands.focusedWords().matches("Never|Sometimes")) {
                hands.chord(KeyCode.SHIFT, KeyCode.TAB);
            }
            assertThat(hands.sees(Desk.PACK.signs().get(sign).question()))
                    .as("question %d", sign)
                    .isTrue();
            hands.chord(KeyCode.SHIFT, KeyCode.TAB);
        }
    }

    @Test
    void whatIsUnfoldedGrowsDownwardsAndIsSeen(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).holding(Entries.weeks(1)).sized(1120, 560))
                .chord(KeyCode.CONTROL, KeyCode.DIGIT3)
                .press(KeyCode.ENTER);
        tabTo(hands, "Why you see this").press(KeyCode.TAB);
        tabTo(hands, "Why you see this");
        double before = place(hands);
        hands.press(KeyCode.SPACE);
        assertThat(place(hands)).isCloseTo(before, offset(1.0));
        hands.press(KeyCode.SPACE);
        assertThat(place(hands)).isCloseTo(before, offset(1.0));
        tabTo(hands, "All your answers").press(KeyCode.SPACE);
        assertThat(hands.sees("All your answers")).isTrue();
        assertThat(hands.sees(Desk.PACK.signs().getFirst().label())).isTrue();
    }

    @Test
    void whatIsToldIsSeenWhereverItIsTold(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).looking(Theme.LIGHT, 2).sized(720, 560))
                .chord(KeyCode.CONTROL, KeyCode.DIGIT5);
        tabTo(hands, "Plan one").press(KeyCode.ENTER).type("half of it");
        tabTo(hands, "Keep this ask").press(KeyCode.ENTER);
        assertThat(hands.sees("Nothing is kept yet. Still to say: your guess, how much your body minds."))
                .isTrue();

        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        tabTo(hands, "Mark something in time").press(KeyCode.ENTER);
        tabTo(hands, "Keep it").press(KeyCode.ENTER);
        assertThat(hands.sees("Nothing is kept yet. Please write a word or two, so that you know later what it was."))
                .isTrue();

        hands.chord(KeyCode.CONTROL, KeyCode.COMMA);
        tabTo(hands, "Choose another key").press(KeyCode.ENTER, KeyCode.A);
        assertThat(hands.sees(
                        "That key is in use or would be in the way. Try F2 to F12, or Ctrl and Shift with a letter."))
                .isTrue();
        tabTo(hands, "Make a backup now").press(KeyCode.ENTER);
        assertThat(onFx(() -> hands
                        .all(node -> node instanceof Labeled told
                                && told.getText() != null
                                && told.getText().startsWith("A copy was made and read whole"))
                        .stream()
                        .anyMatch(hands::inSight)))
                .isTrue();
        tabTo(hands, "Set a passphrase").press(KeyCode.ENTER);
        hands.type("one").press(KeyCode.ENTER);
        assertThat(hands.sees("These two are not the same. Please type them once more."))
                .isTrue();
    }

    @Test
    void theRecoveryCodeIsSeenAsItIsShown(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).looking(Theme.LIGHT, 2).sized(720, 560))
                .chord(KeyCode.CONTROL, KeyCode.COMMA);
        tabTo(hands, "Set a passphrase").press(KeyCode.ENTER);
        hands.type("one two").press(KeyCode.TAB, KeyCode.TAB).type("one two").press(KeyCode.ENTER);
        assertThat(hands.sees("Your recovery code")).isTrue();
    }

    @Test
    void whatBecameOfAPrintIsSeen(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).holding(Entries.weeks(3))).chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        hands.push("Print …");
        assertThat(hands.sees("Print the page")).isTrue();
        assertThat(hands.sees(Desk.MESSAGES.text("summary.print.none"))).isTrue();
        assertThat(hands.sees("Back")).isTrue();
        hands.close();

        Desk beside = Desk.in(folder)
                .beside(new Printers(List.of("Desk"), _ -> new Outcome.Failed("Desk", "error=1")))
                .looking(Theme.DARK, 2)
                .sized(720, 560);
        Hands small = room.open(beside).chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        small.push("Print …");
        tabTo(small, "Hand it to the printer").press(KeyCode.ENTER);
        assertThat(small.sees(Desk.MESSAGES.text("summary.print.failed", "Desk")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 1120, 760", "1, 800, 600", "2, 720, 560"})
    void theFirstPagesBeginAtTheirBeginningAndEnterGoesOn(
            double size, double width, double height, Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)
                .looking(Theme.LIGHT, size)
                .sized(width, height)
                .firstStart()
                .reading(size));
        assertThat(hands.sees("1 of 3")).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(hands.sees("2 of 3")).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(hands.sees("3 of 3")).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads("Welcome.")).isTrue();
    }

    @Test
    void theEntryThatIsChosenIsSeenInTheSmallestWindow(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)
                        .holding(Entries.weeks(9))
                        .looking(Theme.DARK, 2)
                        .sized(720, 560))
                .chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        for (int row = 0; row < 6; row++) {
            assertThat(onFx(() -> hands
                            .all(node -> node.getStyleClass().contains("row")
                                    && node.getPseudoClassStates().toString().contains("selected"))
                            .stream()
                            .anyMatch(hands::inSight)))
                    .as("row %d", row)
                    .isTrue();
            hands.press(KeyCode.DOWN);
        }
        assertThat(hands.focused()).isInstanceOf(ListView.class);
    }

    @Test
    void nothingMovesUnderTheMouseThatPresses(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).sized(900, 700)).chord(KeyCode.CONTROL, KeyCode.COMMA);
        for (double top : new double[] {350, 450, 550, 650, 750}) {
            onFx(() -> {
                var page = (Column) hands.all(Column.class::isInstance).getFirst();
                page.setVvalue(top
                        / (page.getContent().getLayoutBounds().getHeight()
                                - page.getViewportBounds().getHeight()));
                return 0;
            });
            hands.settle();
            double before = scrolled(hands);
            for (String chip : List.of("Monday", "8:00", "17:00")) {
                if (hands.sees(chip)) {
                    hands.click(chip);
                    assertThat(hands.focusedWords()).isEqualTo(chip);
                    assertThat(scrolled(hands)).as("%s at %s", chip, top).isCloseTo(before, offset(0.5));
                }
            }
        }
    }

    @Test
    void whatIsToldLeavesThePageItsRoomInTheSmallestWindow(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).holding(Entries.weeks(9)).looking(Theme.LIGHT, 2))
                .chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        onFx(() -> {
            hands.scene().getWindow().setWidth(720);
            hands.scene().getWindow().setHeight(560);
            return 0;
        });
        hands.settle();
        hands.press(KeyCode.DELETE);
        assertThat(hands.sees("Undo")).isTrue();
        assertThat(hands.sees("Close this")).isTrue();
        assertThat(onFx(() -> ((Column) hands.all(Column.class::isInstance).getFirst())
                        .getViewportBounds()
                        .getHeight()))
                .as("what is left of the page")
                .isGreaterThan(0.4 * 560);
        for (String place : List.of("Today", "Check-in", "Journal", "Patterns", "Practice", "Summary", "Lock")) {
            assertThat(hands.sees(place)).as(place).isTrue();
        }
        hands.picture("told-small");
        hands.click("Undo");
        assertThat(hands.reads("Undo")).isFalse();
        assertThat(hands.sees("Shoelace"))
                .as("room is saved where it is scarce")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 1120, 760", "2, 720, 560"})
    void detailsThatAreUnfoldedCanBeFoldedAgain(
            double size, double width, double height, Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).looking(Theme.DARK, size).sized(width, height))
                .tell(new ErrorMessage("It went wrong.", "at some.place.in(Unknown Source)\n".repeat(80)));
        hands.click("Details").picture("details");
        for (String words : List.of("It went wrong.", "Close this", "Details", "Copy the details", "Today")) {
            assertThat(hands.sees(words)).as(words).isTrue();
        }
        hands.click("Details");
        assertThat(hands.reads("Unknown Source")).isFalse();
    }

    @Test
    void aTickIsSeenInTheSmallestWindow(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)
                        .holding(Entries.weeks(3))
                        .looking(Theme.DARK, 2)
                        .sized(720, 560))
                .chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        assertThat(hands.all(node -> node instanceof CheckBox box && box.isSelected()))
                .isNotEmpty()
                .allSatisfy(box -> assertThat(box.lookup(".mark").isVisible()).isTrue());
    }

    static Hands tabTo(Hands hands, String words) {
        for (int tab = 0; tab < 60 && !hands.focusedWords().equals(words); tab++) {
            hands.press(KeyCode.TAB);
        }
        assertThat(hands.focusedWords()).isEqualTo(words);
        return hands;
    }

    /** How far the page is scrolled, in pixels. */
    private static double scrolled(Hands hands) {
        return onFx(() -> {
            var page = (Column) hands.all(Column.class::isInstance).getFirst();
            Node content = page.getContent();
            return page.localToScene(page.getLayoutBounds()).getMinY()
                    - content.localToScene(content.getLayoutBounds()).getMinY();
        });
    }

    /** Where in the window the focus is, in pixels from the top. */
    private static double place(Hands hands) {
        return onFx(() -> {
            Node button = hands.scene().getFocusOwner();
            return button.localToScene(button.getLayoutBounds()).getMinY();
        });
    }
}
