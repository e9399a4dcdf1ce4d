package app.shoelace.ui;

import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.practice.Ask.Outcome;
import app.shoelace.ui.HeadlessFx.Room;
import java.nio.file.Path;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks and offers in every look: none, one open, five, forty, all refused; pictures in {@code target/screens}. */
@ExtendWith(HeadlessFx.class)
class PracticePicturesTest {
    private final Album album = new Album("");

    @ParameterizedTest(name = "text at {0}, window {1} by {2}")
    @CsvSource({"1.0, 1120, 760", "1.5, 1120, 760", "2.0, 1120, 760", "1.0, 720, 560", "2.0, 720, 560"})
    void everyStateIsWhole(double size, double width, double height, Room room, @TempDir Path folder) {
        Desk desk = Desk.in(folder.resolve("none")).reading(size).sized(width, height);
        Hands none = open(room, desk, new Asks());
        album.lookInEach(none, "practice-none");
        none.push(say("practice.plan"));
        album.lookInEach(none, "practice-plan");
        none.push(say("practice.later")).push(say("practice.pick"));
        album.lookInEach(none, "practice-ladder");
        none.close();

        Hands one = open(room, desk(desk, folder, "one"), new Asks().open());
        album.lookInEach(one, "practice-one");
        one.push(say("today.ask.note"));
        album.lookInEach(one, "practice-note");
        one.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        album.lookInEach(one, "today-ask");
        one.close();

        Asks five = new Asks()
                .went(5, Outcome.YES, Outcome.PARTLY, Outcome.YES, Outcome.NO)
                .offers(3);
        down(open(room, desk(desk, folder, "five"), five), "practice-five");
        Asks forty = new Asks()
                .open()
                .went(40, Outcome.YES, Outcome.NO, Outcome.YES, Outcome.PARTLY, Outcome.DID_NOT_ASK, Outcome.YES)
                .offers(25);
        down(open(room, desk(desk, folder, "forty"), forty), "practice-forty");
        down(open(room, desk(desk, folder, "refused"), new Asks().went(9, Outcome.NO)), "practice-refused");
        album.assertWhole();
    }

    @Test
    void anAskInTheJournalsListLeadsToPractice(Room room, @TempDir Path folder) {
        Hands hands = open(room, Desk.in(folder), new Asks().open());
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        hands.picture("journal-ask");

        hands.press(KeyCode.ENTER);

        hands.picture("journal-ask-opened");
        assertThat(hands.reads(say("today.ask"))).isTrue();
        assertThat(hands.reads(say("today.ask.note"))).isTrue();
    }

    private static Desk desk(Desk like, Path folder, String name) {
        return new Desk(
                folder.resolve(name),
                like.settings(),
                like.tongue(),
                like.clock(),
                like.printing(),
                like.width(),
                like.height());
    }

    private static Hands open(Room room, Desk desk, Asks asks) {
        Hands hands = room.open(desk.holdingEntries(asks.entries()));
        return hands.push(say("rail.practice"));
    }

    /** From the top of a long page to its end. */
    private void down(Hands hands, String name) {
        album.lookInEach(hands, name);
        for (int part = 1; part < 4; part++) {
            double share = part / 3.0;
            HeadlessFx.onFx(() -> {
                hands.all(node -> node instanceof ScrollPane).forEach(pane -> ((ScrollPane) pane).setVvalue(share));
                return 0;
            });
            album.lookInEach(hands, name + "-" + part);
        }
        hands.close();
    }
}
