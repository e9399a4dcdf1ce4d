package app.shoelace.ui;

import static app.shoelace.ui.Desk.MESSAGES;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.control.Guarded;
import app.shoelace.ui.shell.Screen;
import java.nio.file.Path;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A page that throws never takes the window away. */
@ExtendWith(HeadlessFx.class)
class FailedPageTest {
    @Test
    void aPageThatThrowsWhileItIsLaidOutIsTakenAway(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder));
        breakThePage(hands);
        assertThat(hands.texts()).contains(MESSAGES.text("page.failed.title"), MESSAGES.text("page.failed"));
        assertThat(hands.focusedWords()).isEqualTo(MESSAGES.text("app.again"));
        assertThat(Walk.faults(hands)).isEmpty();
        hands.pictures("failed-page");
        hands.push(MESSAGES.text("app.details"));
        assertThat(hands.texts()).anyMatch(text -> text.contains("broken") && text.contains("\tat "));
        hands.push(MESSAGES.text("rail.journal"));
        assertThat(hands.screen()).isEqualTo(new Screen.Journal());
        assertThat(hands.texts()).doesNotContain(MESSAGES.text("page.failed.title"));
    }

    @Test
    void aPageThatWasTakenAwayIsTriedAgain(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder));
        breakThePage(hands);
        hands.push(MESSAGES.text("app.again"));
        assertThat(hands.screen()).isEqualTo(new Screen.Today());
        assertThat(hands.texts()).doesNotContain(MESSAGES.text("page.failed.title"));
    }

    private static void breakThePage(Hands hands) {
        onFx(() -> {
            // in the place of the page that is shown, as if that broke on the next pulse
            Guarded place = (Guarded) hands.all(Guarded.class::isInstance).getFirst();
            place.show(new Region() {
                @Override
                protected void layoutChildren() {
                    throw new IllegalStateException("broken");
                }
            });
            return 0;
        });
        hands.settle();
        hands.settle();
    }
}
