package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.say;

import app.shoelace.ui.HeadlessFx.Room;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every screen in every look: a picture of each in {@code target/screens}, for whoever changes a screen to look at, and
 * a walk over each for what is cut off, unnamed or too small to hit.
 */
@ExtendWith(HeadlessFx.class)
class ScreensTest {
    private static final int SIGNS = Desk.PACK.signs().size();

    private static final KeyCode[] DOWN_TO_THE_END = new KeyCode[40];

    static {
        Arrays.fill(DOWN_TO_THE_END, KeyCode.PAGE_DOWN);
    }

    private final Album album = new Album("");

    @ParameterizedTest(name = "text at {0}, window {1} by {2}")
    @CsvSource({"1.0, 1120, 760", "1.5, 1120, 760", "2.0, 1120, 760", "1.0, 720, 560", "1.25, 900, 700", "2.0, 720, 560"
    })
    void everyScreenIsWhole(double size, double width, double height, Room room, @TempDir Path folder) {
        Function<String, Desk> desk =
                name -> Desk.in(folder.resolve(name)).reading(size).sized(width, height);
        Hands fresh = room.open(desk.apply("fresh"));
        album.lookInEach(fresh, "today-empty");
        fresh.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        album.lookInEach(fresh, "journal-empty");
        fresh.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        album.lookInEach(fresh, "check-in-first");
        fresh.push(say("check-in.earlier")).type("soon").press(KeyCode.ENTER);
        album.lookInEach(fresh, "earlier-wrong");
        fresh.push(say("rail.patterns"));
        album.lookInEach(fresh, "patterns-empty");
        for (String page : List.of("support", "settings")) {
            fresh.push(say("rail." + page));
            album.lookInEach(fresh, page + "-empty");
        }
        fresh.close();

        Hands midway = room.open(desk.apply("midway").holding(Entries.midway()));
        midway.focusField(Desk.PACK.text("moment"));
        album.lookInEach(midway, "check-in");
        midway.push(say("check-in.all"));
        album.lookInEach(midway, "check-in-list");
        midway.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        album.lookInEach(midway, "today");
        midway.close();

        Hands last = room.open(desk.apply("last").holding(Entries.atTheLast()));
        album.lookInEach(last, "check-in-last");
        last.press(KeyCode.ENTER);
        album.lookInEach(last, "check-in-end");
        last.push(say("check-in.end.origins"));
        album.lookInEach(last, "origins");
        last.push(Desk.PACK.sentence(Desk.PACK.origins().getLast().id()));
        last.push(pack("origins.body.ticks.tight-chest"));
        album.lookInEach(last, "origin-body");
        last.chord(KeyCode.CONTROL, KeyCode.DIGIT1).push(say("today.write"));
        album.lookInEach(last, "note");
        last.push(say("note.lines")).type("x").push(say("note.done"));
        last.chord(KeyCode.CONTROL, KeyCode.DIGIT3).push(say("journal.items"));
        last.focusField(say("items.words")).type("phoning the office");
        last.push(say("items.add"));
        album.lookInEach(last, "items");
        last.close();

        Hands done = room.open(desk.apply("done").holding(Entries.weeks(9)));
        album.lookInEach(done, "today-weeks");
        done.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        album.lookInEach(done, "journal");
        done.push(say("journal.filter"));
        album.lookInEach(done, "journal-filter");
        done.push(say("journal.filter")).focusField(say("journal.search")).type("dana");
        album.lookInEach(done, "journal-found");
        done.press(KeyCode.DOWN, KeyCode.DELETE);
        album.lookInEach(done, "journal-deleted");
        done.push(say("journal.bin.one", 1));
        album.lookInEach(done, "bin");
        done.push(say("bin.delete"));
        album.lookInEach(done, "bin-asked");
        done.push(say("bin.take-back")).press(KeyCode.ESCAPE);
        done.push(say("journal.mark")).push(say("mark.keep"));
        album.lookInEach(done, "mark");
        done.press(KeyCode.ESCAPE).push(say("journal.show-all")).press(KeyCode.HOME, KeyCode.DOWN, KeyCode.ENTER);
        album.lookInEach(done, "reading");
        done.push(say("reading.answers"));
        album.lookInEach(done, "reading-answers");
        done.push(say("reading.change")).press(KeyCode.DIGIT5);
        album.lookInEach(done, "change");
        done.press(DOWN_TO_THE_END);
        album.lookInEach(done, "change-end");
        done.push(say("change.done"));
        album.lookInEach(done, "reading-changed");
        done.press(DOWN_TO_THE_END);
        album.lookInEach(done, "reading-end");
        done.push(say("reading.compare"));
        album.lookInEach(done, "compare-choose");
        done.press(KeyCode.ENTER);
        album.lookInEach(done, "compare");
        done.press(KeyCode.PAGE_DOWN);
        album.lookInEach(done, "compare-down");
        done.press(KeyCode.ESCAPE);
        done.push(say("rail.patterns")).press(KeyCode.LEFT);
        album.lookInEach(done, "patterns");
        done.push(say("patterns.as-table"));
        album.lookInEach(done, "patterns-table");
        album.assertWhole();
    }

    @Test
    void theTabKeyComesByEveryControlAndRound(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder));
        Walk.comesRound(hands);
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT2).press(KeyCode.DIGIT4);
        hands.push(say("check-in.moment", pack("texts.moment")));
        Walk.comesRound(hands);
        for (int sign = 0; sign < SIGNS; sign++) {
            hands.chord(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.ENTER);
        }
        Walk.comesRound(hands);
    }
}
