package app.shoelace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.text.Texts;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.look.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The four pictures of the window in the README. {@code -Dsite=write} makes them again, in {@code src/site}. */
@ExtendWith(HeadlessFx.class)
class SitePicturesTest {
    private static final Path SITE = Path.of("src", "site");

    @Test
    void todayByDay(Room room, @TempDir Path folder) throws IOException {
        Desk desk = Desk.in(folder).looking(Theme.LIGHT, 1.0);
        Weeks.of(12, 7).keep(desk);
        shown("today-light", room.open(desk));
    }

    @Test
    void aCheckInByNight(Room room, @TempDir Path folder) throws IOException {
        Desk desk = Desk.in(folder).looking(Theme.DARK, 1.0).holding(Entries.midway());
        shown("check-in-dark", room.open(desk).chord(KeyCode.CONTROL, KeyCode.DIGIT2));
    }

    @Test
    void patternsByDay(Room room, @TempDir Path folder) throws IOException {
        Desk desk = Desk.in(folder).looking(Theme.LIGHT, 1.0);
        Weeks.of(12, 14).keep(desk);
        shown(
                "patterns-light",
                room.open(desk).chord(KeyCode.CONTROL, KeyCode.DIGIT4).push(Texts.say("patterns.span.all")));
    }

    @Test
    void theSummaryByNight(Room room, @TempDir Path folder) throws IOException {
        Desk desk = Desk.in(folder).looking(Theme.DARK, 1.0);
        Weeks.of(12, 14).keep(desk);
        shown("summary-dark", room.open(desk).chord(KeyCode.CONTROL, KeyCode.DIGIT6));
    }

    private static void shown(String name, Hands hands) throws IOException {
        Image now = hands.picture("site-" + name);
        hands.close();
        Path picture = SITE.resolve(name + ".png");
        if ("write".equals(System.getProperty("site"))) {
            Png.write(now, picture);
        }
        assertThat(Files.readString(Path.of("README.md"))).contains("src/site/" + name + ".png");
        var there = new Image(picture.toUri().toString());
        assertThat(there.isError())
                .as("make it with: mvn test -Dtest=SitePicturesTest -Dsite=write")
                .isFalse();
        assertThat(there.getWidth()).isEqualTo(now.getWidth());
        assertThat(there.getHeight()).isEqualTo(now.getHeight());
    }
}
