package app.shoelace.ui;

import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Event;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.look.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of few and of many check-ins, with gaps and late entries, in every look. */
@ExtendWith(HeadlessFx.class)
class PatternsPicturesTest {

    /** The whole page, however long it is. */
    private static void whole(Hands hands, Theme theme, String name) throws IOException {
        hands.settle();
        Image image = onFx(() -> {
            Node page =
                    hands.all(node -> node.getStyleClass().contains("column")).getFirst();
            var parameters = new SnapshotParameters();
            parameters.setFill(Color.web(theme == Theme.LIGHT ? "#ECF0EE" : "#121A19"));
            return page.snapshot(parameters, null);
        });
        Png.write(image, Path.of("target", "screens", name + "-" + hands.desk().look() + ".png"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 7, LIGHT, 1.0", "1, 7, LIGHT, 1.0", "3, 7, DARK, 1.0", "8, 14, LIGHT, 1.0", "8, 14, DARK, 1.5",
        "12, 7, DARK, 1.0", "12, 7, LIGHT, 2.0", "60, 7, LIGHT, 1.0", "60, 7, DARK, 1.0", "3650, 1, LIGHT, 1.0"
    })
    void fewAndMany(int count, int apart, Theme theme, double size, Room room, @TempDir Path folder)
            throws IOException {
        Desk desk = Desk.in(folder).looking(theme, size);
        Weeks.of(count, apart).keep(desk);
        Hands hands = room.open(desk);
        hands.picture("today-after-" + count);

        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT4);

        whole(hands, theme, "patterns-" + count);
        assertThat(hands.reads(say("patterns.title"))).isTrue();
        if (count > 0) {
            hands.push(say("patterns.span.all"));
            whole(hands, theme, "patterns-all-" + count);
            hands.push(say("patterns.as-table"));
            whole(hands, theme, "patterns-table-" + count);
        }
    }

    private static List<Bounds> places(Hands hands, String style) {
        return hands.all(node -> node.getStyleClass().contains(style) && node.isVisible()).stream()
                .map(node -> node.localToScene(node.getBoundsInLocal()))
                .toList();
    }

    private static Event event(int daysAgo, Event.Kind kind, String name) {
        return new Event(new UUID(daysAgo << 16 | 0x7000L, 1L << 63), Desk.TODAY.minusDays(daysAgo), kind, name);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1.0", "DARK, 2.0"})
    void gapsLateEntriesNewQuestionsAndAnEvent(Theme theme, double size, Room room, @TempDir Path folder)
            throws IOException {
        Desk desk = Desk.in(folder).looking(theme, size);
        Weeks.of(40, 9).without(290, 220).late(5).older(150).keep(desk);
        desk.marking(List.of(event(80, Event.Kind.EVENT, "Started therapy"), event(12, Event.Kind.APPOINTMENT, "")));
        Hands hands = room.open(desk);
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT4).push(say("patterns.span.year"));
        hands.press(KeyCode.SHIFT, KeyCode.HOME);

        whole(hands, theme, "patterns-gaps");
        var lines = onFx(() -> places(hands, "chart-mark"));
        var words = onFx(() -> places(hands, "chart-word"));
        assertThat(lines).hasSizeGreaterThan(4);
        assertThat(words).isNotEmpty();
        assertThat(lines)
                .as("no line runs through a word")
                .noneMatch(line -> words.stream().anyMatch(line::intersects));

        assertThat(hands.reads(say("patterns.title"))).isTrue();
    }
}
