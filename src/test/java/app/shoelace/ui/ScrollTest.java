package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
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
import java.util.Set;
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
        tabTo(hands, say("settings.hide.change"));
        double before = scrolled(hands);
        hands.press(KeyCode.TAB);
        assertThat(hands.focusedWords()).isEqualTo(say("settings.idle.many", 5));
        assertThat(hands.sees(say("settings.hide")))
                .as("the name of the card is still seen")
                .isTrue();
        assertThat(scrolled(hands) - before).isBetween(0.0, 200.0);
        hands.chord(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(hands.focusedWords()).isEqualTo(say("settings.hide.change"));
        assertThat(scrolled(hands)).isLessThan(before + 200);
    }

    @Test
    void goingBackwardsAQuestionIsSeenWithItsAnswers(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.ENTER).push(say("check-in.all"));
        for (int sign = 0; sign < 6; sign++) {
            hands.press(KeyCode.DIGIT3, KeyCode.ENTER);
        }
        for (int sign = 6; sign >= 0; sign--) {
            while (!Set.of(pack("scale.never"), pack("scale.sometimes")).contains(hands.focusedWords())) {
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
        tabTo(hands, say("reading.why")).press(KeyCode.TAB);
        tabTo(hands, say("reading.why"));
        double before = place(hands);
        hands.press(KeyCode.SPACE);
        assertThat(place(hands)).isCloseTo(before, offset(1.0));
        hands.press(KeyCode.SPACE);
        assertThat(place(hands)).isCloseTo(before, offset(1.0));
        tabTo(hands, say("reading.answers")).press(KeyCode.SPACE);
        assertThat(hands.sees(say("reading.answers"))).isTrue();
        assertThat(hands.sees(Desk.PACK.signs().getFirst().label())).isTrue();
    }

    @Test
    void whatIsToldIsSeenWhereverItIsTold(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).looking(Theme.LIGHT, 2).sized(720, 560))
                .chord(KeyCode.CONTROL, KeyCode.DIGIT5);
        tabTo(hands, say("practice.plan")).press(KeyCode.ENTER).type("half of it");
        tabTo(hands, say("practice.plan.keep")).press(KeyCode.ENTER);
        assertThat(hands.sees(
                        say("practice.lacking", say("practice.lacking.guess") + ", " + say("practice.lacking.body"))))
                .isTrue();

        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        tabTo(hands, say("journal.mark")).press(KeyCode.ENTER);
        tabTo(hands, say("mark.keep")).press(KeyCode.ENTER);
        assertThat(hands.sees(say("mark.no-name"))).isTrue();

        hands.chord(KeyCode.CONTROL, KeyCode.COMMA);
        tabTo(hands, say("settings.hide.change")).press(KeyCode.ENTER, KeyCode.A);
        assertThat(hands.sees(say("settings.hide.taken"))).isTrue();
        tabTo(hands, say("settings.backups.now")).press(KeyCode.ENTER);
        assertThat(onFx(() -> hands
                        .all(node -> node instanceof Labeled told
                                && told.getText() != null
                                && told.getText().startsWith(piece("cli.backup.done")))
                        .stream()
                        .anyMatch(hands::inSight)))
                .isTrue();
        tabTo(hands, say("seal.set")).press(KeyCode.ENTER);
        hands.type("one").press(KeyCode.ENTER);
        assertThat(hands.sees(say("seal.fault.not-the-same"))).isTrue();
    }

    @Test
    void theRecoveryCodeIsSeenAsItIsShown(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).looking(Theme.LIGHT, 2).sized(720, 560))
                .chord(KeyCode.CONTROL, KeyCode.COMMA);
        tabTo(hands, say("seal.set")).press(KeyCode.ENTER);
        hands.type("one two").press(KeyCode.TAB, KeyCode.TAB).type("one two").press(KeyCode.ENTER);
        assertThat(hands.sees(say("seal.code.shown"))).isTrue();
    }

    @Test
    void whatBecameOfAPrintIsSeen(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).holding(Entries.weeks(3))).chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        hands.push(say("summary.screen.print"));
        assertThat(hands.sees(say("summary.print.title"))).isTrue();
        assertThat(hands.sees(Desk.MESSAGES.text("summary.print.none"))).isTrue();
        assertThat(hands.sees(say("welcome.back"))).isTrue();
        hands.close();

        Desk beside = Desk.in(folder)
                .beside(new Printers(List.of("Desk"), _ -> new Outcome.Failed("Desk", "error=1")))
                .looking(Theme.DARK, 2)
                .sized(720, 560);
        Hands small = room.open(beside).chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        small.push(say("summary.screen.print"));
        tabTo(small, say("summary.print.hand")).press(KeyCode.ENTER);
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
        assertThat(hands.sees(say("welcome.page", 1, 3))).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(hands.sees(say("welcome.page", 2, 3))).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(hands.sees(say("welcome.page", 3, 3))).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads(say("today.title"))).isTrue();
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
        assertThat(hands.sees(say("app.undo"))).isTrue();
        assertThat(hands.sees(say("app.dismiss"))).isTrue();
        assertThat(onFx(() -> ((Column) hands.all(Column.class::isInstance).getFirst())
                        .getViewportBounds()
                        .getHeight()))
                .as("what is left of the page")
                .isGreaterThan(0.4 * 560);
        for (String place : List.of(
                say("rail.today"),
                say("rail.check-in"),
                say("rail.journal"),
                say("rail.patterns"),
                say("rail.practice"),
                say("rail.summary"),
                say("rail.lock"))) {
            assertThat(hands.sees(place)).as(place).isTrue();
        }
        hands.picture("told-small");
        hands.click(say("app.undo"));
        assertThat(hands.reads(say("app.undo"))).isFalse();
        assertThat(hands.sees(say("app.name")))
                .as("room is saved where it is scarce")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 1120, 760", "2, 720, 560"})
    void detailsThatAreUnfoldedCanBeFoldedAgain(
            double size, double width, double height, Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).looking(Theme.DARK, size).sized(width, height))
                .tell(new ErrorMessage("It went wrong.", "at some.place.in(Unknown Source)\n".repeat(80)));
        hands.click(say("app.details")).picture("details");
        for (String words :
                List.of("It went wrong.", say("app.dismiss"), say("app.details"), say("app.copy"), say("rail.today"))) {
            assertThat(hands.sees(words)).as(words).isTrue();
        }
        hands.click(say("app.details"));
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
