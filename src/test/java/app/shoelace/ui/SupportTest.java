package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.packPiece;
import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.pack.Help;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.shell.Screen;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Help is one step away, and still. */
@ExtendWith(HeadlessFx.class)
class SupportTest {

    @Test
    void oneKeyLeadsToItFromEverywhereAlsoWhileWriting(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder));
        for (KeyCode place : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
            hands.chord(KeyCode.CONTROL, place).press(KeyCode.F1);
            assertThat(hands.screen()).isEqualTo(new Screen.Support());
        }
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT2).press(KeyCode.DIGIT4);
        hands.push(say("check-in.moment", pack("texts.moment")))
                .type("too much")
                .press(KeyCode.F1);
        assertThat(hands.reads(pack("texts.help.emergency"))).isTrue();
        hands.push(say("rail.check-in"));
        assertThat(hands.reads("too much")).isTrue();
    }

    @Test
    void theEmergencyNumberOfTheComputersCountryComesFirstAndStaysInSight(Room room, @TempDir Path folder) {
        Hands hands = room.open(
                Desk.in(folder).looking(app.shoelace.ui.look.Theme.LIGHT, 2).sized(720, 560));
        hands.press(KeyCode.F1);
        List<String> texts = hands.texts();
        assertThat(texts.indexOf("999"))
                .isPositive()
                .isLessThan(texts.indexOf(packPiece("help.countries.GB.lines.talk") + "116 123"));
        assertThat(texts.indexOf(pack("texts.help.emergency"))).isLessThan(texts.indexOf(pack("texts.help.grounding")));
        assertThat(hands.focused())
                .isInstanceOfSatisfying(
                        ScrollPane.class, page -> assertThat(page.getVvalue()).isZero());
    }

    @Test
    void anotherCountryCanBeChosenAndNumbersThatNobodyCheckedSaySo(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.F1);
        choose(hands, "LV");
        assertThat(hands.reads("116123")).isTrue();
        assertThat(hands.texts().stream().filter(pack("texts.help.unchecked")::equals))
                .hasSize(2);
        hands.close();
        Hands again = room.open(hands.desk()).press(KeyCode.F1);
        assertThat(again.reads("116123")).isTrue();
        assertThat(again.reads("999")).isFalse();
    }

    @Test
    void aNumberOfOnesOwnIsKept(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.F1);
        hands.push(say("support.edit"))
                .push(say("support.edit.add"))
                .type("my sister")
                .push(say("support.edit.done"));
        assertThat(hands.texts()).containsSubsequence("my sister", say("support.own"));
        hands.picture("support-own");
        hands.push(say("support.edit"));
        List<TextField> fields = onFx(() -> hands.all(TextField.class::isInstance).stream()
                .map(TextField.class::cast)
                .toList());
        assertThat(fields).hasSize(4);
        onFx(() -> {
            fields.get(0).clear();
            fields.get(1).clear();
            return 0;
        });
        hands.push(say("support.edit.done"));
        assertThat(hands.reads("999")).as("the emergency line always stays").isTrue();
        assertThat(hands.reads(packPiece("help.countries.GB.lines.talk"))).isFalse();
        hands.close();
        Hands again = room.open(hands.desk()).press(KeyCode.F1);
        assertThat(again.reads("my sister")).isTrue();
        again.push(say("support.edit")).push(say("support.edit.first"));
        assertThat(again.reads(packPiece("help.countries.GB.lines.talk") + "116 123"))
                .isTrue();
        assertThat(again.reads("my sister")).isFalse();
    }

    @Test
    void breathingIsThereOnlyIfItIsChosen(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.F1);
        String first = Desk.PACK.help().breathing().getFirst();
        assertThat(hands.reads(Desk.PACK.help().grounding().getFirst())).isTrue();
        assertThat(hands.reads(first)).isFalse();
        hands.push(pack("texts.help.breathing"));
        assertThat(hands.texts()).containsSubsequence(Desk.PACK.text("help.breathing.leave"), first);
        hands.push(say("support.breathing.close"));
        assertThat(hands.reads(first)).isFalse();
    }

    @Test
    void whatIsTickedOnTheReadingPageIsGoneWithThePage(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).press(KeyCode.F1).push(pack("texts.read.title"));
        assertThat(hands.screen()).isEqualTo(new Screen.Read());
        List<CheckBox> boxes = boxes(hands);
        assertThat(boxes).hasSize(Desk.PACK.signs().size());
        hands.push(boxes.getFirst().getText());
        assertThat(boxes.getFirst().isSelected()).isTrue();
        hands.push(say("read-page.back")).push(pack("texts.read.title"));
        assertThat(boxes(hands)).noneMatch(CheckBox::isSelected);
        assertThat(hands.reads(Desk.PACK.text("read.source"))).isTrue();
    }

    private static List<CheckBox> boxes(Hands hands) {
        return onFx(() -> hands.all(CheckBox.class::isInstance).stream()
                .map(CheckBox.class::cast)
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static void choose(Hands hands, String code) {
        onFx(() -> {
            var country = (ComboBox<Help.Country>)
                    hands.all(ComboBox.class::isInstance).getFirst();
            country.getSelectionModel()
                    .select(country.getItems().stream()
                            .filter(each -> each.code().equals(code))
                            .findFirst()
                            .orElseThrow());
            return 0;
        });
        hands.settle();
    }
}
